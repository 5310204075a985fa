const LAST_DELAY_MINUTES = 1440;

/** About a month of polling. */
export const POLL_MAX_ATTEMPTS = 40;

/** When to ask again after so many attempts: less and less often, finally once a day. */
export function nextPollAt(now: Date, attempts: number, delaysMinutes: readonly number[]): string {
  const minutes = delaysMinutes[attempts] ?? LAST_DELAY_MINUTES;
  return new Date(now.getTime() + minutes * 60_000).toISOString();
}

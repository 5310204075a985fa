const LAST_DELAY_MINUTES = 1440;

/** About a month of polling. */
export const POLL_MAX_ATTEMPTS = 40;

/** How long those wait that have been asked about never, once, twice, …. */
export function pollDelaysMs(firstMinutes: number, delaysMinutes: readonly number[]): readonly number[] {
  return [firstMinutes, ...delaysMinutes, LAST_DELAY_MINUTES].map((minutes) => minutes * 60_000);
}

/** When to ask again after so many attempts: less and less often, finally once a day. */
export function nextPollAt(now: Date, attempts: number, delaysMinutes: readonly number[]): string {
  const minutes = delaysMinutes[attempts] ?? LAST_DELAY_MINUTES;
  return new Date(now.getTime() + minutes * 60_000).toISOString();
}

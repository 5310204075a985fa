/** After the last one the message is parked. */
const RETRY_DELAYS_MS = [60_000, 5 * 60_000, 30 * 60_000, 2 * 3_600_000, 6 * 3_600_000] as const;
/** What is written for later is not written for later than this. */
const MAX_FIRST_DELAY_MS = 3_600_000;
/** How much is added to a pause at most, where the kind has pauses of its own. */
const JITTER = 0.2;

export interface RetryPauses {
  /** How long to wait after the first, second, … failure. Omitted: hours in all. A random fifth is added. */
  readonly retryDelaysMs?: readonly number[];
}

/** Kinds that are tried again after the same pauses. */
export function groupByDelays(
  handlers: ReadonlyMap<string, RetryPauses>,
  kinds: readonly string[],
): ReadonlyMap<readonly number[], readonly string[]> {
  const alike = new Map<readonly number[], string[]>();
  for (const kind of kinds) {
    const delaysMs = handlers.get(kind)?.retryDelaysMs ?? RETRY_DELAYS_MS;
    alike.set(delaysMs, [...(alike.get(delaysMs) ?? []), kind]);
  }
  return alike;
}

/** How long to wait after that many failures; undefined: it is not tried again. */
export function delayAfter({ retryDelaysMs }: RetryPauses, attempts: number): number | undefined {
  if (retryDelaysMs === undefined) return RETRY_DELAYS_MS[attempts - 1];
  const delayMs = retryDelaysMs[attempts - 1];
  // What failed together is not tried again together.
  return delayMs === undefined ? undefined : Math.round(delayMs * (1 + Math.random() * JITTER));
}

/** How far ahead a message lies at most that was tried never, once, twice, … */
export function longestDelays(delaysMs: readonly number[]): readonly number[] {
  return [MAX_FIRST_DELAY_MS, ...delaysMs.map((delayMs) => Math.ceil(delayMs * (1 + JITTER)))];
}

/** The only source of "now" in the API; tests pass one of their own. */
export interface Clock {
  /** What the clock on the wall says; somebody may set it forward or back. */
  now(): Date;
  /** For measuring how long something takes: milliseconds since some moment. Nobody can set it. */
  monotonicMs(): number;
}

export const systemClock: Clock = { now: () => new Date(), monotonicMs: () => performance.now() };

/** How long a caller may take for what, in milliseconds. */
export interface ConnectionLimits {
  /** For a request's headers to arrive. */
  readonly headersMs: number;
  /** For a whole request to arrive, however much it sends. */
  readonly requestMs: number;
  /** For the next request on a connection. */
  readonly idleMs: number;
  /** Without a byte in either direction; nothing takes us that long to answer. */
  readonly silenceMs: number;
  /** Before a body, or an answer, has to come at the pace below: for lines that stall, and in all for small ones. */
  readonly graceMs: number;
  /** On the average since it began. */
  readonly bytesPerSecond: number;
  /** Between two looks for who takes too long. */
  readonly lookMs: number;
}

/** A file of 10 MB arrives in a quarter of an hour over a line of 128 kbit/s, as slow as phones at the edge of their network are. */
export const CONNECTION_LIMITS: ConnectionLimits = {
  headersMs: 30_000,
  // As long as the largest body takes at the pace below, and a minute.
  requestMs: 1_020_000,
  idleMs: 72_000,
  silenceMs: 120_000,
  graceMs: 30_000,
  bytesPerSecond: 16 * 1024,
  lookMs: 5_000,
};

/** How fast one thing after the other moves over a connection. */
export class Progress {
  private what: object | null = null;
  private sinceMs = 0;
  private fromBytes = 0;

  constructor(private readonly limits: Pick<ConnectionLimits, "graceMs" | "bytesPerSecond">) {}

  /**
   * Asked again and again. `what` is moving now, null for nothing; `bytes` is how much has moved on the connection in all, of which
   * `headStart` counts for `what` although it was there before.
   */
  isTooSlow(what: object | null, bytes: number, nowMs: number, headStart = 0): boolean {
    if (what !== this.what) {
      this.what = what;
      this.sinceMs = nowMs;
      this.fromBytes = bytes - headStart;
    }
    const neededMs = ((bytes - this.fromBytes) / this.limits.bytesPerSecond) * 1_000;
    return what !== null && nowMs - this.sinceMs > this.limits.graceMs + neededMs;
  }
}

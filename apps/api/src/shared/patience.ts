import { AsyncLocalStorage } from "node:async_hooks";

/** Far more than providers let us order within a minute, after which an order has ended. */
const MAX_LEFT = 1_000;

/** Nobody can wait any longer. */
export class OutOfPatience extends Error {}

/** Instead of a result: whoever asked could not wait for it. */
export const STILL_RUNNING = Symbol("still running");

/**
 * How long somebody is willing to wait for systems outside. Whoever asks one of them never waits beyond the deadline of what
 * is being done, however many calls and tries that takes. Measured with a clock that nobody sets.
 */
export class Patience {
  private readonly deadlines = new AsyncLocalStorage<number>();
  private readonly left = new Set<Promise<unknown>>();

  /** `requestMs`: how long a request waits for others, from when we begin to work on it. */
  constructor(private readonly requestMs: number) {}

  /** Does what a request asks for. */
  forRequest<Result>(work: () => Result): Result {
    return this.deadlines.run(Math.min(this.deadline(), performance.now() + this.requestMs), work);
  }

  /** For work that waited for its turn: only from now on does it wait for others. */
  afterTurn<Result>(work: () => Result): Result {
    return this.deadlines.run(performance.now() + this.requestMs, work);
  }

  /** What is left until the deadline; Infinity when nobody waits. */
  leftMs(): number {
    return Math.max(0, this.deadline() - performance.now());
  }

  /** Ends a request when the deadline has come, in the middle of its answer if need be. */
  signal(): AbortSignal {
    const leftMs = this.leftMs();
    return leftMs === Infinity ? new AbortController().signal : AbortSignal.timeout(Math.ceil(leftMs));
  }

  /**
   * Waits for work that looks at `leftMs` itself, and not longer than that even if it does not.
   * Errors: OutOfPatience.
   */
  async atMost<Result>(limitMs: number, work: () => Promise<Result>): Promise<Result> {
    const leftMs = Math.min(limitMs, this.leftMs());
    if (leftMs === 0) throw new OutOfPatience("There is no time left");
    return this.deadlines.run(performance.now() + leftMs, async () => {
      const result = await this.race(work(), leftMs);
      if (result === STILL_RUNNING) throw new OutOfPatience("It took too long");
      return result;
    });
  }

  /**
   * For work that must not be broken off halfway, such as an order: it goes on to its end when nobody waits any longer, and has
   * to record by itself what came of it. Its error, too, is whoever waits's until then, and `onLateError`'s after that.
   * While too many go on like this already, it has no time from the start, and so orders nothing.
   */
  async orGoOn<Result>(
    work: () => Promise<Result>,
    onLateError: (error: unknown) => void,
  ): Promise<Result | typeof STILL_RUNNING> {
    const leftMs = this.leftMs();
    const running = this.deadlines.run(this.left.size < MAX_LEFT ? Infinity : performance.now(), work);
    const result = await this.race(running, leftMs);
    if (result !== STILL_RUNNING) return result;
    const tracked = running.catch(onLateError).finally(() => this.left.delete(tracked));
    this.left.add(tracked);
    return STILL_RUNNING;
  }

  /** Resolves when what nobody waits for has ended, too. */
  async settled(): Promise<void> {
    while (this.left.size > 0) await Promise.all(this.left);
  }

  private deadline(): number {
    return this.deadlines.getStore() ?? Infinity;
  }

  private async race<Result>(work: Promise<Result>, limitMs: number): Promise<Result | typeof STILL_RUNNING> {
    if (limitMs === Infinity) return work;
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<typeof STILL_RUNNING>((resolve) => {
      timer = setTimeout(() => {
        resolve(STILL_RUNNING);
      }, Math.ceil(limitMs));
    });
    try {
      return await Promise.race([work, tooLate]);
    } finally {
      clearTimeout(timer);
    }
  }
}

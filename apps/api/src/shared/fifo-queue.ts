export interface Patience {
  readonly waitMs: number;
  readonly giveUp: () => Error;
}

/** First in, first out; one at a time. A failed job does not stop the next. */
export class FifoQueue {
  private tail: Promise<unknown> = Promise.resolve();

  /** With `patience`, a job whose turn has not come by then fails with what `giveUp` returns, and never starts. */
  run<Result>(job: () => Promise<Result>, patience?: Patience): Promise<Result> {
    if (patience === undefined) return this.enqueue(job);
    const { waitMs, giveUp } = patience;
    return new Promise((resolve, reject) => {
      let isGivenUp = false;
      const timer = setTimeout(() => {
        isGivenUp = true;
        reject(giveUp());
      }, waitMs);
      void this.enqueue(async () => {
        clearTimeout(timer);
        if (!isGivenUp) await job().then(resolve, reject);
      });
    });
  }

  /** Resolves when all jobs known so far are done. */
  async idle(): Promise<void> {
    await this.tail;
  }

  private enqueue<Result>(job: () => Promise<Result>): Promise<Result> {
    const result = this.tail.then(job);
    this.tail = result.catch(() => undefined);
    return result;
  }
}

/** First in, first out; one at a time. A failed job does not stop the next. */
export class FifoQueue {
  private tail: Promise<unknown> = Promise.resolve();

  run<Result>(job: () => Promise<Result>): Promise<Result> {
    const result = this.tail.then(job);
    this.tail = result.catch(() => undefined);
    return result;
  }

  /** Resolves when all jobs known so far are done. */
  async idle(): Promise<void> {
    await this.tail;
  }
}

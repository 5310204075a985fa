/** Something that a statement is asked, with one answer. */
export interface Question {
  readonly values: readonly unknown[];
  readonly answer: (rows: readonly object[]) => void;
  readonly fail: (error: Error) => void;
}

/** More would keep the first one waiting for the last. */
const MOST_TOGETHER = 4;

/**
 * Questions to the same statement that come up in one turn of the event loop, which under load are those of several requests, go out
 * together. One alone waits for nothing but the end of the turn.
 */
export class GatheredReads {
  private waiting = new Map<string, Question[]>();

  constructor(private readonly ask: (sql: string, questions: readonly Question[]) => void) {}

  add(sql: string, question: Question): void {
    const others = this.waiting.get(sql);
    if (others !== undefined) {
      others.push(question);
      return;
    }
    if (this.waiting.size === 0) {
      setImmediate(() => {
        this.send();
      });
    }
    this.waiting.set(sql, [question]);
  }

  private send(): void {
    const sent = this.waiting;
    this.waiting = new Map();
    for (const [sql, questions] of sent) {
      for (let from = 0; from < questions.length; from += MOST_TOGETHER) {
        this.ask(sql, questions.slice(from, from + MOST_TOGETHER));
      }
    }
  }
}

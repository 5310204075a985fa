import { Turns } from "../shared/turns";
import { DatabaseUnavailableError } from "./outages";

/** What takes long: in a thread, on the disk, elsewhere. It must not change the database. */
export interface LongWork<Result> {
  /** Everything that the result depends on. */
  readonly key: string;
  /** What has the same turn is done one after the other, each with its transaction; null: at the same time. */
  readonly turn: string | null;
  readonly work: () => Promise<Result>;
}

/** Ends a run that can't go on. */
class NotDoneYet extends Error {}

/** What the runs of one transaction have in common. */
export class Beforehand {
  private readonly results = new Map<string, unknown>();
  private missing: LongWork<unknown> | null = null;

  /** Errors: throws, to end the run, when it is not done yet. */
  find<Result>(wanted: LongWork<Result>): Result {
    if (!this.results.has(wanted.key)) {
      this.missing = wanted;
      throw new NotDoneYet(wanted.key);
    }
    // Nothing else is under this key than what its work came to.
    return this.results.get(wanted.key) as Result;
  }

  /** What the first run made is what all of them have. */
  once<Value>(key: string, make: () => Value): Value {
    const known = this.results.has(key) ? this.results.get(key) : make();
    this.results.set(key, known);
    return known as Value;
  }

  /** Nobody between here and the end of the run may take it for something else. Errors: throws when it can't go on. */
  assertNothingMissing(): void {
    if (this.missing !== null) throw new NotDoneYet(this.missing.key);
  }

  /** What the run that just ended could not go on without. */
  takeMissing(): LongWork<unknown> | null {
    const { missing } = this;
    this.missing = null;
    return missing;
  }

  async do({ key, work }: LongWork<unknown>): Promise<void> {
    this.results.set(key, await work());
  }
}

/** Each takes away what was done for nothing: others, in other processes, were faster so often. */
const MAX_RUNS = 12;

/** Runs transactions again after what they need was done. */
export class RunsAgain {
  private readonly turns = new Turns();

  constructor(private readonly waitMs: number) {}

  /** Errors: throws DatabaseUnavailableError when a turn does not come in time, or each time others come first. */
  async run<Result>(attempt: (beforehand: Beforehand) => Promise<Result>): Promise<Result> {
    const beforehand = new Beforehand();
    let release: (() => void) | null = null;
    try {
      for (let runs = 0; runs < MAX_RUNS; runs += 1) {
        const outcome = await tryRun(beforehand, attempt);
        if (outcome.isDone) return outcome.result;
        const { missing } = outcome;
        if (release === null && missing.turn !== null) {
          const turn = await this.turns.take(missing.turn, { waitMs: this.waitMs, giveUp: tooBusy });
          ({ release } = turn);
          // Who had it before has taken the number.
          if (turn.hasWaited) continue;
        }
        await beforehand.do(missing);
      }
      throw tooBusy();
    } finally {
      release?.();
    }
  }
}

type Outcome<Result> =
  | { readonly isDone: true; readonly result: Result }
  | { readonly isDone: false; readonly missing: LongWork<unknown> };

async function tryRun<Result>(
  beforehand: Beforehand,
  attempt: (beforehand: Beforehand) => Promise<Result>,
): Promise<Outcome<Result>> {
  try {
    return { isDone: true, result: await attempt(beforehand) };
  } catch (error) {
    const missing = beforehand.takeMissing();
    if (missing === null) throw error;
    return { isDone: false, missing };
  }
}

const tooBusy = (): Error => new DatabaseUnavailableError("BUSY", null);

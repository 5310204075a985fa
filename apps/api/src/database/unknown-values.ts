import { checkRows, type StoredColumns, type UnknownValue } from "./stored-values";

/** A list that is read a thousand times a minute says the same a thousand times. */
const TELL_EVERY_MS = 60_000;
/** Whatever is still there is read again by then, as a rule. */
const REMEMBER_MS = 3_600_000;

/** What was read lately and is not known; bounded by the columns of our own statements. */
export class UnknownValues {
  private readonly seenMs = new Map<string, { readonly lastMs: number; readonly toldMs: number }>();
  private tell: (unknown: UnknownValue) => void = () => undefined;

  /** Who wants to hear of each column, once a minute at most. */
  tellTo(tell: (unknown: UnknownValue) => void): void {
    this.tell = tell;
  }

  note(unknown: UnknownValue): void {
    const nowMs = performance.now();
    const toldMs = this.seenMs.get(unknown.column)?.toldMs ?? -Infinity;
    const isNews = nowMs - toldMs >= TELL_EVERY_MS;
    this.seenMs.set(unknown.column, { lastMs: nowMs, toldMs: isNews ? nowMs : toldMs });
    if (isNews) this.tell(unknown);
  }

  /** Where there was something in the last hour. */
  get columns(): readonly string[] {
    const sinceMs = performance.now() - REMEMBER_MS;
    return [...this.seenMs].flatMap(([column, { lastMs }]) => (lastMs >= sinceMs ? [column] : [])).toSorted();
  }

  /** Marks the rows with values that are not known, see `checkRows`, and notes them. */
  check<Row>(rows: Row[], columns: StoredColumns): Row[] {
    return checkRows(rows, columns, (unknown) => {
      this.note(unknown);
    });
  }
}

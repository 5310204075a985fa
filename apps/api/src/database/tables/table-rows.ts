/** A table as both kinds of database have it. */
export interface TableShape {
  readonly name: string;
  /** In the order of their values in a row. */
  readonly columns: readonly TableColumn[];
}

export interface TableColumn {
  readonly name: string;
  readonly kind: ColumnKind;
}

export type ColumnKind = "TEXT" | "NUMBER" | "BOOLEAN";

/** The values of a row as PostgreSQL writes them out, `true` and `false` among them: the same for both kinds of database. */
export type TextRow = readonly (string | null)[];

export interface RowSource {
  /** All rows, some at a time, in the order in which they were written where that counts. */
  rows(table: TableShape): AsyncIterable<readonly TextRow[]>;
}

export interface RowTarget extends RowSource {
  write(table: TableShape, rows: readonly TextRow[]): Promise<void>;
  /** Until then nothing that was written counts. Errors: throws BrokenReferenceError. */
  commit(): Promise<void>;
}

/** A row refers to one that is not there. */
export class BrokenReferenceError extends Error {
  constructor(table: string, options?: ErrorOptions) {
    super(`The table ${table} refers to rows that are not there.`, options);
    this.name = "BrokenReferenceError";
  }
}

/** So many rows are in memory at once: some hold whole documents. */
export const ROWS_AT_ONCE = 200;

/** Names come from the database itself. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export function columnList({ columns }: TableShape): string {
  return columns.map(({ name }) => quoted(name)).join(", ");
}

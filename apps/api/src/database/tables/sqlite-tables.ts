import * as sqlite3 from "sqlite3";
import { close, openForReading, queryRows } from "../sqlite-check";
import { UnexpectedError } from "../../shared/errors";
import {
  BrokenReferenceError,
  type ColumnKind,
  columnList,
  quoted,
  type RowTarget,
  ROWS_AT_ONCE,
  type TableShape,
  type TextRow,
} from "./table-rows";

/** Below SQLite's limit of 32,766 for one statement. */
const MAX_VALUES = 30_000;

type SqliteValue = string | number | null;

interface Trigger {
  readonly name: string;
  readonly sql: string;
}

/** The tables of an SQLite file that nobody else uses. */
export class SqliteTables implements RowTarget {
  private constructor(
    private readonly connection: sqlite3.Database,
    /** Which are made again at the end. */
    private readonly triggers: readonly Trigger[],
  ) {}

  static async openForReading(file: string): Promise<SqliteTables> {
    return new SqliteTables(await openForReading(file), []);
  }

  /**
   * All that is written counts with `commit`. References are checked then, since tables refer to one another in a circle. What
   * triggers would write is copied like everything else.
   */
  static async openForFilling(file: string): Promise<SqliteTables> {
    const connection = await new Promise<sqlite3.Database>((resolve, reject) => {
      const opened = new sqlite3.Database(file, sqlite3.OPEN_READWRITE, (error) => {
        if (error === null) resolve(opened);
        else reject(error);
      });
    });
    await queryRows(connection, "PRAGMA foreign_keys = OFF");
    await queryRows(connection, "BEGIN IMMEDIATE");
    const triggers = await queryRows<Trigger>(connection, "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'");
    for (const { name } of triggers) await queryRows(connection, `DROP TRIGGER ${quoted(name)}`);
    return new SqliteTables(connection, triggers);
  }

  /** All but the list of migrations, and what searches look in: each kind of database has its own, filled from the rest. */
  async list(): Promise<readonly TableShape[]> {
    const tables = await queryRows<{ readonly name: string }>(
      this.connection,
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'migrations' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
         AND name NOT LIKE 'search\\_%' ESCAPE '\\'
       ORDER BY name`,
    );
    return Promise.all(
      tables.map(async ({ name }) => {
        const columns = await queryRows<{ readonly name: string; readonly type: string }>(
          this.connection,
          `PRAGMA table_info(${quoted(name)})`,
        );
        return { name, columns: columns.map((column) => ({ name: column.name, kind: kindOf(column.type) })) };
      }),
    );
  }

  async *rows(table: TableShape): AsyncGenerator<readonly TextRow[]> {
    const { columns } = table;
    let last = 0;
    for (;;) {
      const found = await queryRows<Readonly<Record<string, SqliteValue>> & { readonly "row number": number }>(
        this.connection,
        `SELECT rowid AS "row number", ${columnList(table)} FROM ${quoted(table.name)}
         WHERE rowid > ? ORDER BY rowid LIMIT ${String(ROWS_AT_ONCE)}`,
        [last],
      );
      const end = found.at(-1);
      if (end === undefined) return;
      last = end["row number"];
      yield found.map((row) => columns.map(({ name, kind }) => toText(row[name] ?? null, kind)));
    }
  }

  async write(table: TableShape, rows: readonly TextRow[]): Promise<void> {
    const atOnce = Math.max(1, Math.floor(MAX_VALUES / table.columns.length));
    const places = `(${table.columns.map(() => "?").join(", ")})`;
    for (let start = 0; start < rows.length; start += atOnce) {
      const part = rows.slice(start, start + atOnce);
      await queryRows(
        this.connection,
        `INSERT INTO ${quoted(table.name)} (${columnList(table)}) VALUES ${part.map(() => places).join(", ")}`,
        part.flatMap((row) => row.map((value, index) => fromText(value, table.columns[index]?.kind ?? "TEXT"))),
      );
    }
  }

  async commit(): Promise<void> {
    const broken = await queryRows<{ readonly table: string }>(this.connection, "PRAGMA foreign_key_check");
    const [first] = broken;
    if (first !== undefined) throw new BrokenReferenceError(first.table);
    for (const { sql } of this.triggers) await queryRows(this.connection, sql);
    await queryRows(this.connection, "COMMIT");
    await queryRows(this.connection, "PRAGMA wal_checkpoint(TRUNCATE)");
  }

  /** What was not committed is lost. */
  close(): Promise<void> {
    return close(this.connection);
  }
}

/** By the types that our migrations use. */
function kindOf(type: string): ColumnKind {
  const name = type.toLowerCase();
  if (name === "boolean") return "BOOLEAN";
  if (name === "bigint" || name === "integer") return "NUMBER";
  if (name === "text" || name.startsWith("varchar")) return "TEXT";
  throw new UnexpectedError(`There is no way yet to copy a column of the type ${type}`);
}

function toText(value: SqliteValue, kind: ColumnKind): string | null {
  if (value === null) return null;
  if (kind === "BOOLEAN") return value === 1 || value === "true" ? "true" : "false";
  return String(value);
}

function fromText(text: string | null, kind: ColumnKind): SqliteValue {
  if (text === null || kind === "TEXT") return text;
  return kind === "BOOLEAN" ? Number(text === "true") : Number(text);
}

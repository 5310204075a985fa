import { Client } from "pg";
import { asOutage } from "../outages";
import {
  BrokenReferenceError,
  columnList,
  quoted,
  type RowTarget,
  ROWS_AT_ONCE,
  type TableShape,
  type TextRow,
} from "./table-rows";

/** PostgreSQL numbers the parameters of a statement with 16 bits. */
const MAX_VALUES = 60_000;

interface Reference {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** The tables of a PostgreSQL database, as of one moment. */
export class PostgresTables implements RowTarget {
  private references: readonly Reference[] = [];
  /** Tables whose triggers rest: what they would write is copied like everything else. */
  private resting: readonly string[] = [];

  private constructor(
    private readonly client: Client,
    /** By table: the column that numbers its rows as they are written. */
    private readonly numbered: ReadonlyMap<string, string>,
  ) {}

  static openForReading(url: string): Promise<PostgresTables> {
    return PostgresTables.open(url, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  }

  /** All that is written counts with `commit`. References are checked then, since tables refer to one another in a circle. */
  static async openForFilling(url: string): Promise<PostgresTables> {
    const tables = await PostgresTables.open(url, "BEGIN");
    try {
      await tables.dropReferences();
      await tables.restTriggers();
      return tables;
    } catch (error) {
      await tables.close();
      throw error;
    }
  }

  private static async open(url: string, begin: string): Promise<PostgresTables> {
    const client = new Client({ connectionString: url, application_name: "kundenportal backup" });
    // What breaks it also fails what is awaited.
    client.on("error", () => undefined);
    try {
      await client.connect();
      return await PostgresTables.begin(client, begin);
    } catch (error) {
      // Not awaited: a silent server never says goodbye.
      void client.end();
      throw asOutage(error);
    }
  }

  private static async begin(client: Client, begin: string): Promise<PostgresTables> {
    await client.query(begin);
    const { rows } = await client.query<{ table_name: string; column_name: string }>(
      "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema() AND is_identity = 'YES'",
    );
    return new PostgresTables(client, new Map(rows.map((row) => [row.table_name, row.column_name])));
  }

  async query(sql: string): Promise<readonly unknown[]> {
    return (await this.client.query<Readonly<Record<string, unknown>>>(sql)).rows;
  }

  /** The first of the tables that has rows; null: none has. */
  async findFilled(tables: readonly TableShape[]): Promise<string | null> {
    for (const { name } of tables) {
      if ((await this.query(`SELECT 1 FROM ${quoted(name)} LIMIT 1`)).length > 0) return name;
    }
    return null;
  }

  async *rows(table: TableShape): AsyncGenerator<readonly TextRow[]> {
    const texts = table.columns.map(({ name }) => `${quoted(name)}::text`).join(", ");
    const number = this.numbered.get(table.name);
    const order = number === undefined ? "" : ` ORDER BY ${quoted(number)}`;
    await this.client.query(`DECLARE backup CURSOR FOR SELECT ${texts} FROM ${quoted(table.name)}${order}`);
    for (;;) {
      const { rows } = await this.client.query<(string | null)[]>({
        text: `FETCH ${String(ROWS_AT_ONCE)} FROM backup`,
        rowMode: "array",
      });
      if (rows.length === 0) break;
      yield rows;
    }
    await this.client.query("CLOSE backup");
  }

  async write(table: TableShape, rows: readonly TextRow[]): Promise<void> {
    const { length: width } = table.columns;
    const atOnce = Math.max(1, Math.floor(MAX_VALUES / width));
    for (let start = 0; start < rows.length; start += atOnce) {
      const part = rows.slice(start, start + atOnce);
      const places = part.map(
        (row, index) => `(${row.map((_, at) => `$${String(index * width + at + 1)}`).join(", ")})`,
      );
      await this.client.query(
        `INSERT INTO ${quoted(table.name)} (${columnList(table)}) VALUES ${places.join(", ")}`,
        part.flat(),
      );
    }
  }

  async commit(): Promise<void> {
    for (const { table, name, definition } of this.references) {
      try {
        await this.client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted(name)} ${definition}`);
      } catch (error) {
        throw new BrokenReferenceError(table, { cause: error });
      }
    }
    for (const table of this.resting) await this.client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    await this.client.query("COMMIT");
    await this.client.query("ANALYZE");
  }

  /** What was not committed is lost. */
  async close(): Promise<void> {
    await this.client.end();
  }

  private async restTriggers(): Promise<void> {
    const { rows } = await this.client.query<{ readonly table: string }>(
      `SELECT DISTINCT t.tgrelid::regclass::text AS "table" FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
       WHERE NOT t.tgisinternal AND c.relnamespace = current_schema()::regnamespace`,
    );
    this.resting = rows.map(({ table }) => table);
    for (const table of this.resting) await this.client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  }

  private async dropReferences(): Promise<void> {
    const { rows } = await this.client.query<Reference>(
      `SELECT conrelid::regclass::text AS "table", conname AS "name", pg_get_constraintdef(oid) AS "definition"
       FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY 1, 2`,
    );
    for (const { table, name } of rows) await this.client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(name)}`);
    this.references = rows;
  }
}

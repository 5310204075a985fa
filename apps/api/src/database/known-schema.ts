import { migrations } from "./migrations";

/** The database has a schema that this version must not write into. */
export class ForeignSchemaError extends Error {
  constructor(
    /** Made by a newer version of ours; otherwise by another program. */
    readonly isNewer: boolean,
    message: string,
  ) {
    super(message);
    this.name = "ForeignSchemaError";
  }
}

type Query = (sql: string) => Promise<unknown>;

const HAS_TABLE = {
  sqlite: (name: string) => `SELECT name FROM sqlite_master WHERE type = 'table' AND name = '${name}'`,
  postgres: (name: string) => `SELECT to_regclass('${name}') AS name WHERE to_regclass('${name}') IS NOT NULL`,
};

/**
 * An older version does not know what a newer one has changed, and would write the wrong thing.
 * Errors: throws ForeignSchemaError.
 */
export async function assertKnownSchema(query: Query, kind: keyof typeof HAS_TABLE): Promise<void> {
  const hasTable = async (name: string): Promise<boolean> => rowsOf(await query(HAS_TABLE[kind](name))).length > 0;
  if (!(await hasTable("migrations"))) {
    // On PostgreSQL other tables may be those of an extension.
    const isTaken =
      kind === "postgres"
        ? await hasTable("merchant")
        : rowsOf(await query("SELECT name FROM sqlite_master LIMIT 1")).length > 0;
    if (isTaken) throw new ForeignSchemaError(false, "There are tables, but no list of our migrations");
    return;
  }
  const known = new Set(migrations.map((Migration) => new Migration().name));
  const names = rowsOf(await query("SELECT name FROM migrations")).map(({ name }) => String(name));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new ForeignSchemaError(
    names.some((name) => known.has(name)),
    `Unknown migrations: ${unknown.join(", ")}`,
  );
}

/** Whether the database is exactly of this version. Errors: as `assertKnownSchema`. */
export async function isCurrentSchema(query: Query, kind: keyof typeof HAS_TABLE): Promise<boolean> {
  await assertKnownSchema(query, kind);
  if (rowsOf(await query(HAS_TABLE[kind]("migrations"))).length === 0) return false;
  const [row] = (await query("SELECT COUNT(*) AS count FROM migrations")) as readonly { readonly count: unknown }[];
  return Number(row?.count) === migrations.length;
}

/** Both drivers answer with rows. */
function rowsOf(answer: unknown): readonly { readonly name: unknown }[] {
  return answer as readonly { readonly name: unknown }[];
}

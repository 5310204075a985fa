import type { TestApi } from "../create-test-api";
import type { SqlParameters } from "../../src/database/named-parameters";

type Row = Readonly<Record<string, string | number | boolean | null>>;

/** A column of a merchant's table, and what a newer version or a hand could have left in it. */
export interface StoredColumnCase {
  readonly table: string;
  readonly key: readonly string[];
  readonly column: string;
  readonly garbage: string | number;
}

/** Whose values the rest relies on; what people wrote, ids, hashes and counts are not among them. */
const JSON_COLUMNS =
  /^(content|draft|payload|cash_discounts|currencies|accounts|attachments|enabled_\w+|movements|stated_parts|data|kinds|problems)$/;
const CLOSED =
  /^(kind|type|status|follow_up|source|role|scope|actor|author|audience|method|outcome|format|locale|currency|time_zone|portal_access_source|started_from|movement_kind|provider)$/;
const COUNTS = /^(digits|current_version|reminder_level|link_validity_days)$/;

/** Nobody could look: whoever is asking would no longer be anybody. A test of its own tries those. */
const OF_THE_CALLERS = new Set(["staff_session", "portal_session", "api_key"]);

export async function storedColumnCases({ server: { database } }: TestApi): Promise<readonly StoredColumnCase[]> {
  const tables = await database.transaction(async () => database.writer.manager.connection.entityMetadatas);
  return tables
    .filter(({ tableName }) => !OF_THE_CALLERS.has(tableName))
    .flatMap(({ tableName: table, columns }) => {
      const owner = table === "merchant" ? "id" : "merchant_id";
      if (!columns.some(({ databaseName }) => databaseName === owner)) return [];
      const key = columns.filter(({ isPrimary }) => isPrimary).map(({ databaseName }) => databaseName);
      return columns.flatMap(({ databaseName: column, type, length }) => {
        const garbage = garbageFor(column, String(type), Number(length));
        const isCallersRole = table === "staff_member" && column === "role";
        return garbage === null || isCallersRole || key.includes(column) ? [] : [{ table, key, column, garbage }];
      });
    });
}

function garbageFor(column: string, type: string, length: number): string | number | null {
  if (type === "bigint") return Number.MAX_SAFE_INTEGER - 1;
  if (COUNTS.test(column)) return 2 ** 31 - 1;
  if (JSON_COLUMNS.test(column)) return "{broken";
  if (CLOSED.test(column)) return "FROM_THE_FUTURE".slice(0, length > 0 ? length : 15);
  if (length === 10) return "0000-00-00";
  if (length === 24) return "0000-00-00T00:00:00.000Z";
  return null;
}

/** Stores it in every row of the merchant while `work` runs. False when there is no row, or the database takes no such value. */
export async function whileStored(
  { server: { database } }: TestApi,
  merchantId: string,
  { table, key, column, garbage }: StoredColumnCase,
  work: () => Promise<void>,
): Promise<boolean> {
  const owner = table === "merchant" ? "id" : "merchant_id";
  const names = [...key, column].map((name) => `${name} AS "${name}"`).join(", ");
  const rows = await database.transaction(() =>
    database.rows<Row>(`SELECT ${names} FROM ${table} WHERE ${owner} = :merchantId`, { merchantId }),
  );
  const set = (value: Row[string], where: Readonly<Record<string, Row[string] | undefined>>): Promise<number> => {
    const conditions = Object.keys(where).map((name) => `${name} = :${name}`);
    const parameters: SqlParameters = { value, ...(where as SqlParameters) };
    return database.transaction(() =>
      database.execute(`UPDATE ${table} SET ${column} = :value WHERE ${conditions.join(" AND ")}`, parameters),
    );
  };
  try {
    if ((await set(garbage, { [owner]: merchantId })) === 0) return false;
  } catch {
    // Unique values stay unique: the database itself refuses.
    return false;
  }
  try {
    await work();
  } finally {
    for (const row of rows) await set(row[column] ?? null, Object.fromEntries(key.map((name) => [name, row[name]])));
  }
  return true;
}

import * as sqlite3 from "sqlite3";
import { codeOf } from "../shared/code-of";
import { findOutage } from "./outages";

export type CheckOutcome =
  | { readonly kind: "SOUND" }
  | { readonly kind: "DAMAGED"; readonly problem: string }
  /** It took longer than allowed; up to there nothing was found. */
  | { readonly kind: "UNFINISHED" };

/**
 * Looks through all pages of a database file, for at most `limitMs`. `thorough` also compares every index with its table,
 * which takes several times as long. Others may read and write meanwhile.
 * Errors: throws what the driver does when the file can't be read at all.
 */
export async function checkSqliteFile(
  file: string,
  limitMs: number,
  { thorough = false }: { readonly thorough?: boolean } = {},
): Promise<CheckOutcome> {
  const connection = await openForReading(file);
  const timer = setTimeout(() => {
    connection.interrupt();
  }, limitMs);
  try {
    const pragma = thorough ? "integrity_check" : "quick_check";
    const rows = await queryRows<Record<string, string>>(connection, `PRAGMA ${pragma}(3)`);
    const problems = rows.flatMap((row) => Object.values(row)).filter((line) => line !== "ok");
    return problems.length === 0 ? { kind: "SOUND" } : { kind: "DAMAGED", problem: problems.join("; ") };
  } catch (error) {
    if (codeOf(error) === "SQLITE_INTERRUPT") return { kind: "UNFINISHED" };
    if (findOutage(error) === "DAMAGED") return { kind: "DAMAGED", problem: String(error) };
    throw error;
  } finally {
    clearTimeout(timer);
    await close(connection);
  }
}

export function openForReading(file: string): Promise<sqlite3.Database> {
  return new Promise((resolve, reject) => {
    const opened = new sqlite3.Database(file, sqlite3.OPEN_READONLY, (error) => {
      if (error === null) resolve(opened);
      else reject(error);
    });
  });
}

export function close(connection: sqlite3.Database): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.close((error) => {
      if (error === null) resolve();
      else reject(error);
    });
  });
}

/** The caller states the shape of a row. */
export function queryRows<Row>(
  connection: sqlite3.Database,
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    connection.all<Row>(sql, values, (error, rows) => {
      if (error === null) resolve(rows);
      else reject(error);
    });
  });
}

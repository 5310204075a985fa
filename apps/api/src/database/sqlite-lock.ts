import * as sqlite3 from "sqlite3";
import { codeOf } from "../shared/code-of";

/**
 * Locks a file of its own, as SQLite does: the system gives the lock up when the process ends, however it ends. Resolves to what
 * releases it, or to null when another process has held it for `waitMs`.
 * Errors: throws what the driver does when the file can't be opened.
 */
export async function lockFile(path: string, waitMs: number): Promise<(() => Promise<void>) | null> {
  const connection = await new Promise<sqlite3.Database>((resolve, reject) => {
    const opened = new sqlite3.Database(path, (error) => {
      if (error === null) resolve(opened);
      else reject(error);
    });
  });
  connection.configure("busyTimeout", waitMs);
  try {
    // Nothing is ever written there, so that nothing needs a journal.
    await run(connection, "PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
  } catch (error) {
    if (codeOf(error) === "SQLITE_BUSY") return null;
    throw error;
  }
  return () => run(connection, "ROLLBACK");
}

function run(connection: sqlite3.Database, statements: string): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.exec(statements, (error) => {
      if (error === null) resolve();
      else reject(error);
    });
  });
}

import { BackupError } from "./backup-error";
import { RowDigest } from "./row-digest";
import { BrokenReferenceError, type RowSource, type RowTarget, type TableShape } from "../database/tables/table-rows";

/**
 * Copies all rows of the tables, which are empty in `to`, reads them there again, and lets them count.
 * Errors: throws BackupError when something did not arrive as it was sent.
 */
export async function copyTables(tables: readonly TableShape[], from: RowSource, to: RowTarget): Promise<void> {
  for (const table of tables) {
    const sent = new RowDigest();
    for await (const rows of from.rows(table)) {
      sent.add(rows);
      await to.write(table, rows);
    }
    const arrived = new RowDigest();
    for await (const rows of to.rows(table)) arrived.add(rows);
    if (!arrived.equals(sent)) {
      throw new BackupError(
        `The rows of the table ${table.name} are not the same in the copy: ${String(sent.count)} were sent, ${String(arrived.count)} are there.`,
      );
    }
  }
  try {
    await to.commit();
  } catch (error) {
    throw error instanceof BrokenReferenceError ? new BackupError(error.message, { cause: error }) : error;
  }
}

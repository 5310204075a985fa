import { sumExactly } from "@kundenportal/domain/money/money";
import type { RowSource, TableShape, TextRow } from "../database/tables/table-rows";
import { BackupError } from "./backup-error";
import { RowDigest } from "./row-digest";

export interface ComparedTables {
  readonly tables: number;
  readonly rows: number;
  /** Minor units of all movements of money, by currency. */
  readonly moved: ReadonlyMap<string, bigint>;
}

/**
 * Reads all rows on both sides, and says what they come to.
 * Errors: throws BackupError when there is any difference.
 */
export async function compareTables(
  tables: readonly TableShape[],
  one: RowSource,
  other: RowSource,
): Promise<ComparedTables> {
  let rows = 0;
  const moved = new Map<string, bigint>();
  for (const table of tables) {
    const [here, there] = [new RowDigest(), new RowDigest()];
    for await (const part of one.rows(table)) {
      here.add(part);
      if (table.name === LEDGER) addMovements(table, part, moved);
    }
    for await (const part of other.rows(table)) there.add(part);
    if (!here.equals(there)) {
      throw new BackupError(
        `The rows of the table ${table.name} are not the same: ${String(here.count)} in the old installation, ${String(there.count)} in the new one. Did somebody write meanwhile?`,
      );
    }
    rows += here.count;
  }
  return { tables: tables.length, rows, moved };
}

const LEDGER = "ledger_entry";

function addMovements({ columns }: TableShape, rows: readonly TextRow[], moved: Map<string, bigint>): void {
  const amount = columns.findIndex(({ name }) => name === "amount_minor");
  const currency = columns.findIndex(({ name }) => name === "currency");
  for (const row of rows) {
    const code = row[currency] ?? "";
    moved.set(code, (moved.get(code) ?? 0n) + sumExactly([Number(row[amount])]));
  }
}

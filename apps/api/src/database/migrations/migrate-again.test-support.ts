import type { MigrationInterface } from "typeorm";
import { UnexpectedError } from "../../shared/errors";
import type { Database } from "../database";

/**
 * Takes a migration back and makes it once more: what is in the database by then counts as written before it. `later`: those after
 * it that build on it, in order.
 */
export async function migrateAgain(
  database: Database,
  migration: MigrationInterface,
  later: readonly MigrationInterface[] = [],
): Promise<void> {
  await database.transaction(async () => {
    const { queryRunner } = database.writer.manager;
    if (queryRunner === undefined) throw new UnexpectedError("A transaction has a query runner");
    for (const each of [migration, ...later].toReversed()) await each.down(queryRunner);
    for (const each of [migration, ...later]) await each.up(queryRunner);
  });
}

import type { MigrationInterface } from "typeorm";
import { UnexpectedError } from "../../shared/errors";
import type { Database } from "../database";

/** Takes a migration back and makes it once more: what is in the database by then counts as written before it. */
export async function migrateAgain(database: Database, migration: MigrationInterface): Promise<void> {
  await database.transaction(async () => {
    const { queryRunner } = database.writer.manager;
    if (queryRunner === undefined) throw new UnexpectedError("A transaction has a query runner");
    await migration.down(queryRunner);
    await migration.up(queryRunner);
  });
}

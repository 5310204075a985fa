import type { MigrationInterface, QueryRunner } from "typeorm";

/** Clients and documents carry what another system calls them, and are found by it. */
export class ExternalReferences1790000000044 implements MigrationInterface {
  name = "ExternalReferences1790000000044";

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`ALTER TABLE ${table} ADD COLUMN external_reference varchar(200)`);
      // Most installations have none: their index is empty.
      await runner.query(
        `CREATE UNIQUE INDEX ${table}_external_reference ON ${table} (merchant_id, external_reference)
         WHERE external_reference IS NOT NULL`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`DROP INDEX ${table}_external_reference`);
      await runner.query(`ALTER TABLE ${table} DROP COLUMN external_reference`);
    }
  }
}

const TABLES = ["client", "document"] as const;

import type { MigrationInterface, QueryRunner } from "typeorm";

/** How often a customer did something lately is counted in the timeline. */
export class Paces1790000000017 implements MigrationInterface {
  name = "Paces1790000000017";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX timeline_entry_pace ON timeline_entry (merchant_id, client_id, kind, created_at) WHERE actor = 'CUSTOMER'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX timeline_entry_pace`);
  }
}

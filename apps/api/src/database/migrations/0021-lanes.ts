import type { MigrationInterface, QueryRunner } from "typeorm";

/** Work after a transaction knows where it leads to, so that one destination never holds up another. */
export class Lanes1790000000021 implements MigrationInterface {
  name = "Lanes1790000000021";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE outbox_message ADD COLUMN lane varchar(260) NOT NULL DEFAULT ''`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE outbox_message DROP COLUMN lane`);
  }
}

import type { MigrationInterface, QueryRunner } from "typeorm";

/** Developers see why a webhook was switched off, and what their programs have asked for lately. */
export class Developers1790000000049 implements MigrationInterface {
  name = "Developers1790000000049";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE webhook_endpoint ADD COLUMN refused_at varchar(24)");
    await runner.query(
      `CREATE TABLE api_key_request (
         merchant_id varchar(36) NOT NULL,
         id varchar(36) NOT NULL,
         api_key_id varchar(36) NOT NULL,
         started_at varchar(24) NOT NULL,
         duration_ms integer NOT NULL,
         operation varchar(200) NOT NULL,
         status_code integer NOT NULL,
         outcome varchar(10) NOT NULL,
         problems text NOT NULL,
         PRIMARY KEY (merchant_id, id),
         FOREIGN KEY (merchant_id, api_key_id) REFERENCES api_key (merchant_id, id) ON DELETE CASCADE
       )`,
    );
    await runner.query(`CREATE INDEX api_key_request_key ON api_key_request (merchant_id, api_key_id, outcome, id)`);
    await runner.query(`CREATE INDEX api_key_request_age ON api_key_request (started_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE api_key_request");
    await runner.query("ALTER TABLE webhook_endpoint DROP COLUMN refused_at");
  }
}

import type { MigrationInterface, QueryRunner } from "typeorm";

/** Clients' own URLs that were sent so far say 0, and so do the sessions they opened. */
export class LinkRenewals1790000000037 implements MigrationInterface {
  name = "LinkRenewals1790000000037";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE client ADD COLUMN link_renewal integer NOT NULL DEFAULT 0`);
    await runner.query(`ALTER TABLE portal_session ADD COLUMN client_renewal integer NOT NULL DEFAULT 0`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE portal_session DROP COLUMN client_renewal`);
    await runner.query(`ALTER TABLE client DROP COLUMN link_renewal`);
  }
}

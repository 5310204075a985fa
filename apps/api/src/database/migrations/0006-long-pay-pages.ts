import type { MigrationInterface, QueryRunner } from "typeorm";

/** Addresses of pay pages may be longer than 1000 characters: Stripe's carry their settings behind the `#`. */
export class LongPayPages1790000000006 implements MigrationInterface {
  name = "LongPayPages1790000000006";

  async up(runner: QueryRunner): Promise<void> {
    // SQLite does not enforce the declared length of a column, and has no way to change it.
    if (runner.connection.options.type !== "postgres") return;
    await runner.query(`ALTER TABLE payment ALTER COLUMN redirect_url TYPE text`);
  }

  /** Longer ones are forgotten: their payments have to be started again. */
  async down(runner: QueryRunner): Promise<void> {
    if (runner.connection.options.type !== "postgres") return;
    await runner.query(`UPDATE payment SET redirect_url = NULL WHERE length(redirect_url) > 1000`);
    await runner.query(`ALTER TABLE payment ALTER COLUMN redirect_url TYPE varchar(1000)`);
  }
}

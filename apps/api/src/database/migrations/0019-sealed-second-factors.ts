import type { MigrationInterface, QueryRunner } from "typeorm";

/** Secrets of second factors are sealed, which makes them longer. Those that are there are sealed when the server starts. */
export class SealedSecondFactors1790000000019 implements MigrationInterface {
  name = "SealedSecondFactors1790000000019";

  async up(runner: QueryRunner): Promise<void> {
    // SQLite does not enforce the declared length of a column, and has no way to change it.
    if (runner.connection.options.type !== "postgres") return;
    await runner.query(`ALTER TABLE staff_member ALTER COLUMN totp_secret TYPE varchar(255)`);
  }

  /** Sealed ones can't be read by an earlier version: the second factors have to be set up again. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE staff_member SET totp_secret = NULL, totp_confirmed_at = NULL WHERE totp_secret IS NOT NULL`,
    );
    if (runner.connection.options.type !== "postgres") return;
    await runner.query(`ALTER TABLE staff_member ALTER COLUMN totp_secret TYPE varchar(64)`);
  }
}

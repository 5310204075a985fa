import type { MigrationInterface, QueryRunner } from "typeorm";

/** Merchants say whether they are a small business under § 19 UStG. Until they do, none is. */
export class SmallBusinesses1790000000023 implements MigrationInterface {
  name = "SmallBusinesses1790000000023";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE merchant ADD COLUMN is_small_business boolean NOT NULL DEFAULT false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE merchant DROP COLUMN is_small_business`);
  }
}

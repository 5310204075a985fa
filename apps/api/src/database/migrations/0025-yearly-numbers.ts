import type { MigrationInterface, QueryRunner } from "typeorm";

/** Numbers may begin anew each year. Those of merchants that are here go on as they are. */
export class YearlyNumbers1790000000025 implements MigrationInterface {
  name = "YearlyNumbers1790000000025";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE number_range ADD COLUMN is_yearly boolean NOT NULL DEFAULT false`);
    await runner.query(`ALTER TABLE number_range ADD COLUMN year integer`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE number_range DROP COLUMN year`);
    await runner.query(`ALTER TABLE number_range DROP COLUMN is_yearly`);
  }
}

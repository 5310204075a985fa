import type { MigrationInterface, QueryRunner } from "typeorm";

/** Whether prices are usually written with the tax in them: until somebody says so, they are not. */
export class PricesWithTax1790000000039 implements MigrationInterface {
  name = "PricesWithTax1790000000039";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE merchant ADD COLUMN prices_include_tax boolean NOT NULL DEFAULT false`);
    await runner.query(`ALTER TABLE client ADD COLUMN prices_include_tax boolean`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE client DROP COLUMN prices_include_tax`);
    await runner.query(`ALTER TABLE merchant DROP COLUMN prices_include_tax`);
  }
}

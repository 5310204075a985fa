import type { MigrationInterface, QueryRunner } from "typeorm";

/** When invoices are usually to be paid: nothing is said of it until somebody says something. */
export class PaymentTerms1790000000034 implements MigrationInterface {
  name = "PaymentTerms1790000000034";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE merchant ADD COLUMN payment_terms text`);
    await runner.query(`ALTER TABLE client ADD COLUMN payment_terms text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE client DROP COLUMN payment_terms`);
    await runner.query(`ALTER TABLE merchant DROP COLUMN payment_terms`);
  }
}

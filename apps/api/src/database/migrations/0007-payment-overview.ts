import type { MigrationInterface, QueryRunner } from "typeorm";

/** What the start page counts about payments is found without reading all of them. */
export class PaymentOverview1790000000007 implements MigrationInterface {
  name = "PaymentOverview1790000000007";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX payment_disputed ON payment (merchant_id, created_at DESC, id DESC) WHERE disputed_minor > 0`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX payment_disputed`);
  }
}

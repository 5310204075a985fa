import type { MigrationInterface, QueryRunner } from "typeorm";

/** Emails to customers and our own notices to staff are told apart, and each can be listed alone. */
export class MailAudience1790000000013 implements MigrationInterface {
  name = "MailAudience1790000000013";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE mail ADD COLUMN audience varchar(10) NOT NULL DEFAULT 'CUSTOMER'");
    await runner.query("UPDATE mail SET audience = 'STAFF' WHERE kind = 'NOTIFICATION'");
    await runner.query("CREATE INDEX mail_audience ON mail (merchant_id, audience, created_at DESC, id DESC)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX mail_audience");
    await runner.query("ALTER TABLE mail DROP COLUMN audience");
  }
}

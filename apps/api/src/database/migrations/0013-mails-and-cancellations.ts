import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Emails to customers and our own notices to staff are told apart, and each can be listed alone. What became of a
 * cancelled document is kept; of those cancelled earlier only the day is known. Documents know what they were written from.
 */
export class MailsAndCancellations1790000000013 implements MigrationInterface {
  name = "MailsAndCancellations1790000000013";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE mail ADD COLUMN audience varchar(10) NOT NULL DEFAULT 'CUSTOMER'");
    await runner.query("UPDATE mail SET audience = 'STAFF' WHERE kind = 'NOTIFICATION'");
    await runner.query("CREATE INDEX mail_audience ON mail (merchant_id, audience, created_at DESC, id DESC)");
    await runner.query("CREATE INDEX mail_status ON mail (merchant_id, status, created_at DESC, id DESC)");
    await runner.query(`CREATE TABLE document_cancellation (
      merchant_id varchar(36) NOT NULL REFERENCES merchant (id),
      document_id varchar(36) NOT NULL,
      reason varchar(500),
      canceled_at varchar(24) NOT NULL,
      PRIMARY KEY (merchant_id, document_id),
      FOREIGN KEY (merchant_id, document_id) REFERENCES document (merchant_id, id)
    )`);
    await runner.query(
      `INSERT INTO document_cancellation (merchant_id, document_id, canceled_at)
       SELECT d.merchant_id, d.id, MAX(e.created_at)
       FROM document d
       JOIN timeline_entry e ON e.merchant_id = d.merchant_id AND e.document_id = d.id AND e.kind = 'DOCUMENT_CANCELED'
       WHERE d.status = 'CANCELED'
       GROUP BY d.merchant_id, d.id`,
    );
    await runner.query(`CREATE TABLE document_origin (
      merchant_id varchar(36) NOT NULL REFERENCES merchant (id),
      document_id varchar(36) NOT NULL,
      origin_id varchar(36) NOT NULL,
      PRIMARY KEY (merchant_id, document_id),
      FOREIGN KEY (merchant_id, document_id) REFERENCES document (merchant_id, id) ON DELETE CASCADE,
      FOREIGN KEY (merchant_id, origin_id) REFERENCES document (merchant_id, id)
    )`);
    await runner.query("CREATE INDEX document_origin_of ON document_origin (merchant_id, origin_id)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE document_origin");
    await runner.query("DROP TABLE document_cancellation");
    await runner.query("DROP INDEX mail_status");
    await runner.query("DROP INDEX mail_audience");
    await runner.query("ALTER TABLE mail DROP COLUMN audience");
  }
}

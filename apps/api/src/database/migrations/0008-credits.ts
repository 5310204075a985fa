import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Credit notes settle invoices: what they take off is kept on the document, and a ledger entry can name the entry it
 * takes back and the document on its other side.
 * Invoices below zero were called paid because of their sign: they are open until the credit is paid out or set off.
 * Credit notes issued earlier count for what can still be credited; they are set against their invoices with the next
 * movement there, because nobody can tell whether merchants have settled them in another way by now.
 */
export class Credits1790000000008 implements MigrationInterface {
  name = "Credits1790000000008";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE document ADD COLUMN credited_minor bigint NOT NULL DEFAULT 0`);
    await runner.query(`ALTER TABLE document ADD COLUMN credit_notes_minor bigint NOT NULL DEFAULT 0`);
    await runner.query(`ALTER TABLE ledger_entry ADD COLUMN booked_by varchar(200)`);
    await runner.query(`ALTER TABLE ledger_entry ADD COLUMN reverses_entry_id varchar(36)`);
    await runner.query(`ALTER TABLE ledger_entry ADD COLUMN counter_document_id varchar(36)`);
    await runner.query(
      `CREATE INDEX ledger_entry_reverses ON ledger_entry (merchant_id, reverses_entry_id)
       WHERE reverses_entry_id IS NOT NULL`,
    );
    await runner.query(
      `UPDATE document SET status = 'OPEN'
       WHERE type = 'INVOICE' AND status = 'PAID' AND gross_minor + fees_minor < 0
         AND settled_minor <> gross_minor + fees_minor`,
    );
    await runner.query(
      `UPDATE document SET credit_notes_minor = (
         SELECT COALESCE(SUM(c.gross_minor), 0) FROM document c
         WHERE c.merchant_id = document.merchant_id AND c.preceding_document_id = document.id
           AND c.type = 'CREDIT_NOTE' AND c.status IN ('OPEN', 'PAID'))
       WHERE type = 'INVOICE' AND EXISTS (
         SELECT 1 FROM document c
         WHERE c.merchant_id = document.merchant_id AND c.preceding_document_id = document.id
           AND c.type = 'CREDIT_NOTE' AND c.status IN ('OPEN', 'PAID'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE document SET status = 'PAID'
       WHERE type = 'INVOICE' AND status = 'OPEN' AND gross_minor + fees_minor < 0`,
    );
    await runner.query(`DROP INDEX ledger_entry_reverses`);
    await runner.query(`ALTER TABLE ledger_entry DROP COLUMN counter_document_id`);
    await runner.query(`ALTER TABLE ledger_entry DROP COLUMN reverses_entry_id`);
    await runner.query(`ALTER TABLE ledger_entry DROP COLUMN booked_by`);
    await runner.query(`ALTER TABLE document DROP COLUMN credit_notes_minor`);
    await runner.query(`ALTER TABLE document DROP COLUMN credited_minor`);
  }
}

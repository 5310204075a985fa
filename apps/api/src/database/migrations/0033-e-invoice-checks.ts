import type { MigrationInterface, QueryRunner } from "typeorm";

/** What the check of the e-invoice of a version came to. Those that are here already were not checked, and have none. */
export class EInvoiceChecks1790000000033 implements MigrationInterface {
  name = "EInvoiceChecks1790000000033";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE e_invoice_check (
      merchant_id varchar(36) NOT NULL REFERENCES merchant (id),
      document_id varchar(36) NOT NULL,
      version integer NOT NULL,
      checked_at varchar(24) NOT NULL,
      check_version varchar(20) NOT NULL,
      rules text NOT NULL,
      profile varchar(30),
      result varchar(10) NOT NULL,
      sha256 varchar(64) NOT NULL,
      finding_count integer NOT NULL,
      findings text NOT NULL,
      PRIMARY KEY (merchant_id, document_id, version),
      FOREIGN KEY (merchant_id, document_id) REFERENCES document (merchant_id, id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE e_invoice_check");
  }
}

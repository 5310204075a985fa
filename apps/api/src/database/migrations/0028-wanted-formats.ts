import type { MigrationInterface, QueryRunner } from "typeorm";

/** How clients want their documents, and who else gets them. Merchants that are here go on attaching the PDF. */
export class WantedFormats1790000000028 implements MigrationInterface {
  name = "WantedFormats1790000000028";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE merchant ADD COLUMN invoice_format varchar(20) NOT NULL DEFAULT 'PDF'`);
    await runner.query(`ALTER TABLE client ADD COLUMN invoice_format varchar(20)`);
    await runner.query(`ALTER TABLE client ADD COLUMN further_emails text NOT NULL DEFAULT ''`);
    await runner.query(`ALTER TABLE document_version ADD COLUMN pdf_holds_e_invoice boolean NOT NULL DEFAULT false`);
    // What was written here is in the PDF as well; of imported ones nothing is known any more.
    await runner.query(
      `UPDATE document_version SET pdf_holds_e_invoice = true
       WHERE EXISTS (SELECT 1 FROM document d
                     JOIN document_attachment a ON a.merchant_id = d.merchant_id AND a.document_id = d.id
                     WHERE d.merchant_id = document_version.merchant_id AND d.id = document_version.document_id
                       AND d.source = 'MANUAL' AND a.kind = 'E_INVOICE')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE document_version DROP COLUMN pdf_holds_e_invoice`);
    await runner.query(`ALTER TABLE client DROP COLUMN further_emails`);
    await runner.query(`ALTER TABLE client DROP COLUMN invoice_format`);
    await runner.query(`ALTER TABLE merchant DROP COLUMN invoice_format`);
  }
}

import type { MigrationInterface, QueryRunner } from "typeorm";

/** What an invoice has to say about its parties, and where e-invoices go. */
export class InvoiceParties1790000000024 implements MigrationInterface {
  name = "InvoiceParties1790000000024";

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, column, type] of COLUMNS) {
      await runner.query(`ALTER TABLE ${table} ADD COLUMN ${column} ${type}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, column] of COLUMNS) await runner.query(`ALTER TABLE ${table} DROP COLUMN ${column}`);
  }
}

const COLUMNS = [
  ["merchant", "contact_name", "varchar(100)"],
  ["merchant", "register_court", "varchar(100)"],
  ["merchant", "register_number", "varchar(50)"],
  ["merchant", "managing_directors", "varchar(300)"],
  ["merchant", "electronic_address_scheme", "varchar(4)"],
  ["merchant", "electronic_address", "varchar(254)"],
  ["merchant", "creditor_id", "varchar(35)"],
  ["client", "address_addition", "varchar(200)"],
  ["client", "leitweg_id", "varchar(60)"],
  ["client", "electronic_address_scheme", "varchar(4)"],
  ["client", "electronic_address", "varchar(254)"],
] as const;

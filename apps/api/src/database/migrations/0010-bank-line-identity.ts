import type { MigrationInterface, QueryRunner } from "typeorm";

/** What else a statement says about a movement, and which earlier line may be the same one. */
export class BankLineIdentity1790000000010 implements MigrationInterface {
  name = "BankLineIdentity1790000000010";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, column] of columns.toReversed())
      await runner.query(`ALTER TABLE ${table} DROP COLUMN ${column}`);
  }
}

const columns = [
  ["bank_line", "source", "varchar(40)"],
  ["bank_line", "ultimate_name", "varchar(140)"],
  ["bank_line", "further_text", "text"],
  ["bank_line", "stated_parts", "text"],
  ["bank_line", "batch_minor", "bigint"],
  ["bank_line", "resembles_id", "varchar(36)"],
  ["bank_import", "not_executed_count", "integer NOT NULL DEFAULT 0"],
  ["bank_import", "balance_count", "integer NOT NULL DEFAULT 0"],
] as const;

const statements = [
  ...columns.map(([table, column, type]) => `ALTER TABLE ${table} ADD COLUMN ${column} ${type}`),
  // So far there were camt.053 and tables, known by the hash of their headings.
  `UPDATE bank_line SET source = (
     SELECT CASE WHEN i.format = 'CAMT' THEN 'camt.053' ELSE 'csv:' || substr(i.csv_header_hash, 1, 32) END
     FROM bank_import i WHERE i.merchant_id = bank_line.merchant_id AND i.id = bank_line.import_id)`,
];

import type { MigrationInterface, QueryRunner } from "typeorm";
import { cashDiscountsOf, creditorReferences, type FrozenContent } from "./0003-paylinks-rules";

const COLUMNS = [
  ["document", "cash_discounts"],
  ["document", "granted_discount_minor"],
  ["document", "payment_reference"],
  ["payment", "started_from"],
] as const;

/** What may be deducted from an invoice for paying it early, and the reference for paying it by transfer. */
export class Paylinks1790000000003 implements MigrationInterface {
  name = "Paylinks1790000000003";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE document ADD COLUMN cash_discounts text");
    await runner.query("ALTER TABLE document ADD COLUMN granted_discount_minor bigint NOT NULL DEFAULT 0");
    await runner.query("ALTER TABLE document ADD COLUMN payment_reference varchar(25)");
    await runner.query("ALTER TABLE payment ADD COLUMN started_from varchar(10) NOT NULL DEFAULT 'PORTAL'");
    await giveCashDiscounts(runner);
    await giveReferences(runner);
    await runner.query("CREATE UNIQUE INDEX document_payment_reference ON document (merchant_id, payment_reference)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX document_payment_reference");
    for (const [table, column] of COLUMNS) await runner.query(`ALTER TABLE ${table} DROP COLUMN ${column}`);
  }
}

interface IssuedContent {
  readonly merchantId: string;
  readonly id: string;
  readonly content: string;
}

interface IssuedNumber {
  readonly merchantId: string;
  readonly id: string;
  readonly number: string;
}

/** Money received before is not reconsidered: what counted as open then stays open. */
async function giveCashDiscounts(runner: QueryRunner): Promise<void> {
  const rows = await readRows<IssuedContent>(
    runner,
    `SELECT d.merchant_id AS "merchantId", d.id AS "id", v.content AS "content"
     FROM document d
     JOIN document_version v ON v.merchant_id = d.merchant_id AND v.document_id = d.id AND v.version = d.current_version
     WHERE d.type = 'INVOICE' AND v.content LIKE '%"discountTerms":[{%'`,
  );
  for (const { merchantId, id, content } of rows) {
    // Written by us from a typed content.
    const discounts = cashDiscountsOf(JSON.parse(content) as FrozenContent);
    if (discounts.length === 0) continue;
    await runner.query("UPDATE document SET cash_discounts = $1 WHERE merchant_id = $2 AND id = $3", [
      JSON.stringify(discounts),
      merchantId,
      id,
    ]);
  }
}

async function giveReferences(runner: QueryRunner): Promise<void> {
  const rows = await readRows<IssuedNumber>(
    runner,
    `SELECT merchant_id AS "merchantId", id AS "id", number AS "number" FROM document
     WHERE type = 'INVOICE' AND number IS NOT NULL ORDER BY merchant_id, id`,
  );
  const taken = new Set<string>();
  for (const { merchantId, id, number } of rows) {
    for (const reference of creditorReferences(number, id)) {
      if (taken.has(`${merchantId} ${reference}`)) continue;
      taken.add(`${merchantId} ${reference}`);
      await runner.query("UPDATE document SET payment_reference = $1 WHERE merchant_id = $2 AND id = $3", [
        reference,
        merchantId,
        id,
      ]);
      break;
    }
  }
}

/** The columns are named in the statement as the type names them. */
async function readRows<Row>(runner: QueryRunner, sql: string): Promise<readonly Row[]> {
  return (await runner.query(sql)) as readonly Row[];
}

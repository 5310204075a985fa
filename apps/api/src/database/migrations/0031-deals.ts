import type { MigrationInterface, QueryRunner } from "typeorm";

/** Longer chains than people make. */
const MAX_STEPS = 50;

/**
 * The deal that a document belongs to, and how it follows from the one that it was written from. Documents from before get
 * the deal of what they name or were written from, unless they are a copy.
 */
export class Deals1790000000031 implements MigrationInterface {
  name = "Deals1790000000031";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE document_origin ADD COLUMN follow_up varchar(20) NOT NULL DEFAULT 'COPY'");
    await runner.query(
      `UPDATE document_origin SET follow_up = ${typeOf("document_id")} WHERE ${typeOf("document_id")} <> ${typeOf("origin_id")}`,
    );
    await runner.query("ALTER TABLE document ADD COLUMN deal_id varchar(36)");
    await runner.query("CREATE INDEX document_deal ON document (merchant_id, deal_id) WHERE deal_id IS NOT NULL");
    const origin = `SELECT o.origin_id FROM document_origin o
      WHERE o.merchant_id = document.merchant_id AND o.document_id = document.id AND o.follow_up <> 'COPY'`;
    await runner.query(
      `UPDATE document SET deal_id = COALESCE(preceding_document_id, (${origin}))
       WHERE preceding_document_id IS NOT NULL OR EXISTS (${origin})`,
    );
    // Each step leads one document up, until every document names the one that its deal began with.
    const above = `SELECT a.deal_id FROM document a
      WHERE a.merchant_id = document.merchant_id AND a.id = document.deal_id AND a.deal_id IS NOT NULL`;
    for (let step = 0; step < MAX_STEPS; step += 1) {
      const left = (await runner.query(
        `SELECT 1 AS "one" FROM document WHERE deal_id IS NOT NULL AND EXISTS (${above}) LIMIT 1`,
      )) as readonly unknown[];
      if (left.length === 0) return;
      await runner.query(`UPDATE document SET deal_id = (${above}) WHERE deal_id IS NOT NULL AND EXISTS (${above})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX document_deal");
    await runner.query("ALTER TABLE document DROP COLUMN deal_id");
    await runner.query("ALTER TABLE document_origin DROP COLUMN follow_up");
  }
}

function typeOf(column: "document_id" | "origin_id"): string {
  return `(SELECT d.type FROM document d
    WHERE d.merchant_id = document_origin.merchant_id AND d.id = document_origin.${column})`;
}

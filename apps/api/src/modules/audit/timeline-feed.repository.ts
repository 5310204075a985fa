import type { MerchantScope } from "../../access/scopes";
import type { Database } from "../../database/database";
import { TIMELINE_COLUMNS, TIMELINE_VALUES } from "./timeline.repository";
import type { TimelineListFilter, TimelineRow } from "./timeline-row";

export interface NumberedEntry extends TimelineRow {
  readonly position: number;
}

export class TimelineFeedRepository {
  constructor(private readonly database: Database) {}

  async hasUnnumbered({ merchantId }: MerchantScope): Promise<boolean> {
    const row = await this.database.row(
      "SELECT id FROM timeline_entry WHERE merchant_id = :merchantId AND position IS NULL LIMIT 1",
      { merchantId },
    );
    return row !== null;
  }

  /** The newest position; 0 without any. Inside a transaction: locked until its end. */
  async lockHead({ merchantId }: MerchantScope): Promise<number> {
    const { database } = this;
    await database.execute(
      "INSERT INTO timeline_head (merchant_id, position) VALUES (:merchantId, 0) ON CONFLICT (merchant_id) DO NOTHING",
      { merchantId },
    );
    const head = await database.row<{ position: number }>(
      `SELECT position AS "position" FROM timeline_head WHERE merchant_id = :merchantId${database.forUpdate}`,
      { merchantId },
    );
    return head?.position ?? 0;
  }

  /** Numbers what is committed and has no position, in the order in which it was written. */
  async number({ merchantId }: MerchantScope, head: number): Promise<void> {
    const written = this.database.kind === "postgres" ? "written" : "rowid";
    const count = await this.database.execute(
      `UPDATE timeline_entry SET position = :head + numbered.place
       FROM (SELECT id, ROW_NUMBER() OVER (ORDER BY ${written}) AS place
             FROM timeline_entry WHERE merchant_id = :merchantId AND position IS NULL) numbered
       WHERE timeline_entry.merchant_id = :merchantId AND timeline_entry.id = numbered.id`,
      { merchantId, head },
    );
    await this.database.execute("UPDATE timeline_head SET position = :position WHERE merchant_id = :merchantId", {
      merchantId,
      position: head + count,
    });
  }

  async findHead({ merchantId }: MerchantScope): Promise<number> {
    const head = await this.database.row<{ position: number }>(
      'SELECT position AS "position" FROM timeline_head WHERE merchant_id = :merchantId',
      { merchantId },
    );
    return head?.position ?? 0;
  }

  /** In order of position, after one. */
  async list(
    { merchantId }: MerchantScope,
    { clientId, documentId, customerOnly }: TimelineListFilter,
    { after, limit }: { readonly after: number; readonly limit: number },
  ): Promise<readonly NumberedEntry[]> {
    const conditions = ["t.merchant_id = :merchantId", "t.position > :after"];
    if (clientId !== null) conditions.push("t.client_id = :clientId");
    if (documentId !== null) conditions.push("t.document_id = :documentId");
    if (customerOnly) conditions.push("(t.actor = 'CUSTOMER' OR t.kind = 'PAYMENT_CAPTURED')");
    return this.database.pageRows<NumberedEntry>(
      `SELECT ${TIMELINE_COLUMNS}, t.position AS "position"
       FROM timeline_entry t WHERE ${conditions.join(" AND ")} ORDER BY t.position LIMIT :limit`,
      { merchantId, clientId, documentId, after, limit },
      TIMELINE_VALUES,
    );
  }
}

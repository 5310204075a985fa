import type { MerchantScope } from "../../access/scopes";
import type { SystemAccess } from "../../access/system-access";
import type { Database } from "../../database/database";
import { TIMELINE_COLUMNS, TIMELINE_VALUES } from "./timeline.repository";
import type { EventFilter, NumberedEntry, TimelineListFilter } from "./timeline-row";

export class TimelineFeedRepository {
  constructor(
    private readonly database: Database,
    private readonly systemAccess: SystemAccess,
  ) {}

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

  /** Those of a stretch that somebody wants, in order of position. */
  async listBetween(
    { merchantId }: MerchantScope,
    { kinds, clientId, documentId, since, until }: EventFilter,
    { after, upTo, limit }: { readonly after: number; readonly upTo: number; readonly limit: number },
  ): Promise<readonly NumberedEntry[]> {
    const conditions = ["t.merchant_id = :merchantId", "t.position > :after", "t.position <= :upTo"];
    if (kinds !== null) conditions.push("t.kind IN (:...kinds)");
    if (clientId !== null) conditions.push("t.client_id = :clientId");
    if (documentId !== null) conditions.push("t.document_id = :documentId");
    if (since !== null) conditions.push("t.created_at >= :since");
    if (until !== null) conditions.push("t.created_at < :until");
    return this.database.pageRows<NumberedEntry>(
      `SELECT ${TIMELINE_COLUMNS}, t.position AS "position"
       FROM timeline_entry t WHERE ${conditions.join(" AND ")} ORDER BY t.position LIMIT :limit`,
      { merchantId, kinds: ["-", ...(kinds ?? [])], clientId, documentId, since, until, after, upTo, limit },
      TIMELINE_VALUES,
    );
  }

  /** Which of these merchants have entries that nobody has numbered, or were numbered beyond what is known of them. */
  async listMoved(known: ReadonlyMap<string, number>): Promise<readonly string[]> {
    const merchantIds = [...known.keys()];
    const rows = await this.systemAccess.listWork<{ readonly merchantId: string; readonly position: number | null }>(
      `SELECT merchant_id AS "merchantId", position AS "position" FROM timeline_head
       WHERE merchant_id IN (:...merchantIds)
       UNION ALL SELECT DISTINCT merchant_id, NULL FROM timeline_entry
       WHERE merchant_id IN (:...merchantIds) AND position IS NULL`,
      { merchantIds },
    );
    const moved = rows.filter(
      ({ merchantId, position }) => position === null || position > (known.get(merchantId) ?? 0),
    );
    return [...new Set(moved.map(({ merchantId }) => merchantId))];
  }
}

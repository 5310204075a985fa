import type { ClientScope } from "../../access/scopes";
import type { Database } from "../../database/database";

interface PaceFilter {
  readonly kind: string;
  /** Null: all of the client's. */
  readonly documentId: string | null;
}

export class PaceRepository {
  constructor(private readonly database: Database) {}

  async lockClient({ merchantId, clientId }: ClientScope): Promise<void> {
    await this.database.row(
      `SELECT 1 AS "one" FROM client WHERE merchant_id = :merchantId AND id = :clientId${this.database.forUpdate}`,
      { merchantId, clientId },
    );
  }

  /** When the client did something for the `nth` last time; null when it was not that often since then. */
  async findNewest(
    { merchantId, clientId }: ClientScope,
    { kind, documentId }: PaceFilter,
    since: string,
    nth: number,
  ): Promise<string | null> {
    const row = await this.database.row<{ readonly createdAt: string }>(
      `SELECT t.created_at AS "createdAt" FROM timeline_entry t
       WHERE t.merchant_id = :merchantId AND t.client_id = :clientId AND t.kind = :kind AND t.actor = 'CUSTOMER'
         AND t.created_at > :since ${documentId === null ? "" : "AND t.document_id = :documentId"}
       ORDER BY t.created_at DESC LIMIT 1 OFFSET :skipped`,
      { merchantId, clientId, kind, documentId, since, skipped: nth - 1 },
    );
    return row?.createdAt ?? null;
  }
}

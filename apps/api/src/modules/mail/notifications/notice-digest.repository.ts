import type { MerchantScope } from "../../../access/scopes";
import type { Database } from "../../../database/database";
import type { DigestCount } from "./digest-texts";

interface NoticeCounts {
  readonly ofClient: number;
  readonly ofAll: number;
}

export class NoticeDigestRepository {
  constructor(private readonly database: Database) {}

  /** How many emails of their own staff have got since then: about a client, and in all. */
  async countNotices({ merchantId }: MerchantScope, clientId: string | null, since: string): Promise<NoticeCounts> {
    const row = await this.database.row<NoticeCounts>(
      `SELECT CAST(COUNT(*) AS bigint) AS "ofAll",
              CAST(COUNT(CASE WHEN m.client_id = :clientId THEN 1 END) AS bigint) AS "ofClient"
       FROM mail m
       WHERE m.merchant_id = :merchantId AND m.audience = 'STAFF' AND m.created_at >= :since AND m.kind = 'NOTIFICATION'`,
      { merchantId, clientId: clientId ?? "", since },
    );
    return row ?? { ofAll: 0, ofClient: 0 };
  }

  /** What staff would have been told of in that time, by client and kind: among the latest 20,000 entries, which is enough. */
  async count({ merchantId }: MerchantScope, since: string, until: string): Promise<readonly DigestCount[]> {
    return this.database.rows<DigestCount>(
      `SELECT t.kind AS "kind", COALESCE(MAX(c.name), MAX(t.actor_name), '–') AS "who",
              CAST(COUNT(*) AS bigint) AS "count"
       FROM (SELECT * FROM timeline_entry e WHERE e.merchant_id = :merchantId ORDER BY e.id DESC LIMIT 20000) t
       LEFT JOIN client c ON c.merchant_id = t.merchant_id AND c.id = t.client_id
       WHERE t.merchant_id = :merchantId AND t.created_at >= :since AND t.created_at < :until
         AND (t.actor = 'CUSTOMER' AND t.kind IN ('COMMENT_ADDED', 'OFFER_ACCEPTED', 'OFFER_REJECTED', 'CLIENT_DATA_CHANGED')
              OR t.kind = 'PAYMENT_CAPTURED')
       GROUP BY t.client_id, t.kind ORDER BY t.client_id, t.kind LIMIT 1000`,
      { merchantId, since, until },
    );
  }
}

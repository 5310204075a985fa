import type { MerchantScope } from "../../access/scopes";
import type { Database } from "../../database/database";

/** What the paylink of a document is made of. */
export interface PaylinkFacts {
  readonly documentId: string;
  readonly clientId: string;
  readonly clientGeneration: number;
  readonly documentGeneration: number;
  readonly linkExpiresAt: string;
}

export class PaylinkRepository {
  constructor(private readonly database: Database) {}

  /** In no particular order; unknown ids are left out. */
  async findFacts(scope: MerchantScope, documentIds: readonly string[]): Promise<readonly PaylinkFacts[]> {
    return this.database.rows<PaylinkFacts>(
      `SELECT d.id AS "documentId", d.client_id AS "clientId", c.link_generation AS "clientGeneration",
              d.link_generation AS "documentGeneration", d.link_expires_at AS "linkExpiresAt"
       FROM document d JOIN client c ON c.merchant_id = d.merchant_id AND c.id = d.client_id
       WHERE d.merchant_id = :merchantId AND d.id IN (:...documentIds)`,
      { merchantId: scope.merchantId, documentIds },
    );
  }
}

import type { MerchantScope } from "../../../access/scopes";
import type { Database } from "../../../database/database";
import { DocumentOriginEntity } from "./document-origin.entity";

export interface FollowUp {
  readonly originId: string;
  readonly documentId: string;
}

export class DocumentOriginRepository {
  constructor(private readonly database: Database) {}

  async insert(scope: MerchantScope, { documentId, originId }: FollowUp): Promise<void> {
    await this.database.writer.insert(DocumentOriginEntity, { merchantId: scope.merchantId, documentId, originId });
  }

  /** What was written from each document or follows it, without reminders and what was cancelled; oldest first. */
  async listFollowUps(scope: MerchantScope, originIds: readonly string[]): Promise<readonly FollowUp[]> {
    return this.database.rows<FollowUp>(
      `SELECT o.origin_id AS "originId", d.id AS "documentId"
       FROM document_origin o JOIN document d ON d.merchant_id = o.merchant_id AND d.id = o.document_id
       WHERE o.merchant_id = :merchantId AND o.origin_id IN (:...originIds) AND d.status <> 'CANCELED'
       UNION
       SELECT d.preceding_document_id AS "originId", d.id AS "documentId"
       FROM document d
       WHERE d.merchant_id = :merchantId AND d.preceding_document_id IN (:...originIds) AND d.type <> 'REMINDER'
         AND d.status <> 'CANCELED'
       ORDER BY 2`,
      { merchantId: scope.merchantId, originIds },
    );
  }
}

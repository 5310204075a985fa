import { FOLLOW_UPS, type FollowUp } from "@kundenportal/domain/deals/follow-up";
import type { MerchantScope } from "../../../access/scopes";
import type { Database } from "../../../database/database";
import type { StoredColumns } from "../../../database/stored-values";
import { DocumentOriginEntity } from "./document-origin.entity";

/** That a document was written from another one. */
export interface DocumentOrigin {
  readonly originId: string;
  readonly documentId: string;
  readonly followUp: FollowUp;
}

const ORIGIN_VALUES: StoredColumns = { followUp: FOLLOW_UPS };

export class DocumentOriginRepository {
  constructor(private readonly database: Database) {}

  async insert(scope: MerchantScope, { documentId, originId, followUp }: DocumentOrigin): Promise<void> {
    const { merchantId } = scope;
    await this.database.writer.insert(DocumentOriginEntity, { merchantId, documentId, originId, followUp });
  }

  /** What each of the documents was written from; those that were written from scratch are left out. */
  async listOrigins(scope: MerchantScope, documentIds: readonly string[]): Promise<readonly DocumentOrigin[]> {
    return this.database.rows<DocumentOrigin>(
      `SELECT o.origin_id AS "originId", o.document_id AS "documentId", o.follow_up AS "followUp"
       FROM document_origin o WHERE o.merchant_id = :merchantId AND o.document_id IN (:...documentIds)`,
      { merchantId: scope.merchantId, documentIds },
      ORIGIN_VALUES,
    );
  }

  /** What was written from each document or follows it, without reminders and what was cancelled; oldest first. */
  async listFollowUps(scope: MerchantScope, originIds: readonly string[]): Promise<readonly DocumentOrigin[]> {
    return this.database.rows<DocumentOrigin>(
      `SELECT o.origin_id AS "originId", d.id AS "documentId", o.follow_up AS "followUp"
       FROM document_origin o JOIN document d ON d.merchant_id = o.merchant_id AND d.id = o.document_id
       WHERE o.merchant_id = :merchantId AND o.origin_id IN (:...originIds) AND d.status <> 'CANCELED'
       UNION
       SELECT d.preceding_document_id AS "originId", d.id AS "documentId", d.type AS "followUp"
       FROM document d
       WHERE d.merchant_id = :merchantId AND d.preceding_document_id IN (:...originIds) AND d.type <> 'REMINDER'
         AND d.status <> 'CANCELED'
         AND NOT EXISTS (SELECT 1 FROM document_origin p
           WHERE p.merchant_id = d.merchant_id AND p.document_id = d.id AND p.origin_id = d.preceding_document_id)
       ORDER BY 2`,
      { merchantId: scope.merchantId, originIds },
      ORIGIN_VALUES,
    );
  }
}

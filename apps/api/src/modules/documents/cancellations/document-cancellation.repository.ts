import type { MerchantScope } from "../../../access/scopes";
import type { Database } from "../../../database/database";
import { DocumentCancellationEntity } from "./document-cancellation.entity";

export interface Cancellation {
  readonly documentId: string;
  /** Null: none was given. */
  readonly reason: string | null;
  readonly canceledAt: string;
}

export class DocumentCancellationRepository {
  constructor(private readonly database: Database) {}

  async insert(scope: MerchantScope, cancellation: Cancellation): Promise<void> {
    await this.database.writer.insert(DocumentCancellationEntity, { merchantId: scope.merchantId, ...cancellation });
  }

  /** In no particular order; documents that are not cancelled are left out. */
  async findOf(scope: MerchantScope, documentIds: readonly string[]): Promise<readonly Cancellation[]> {
    return this.database.rows<Cancellation>(
      `SELECT c.document_id AS "documentId", c.reason AS "reason", c.canceled_at AS "canceledAt"
       FROM document_cancellation c WHERE c.merchant_id = :merchantId AND c.document_id IN (:...documentIds)`,
      { merchantId: scope.merchantId, documentIds },
    );
  }
}

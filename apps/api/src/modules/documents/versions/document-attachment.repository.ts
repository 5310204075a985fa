import type { MerchantScope } from "../../../access/scopes";
import type { Database } from "../../../database/database";
import type { StoredColumns } from "../../../database/stored-values";
import { isId } from "../../../shared/ids";
import { DocumentAttachmentEntity } from "./document-attachment.entity";

export const AttachmentKind = {
  /** The e-invoice, byte for byte: as imported, or as written at issuing. */
  E_INVOICE: "E_INVOICE",
  ATTACHMENT: "ATTACHMENT",
} as const;
export type AttachmentKind = (typeof AttachmentKind)[keyof typeof AttachmentKind];

export interface Attachment {
  readonly id: string;
  readonly documentId: string;
  readonly kind: AttachmentKind;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** Key of the bytes in the file store. */
  readonly sha256: string;
  readonly description: string | null;
}

/** The files of documents; their bytes are in the file store. */
export class DocumentAttachmentRepository {
  constructor(private readonly database: Database) {}

  /** The attachments of each document's current version, in the order in which they were given. */
  async listOf(scope: MerchantScope, documentIds: readonly string[]): Promise<readonly Attachment[]> {
    return this.database.rows<Attachment>(
      `SELECT ${COLUMNS} FROM document_attachment a
       JOIN document d ON d.merchant_id = a.merchant_id AND d.id = a.document_id AND d.current_version = a.version
       WHERE a.merchant_id = :merchantId AND a.document_id IN (:...documentIds) ORDER BY a.document_id, a.position`,
      { merchantId: scope.merchantId, documentIds },
      VALUES,
    );
  }

  async find(scope: MerchantScope, id: string): Promise<Attachment | null> {
    if (!isId(id)) return null;
    return this.database.row<Attachment>(
      `SELECT ${COLUMNS} FROM document_attachment a WHERE a.merchant_id = :merchantId AND a.id = :id`,
      { merchantId: scope.merchantId, id },
      VALUES,
    );
  }

  /** `version` is the one that they came with. */
  async insert(
    scope: MerchantScope,
    attachments: readonly Attachment[],
    createdAt: string,
    version = 1,
  ): Promise<void> {
    if (attachments.length === 0) return;
    const { merchantId } = scope;
    await this.database.writer.insert(
      DocumentAttachmentEntity,
      attachments.map((attachment, position) => ({ merchantId, ...attachment, version, position, createdAt })),
    );
  }
}

const VALUES: StoredColumns = { kind: Object.values(AttachmentKind) };

const COLUMNS = `
  a.id AS "id", a.document_id AS "documentId", a.kind AS "kind", a.file_name AS "fileName",
  a.media_type AS "mediaType", a.size_bytes AS "sizeBytes", a.sha256 AS "sha256", a.description AS "description"`;

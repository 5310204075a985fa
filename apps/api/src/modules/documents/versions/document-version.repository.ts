import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { DOCUMENT_TYPES } from "@kundenportal/domain/documents/document-types";
import type { MerchantScope } from "../../../access/scopes";
import { toBoolean } from "../../../database/columns";
import type { Database } from "../../../database/database";
import { hasParts, jsonOf, parsed, type StoredColumns } from "../../../database/stored-values";
import { newId } from "../../../shared/ids";
import { DocumentVersionEntity } from "./document-version.entity";
import { formatVersionKey, type VersionKey } from "./version-key";

/** What is known about an issued version apart from its content. */
export interface DocumentVersion {
  readonly documentId: string;
  readonly version: number;
  readonly contentSha256: string;
  readonly pdfSha256: string;
  readonly pdfSizeBytes: number;
  /** Programs can read the invoice out of the PDF. */
  readonly pdfHoldsEInvoice: boolean;
  readonly createdAt: string;
}

export interface VersionWithContent extends DocumentVersion {
  readonly content: DocumentContent;
}

type VersionRow = Omit<DocumentVersion, "pdfHoldsEInvoice"> & { readonly pdfHoldsEInvoice: boolean | number };

interface ContentRow extends VersionRow {
  readonly content: DocumentContent;
}

/** Issued versions; they are only ever added. */
export class DocumentVersionRepository {
  constructor(private readonly database: Database) {}

  /** The versions of each document, newest first. */
  async listOf(scope: MerchantScope, documentIds: readonly string[]): Promise<readonly DocumentVersion[]> {
    const rows = await this.database.rows<VersionRow>(
      `SELECT ${VERSION_COLUMNS} FROM document_version v
       WHERE v.merchant_id = :merchantId AND v.document_id IN (:...documentIds) ORDER BY v.document_id, v.version DESC`,
      { merchantId: scope.merchantId, documentIds },
    );
    return rows.map(toVersion);
  }

  async find(scope: MerchantScope, { documentId, version }: VersionKey): Promise<DocumentVersion | null> {
    const row = await this.database.row<VersionRow>(
      `SELECT ${VERSION_COLUMNS} FROM document_version v
       WHERE v.merchant_id = :merchantId AND v.document_id = :documentId AND v.version = :version`,
      { merchantId: scope.merchantId, documentId, version },
    );
    return row === null ? null : toVersion(row);
  }

  /** The content of the wanted versions; those that do not exist are left out. */
  async findContents(scope: MerchantScope, keys: readonly VersionKey[]): Promise<readonly VersionWithContent[]> {
    const wanted = new Set(keys.map(formatVersionKey));
    const rows = await this.database.rows<ContentRow>(
      `SELECT ${VERSION_COLUMNS}, v.content AS "content" FROM document_version v
       WHERE v.merchant_id = :merchantId AND v.document_id IN (:...documentIds) AND v.version IN (:...versions)`,
      {
        merchantId: scope.merchantId,
        documentIds: [...new Set(keys.map(({ documentId }) => documentId))],
        versions: [...new Set(keys.map(({ version }) => version))],
      },
      VALUES,
    );
    return rows.filter((row) => wanted.has(formatVersionKey(row))).map(toVersion);
  }

  async insert(scope: MerchantScope, version: DocumentVersion & { readonly contentJson: string }): Promise<void> {
    await this.database.writer.insert(DocumentVersionEntity, {
      merchantId: scope.merchantId,
      id: newId(),
      documentId: version.documentId,
      version: version.version,
      content: version.contentJson,
      contentSha256: version.contentSha256,
      pdfSha256: version.pdfSha256,
      pdfSizeBytes: version.pdfSizeBytes,
      pdfHoldsEInvoice: version.pdfHoldsEInvoice,
      createdAt: version.createdAt,
    });
  }
}

function toVersion<Row extends VersionRow>(
  row: Row,
): Omit<Row, "pdfHoldsEInvoice"> & Pick<DocumentVersion, "pdfHoldsEInvoice"> {
  return { ...row, pdfHoldsEInvoice: toBoolean(row.pdfHoldsEInvoice) };
}

const CONTENT_PARTS = {
  lists: ["precedingDocuments", "notes", "lines", "adjustments", "taxes", "discountTerms", "paymentInstructions"],
  objects: ["seller", "buyer", "totals"],
};
const LINE_PARTS = { lists: ["details", "adjustments", "subLines"] };
/** It was written by us from a typed content and never changed. */
const VALUES: StoredColumns = { content: parsed(jsonOf(isContent)) };

function isContent(value: object): boolean {
  const { type, lines }: Partial<Record<"type" | "lines", unknown>> = value;
  return (
    hasParts(value, CONTENT_PARTS) &&
    DOCUMENT_TYPES.some((known) => known === type) &&
    Array.isArray(lines) &&
    lines.every((line: unknown) => typeof line === "object" && line !== null && hasParts(line, LINE_PARTS))
  );
}

const VERSION_COLUMNS = `
  v.document_id AS "documentId", v.version AS "version", v.content_sha256 AS "contentSha256",
  v.pdf_sha256 AS "pdfSha256", v.pdf_size_bytes AS "pdfSizeBytes",
  v.pdf_holds_e_invoice AS "pdfHoldsEInvoice", v.created_at AS "createdAt"`;

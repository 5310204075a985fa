import type { DocumentType } from "@kundenportal/domain/documents/document-types";

/** What a draft is based on that people do not write. */
export interface DraftBasis {
  readonly clientId: string;
  readonly type: DocumentType;
  readonly currency: string;
  readonly precedingDocumentId: string | null;
  /** The document that its deal began with; null: it begins one. */
  readonly dealId: string | null;
  readonly reminderLevel: number | null;
  /** For a reminder: its fee; otherwise 0. */
  readonly feesMinor: number;
}

/**
 * The stored status of a document. Each type uses a few of them, see `document-type-table.ts`.
 * Overdue, expired and partly paid are not among them: those follow from a date or the ledger and are computed on reading.
 */
export const DocumentStatus = {
  DRAFT: "DRAFT",
  OPEN: "OPEN",
  PAID: "PAID",
  CANCELED: "CANCELED",
  ACCEPTED: "ACCEPTED",
  REJECTED: "REJECTED",
  CLEARED: "CLEARED",
  CREATED: "CREATED",
  COMPLETED: "COMPLETED",
} as const;
export type DocumentStatus = (typeof DocumentStatus)[keyof typeof DocumentStatus];

export const DOCUMENT_STATUSES: readonly DocumentStatus[] = Object.values(DocumentStatus);

/** Once issued, a document's content never changes again and it may be shown to the customer. */
export function isIssued(status: DocumentStatus): boolean {
  return status !== DocumentStatus.DRAFT;
}

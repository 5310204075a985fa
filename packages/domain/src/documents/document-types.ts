/**
 * The kinds of document a merchant can release, in the order in which a deal usually produces them. Each is defined in
 * `document-type-table.ts`.
 */
export const DocumentType = {
  OFFER: "OFFER",
  ORDER_CONFIRMATION: "ORDER_CONFIRMATION",
  DELIVERY_NOTE: "DELIVERY_NOTE",
  INVOICE: "INVOICE",
  REMINDER: "REMINDER",
  CREDIT_NOTE: "CREDIT_NOTE",
} as const;
export type DocumentType = (typeof DocumentType)[keyof typeof DocumentType];

export const DOCUMENT_TYPES: readonly DocumentType[] = Object.values(DocumentType);

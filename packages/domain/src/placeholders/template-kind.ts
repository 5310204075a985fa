import { DOCUMENT_TYPES, DocumentType } from "../documents/document-types";

/**
 * What a text with placeholders is about, which decides the usable placeholders: a client, a document of one type, money
 * that moved on an invoice, money that was paid out on a credit note, or the answer to an offer.
 */
export const TemplateKind = {
  CLIENT: "CLIENT",
  ...DocumentType,
  PAYMENT: "PAYMENT",
  PAYOUT: "PAYOUT",
  DECISION: "DECISION",
} as const;
export type TemplateKind = (typeof TemplateKind)[keyof typeof TemplateKind];

export const TEMPLATE_KINDS: readonly TemplateKind[] = [
  TemplateKind.CLIENT,
  ...DOCUMENT_TYPES,
  TemplateKind.PAYMENT,
  TemplateKind.PAYOUT,
  TemplateKind.DECISION,
];

/** The document that a text is about as well; null: it is about the client alone. */
export function documentTypeOfTemplate(kind: TemplateKind): DocumentType | null {
  switch (kind) {
    case TemplateKind.CLIENT:
      return null;
    case TemplateKind.PAYMENT:
      return DocumentType.INVOICE;
    case TemplateKind.PAYOUT:
      return DocumentType.CREDIT_NOTE;
    case TemplateKind.DECISION:
      return DocumentType.OFFER;
    default:
      return kind;
  }
}

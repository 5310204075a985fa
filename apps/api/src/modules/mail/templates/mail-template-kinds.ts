import { DocumentType } from "@kundenportal/domain/documents/document-types";
import { documentTypeOfTemplate, TemplateKind } from "@kundenportal/domain/placeholders/template-kind";

/** What customers are told without anybody writing to them, once it has happened. */
export const ReceiptKind = {
  PAYMENT_RECEIVED: "PAYMENT_RECEIVED",
  /** The merchant gave money back. */
  PAYMENT_REFUNDED: "PAYMENT_REFUNDED",
  /** The payer's bank took money back. */
  PAYMENT_RETURNED: "PAYMENT_RETURNED",
  /** The merchant undid a booking that the customer had a receipt for. */
  PAYMENT_REVERSED: "PAYMENT_REVERSED",
  /** Money that the client was told of did not go back after all. */
  REFUND_REVERSED: "REFUND_REVERSED",
  /** The merchant set a credit against an invoice. */
  CREDIT_SET_OFF: "CREDIT_SET_OFF",
  /** The same, undone. */
  SET_OFF_REVERSED: "SET_OFF_REVERSED",
  /** The merchant paid out what a credit note had left. */
  CREDIT_PAID_OUT: "CREDIT_PAID_OUT",
  /** The same, undone. */
  PAYOUT_REVERSED: "PAYOUT_REVERSED",
  OFFER_ACCEPTED: "OFFER_ACCEPTED",
  OFFER_REJECTED: "OFFER_REJECTED",
} as const;
export type ReceiptKind = (typeof ReceiptKind)[keyof typeof ReceiptKind];

/**
 * What a merchant has templates for: one kind per document type, two that are about the client alone, and the receipts.
 */
export const MailTemplateKind = {
  PORTAL_LINK: "PORTAL_LINK",
  ...DocumentType,
  ...ReceiptKind,
  NEW_LINK: "NEW_LINK",
} as const;
export type MailTemplateKind = (typeof MailTemplateKind)[keyof typeof MailTemplateKind];

export const MAIL_TEMPLATE_KINDS: readonly MailTemplateKind[] = Object.values(MailTemplateKind);

const RECEIPT_TEMPLATES: Readonly<Record<ReceiptKind, TemplateKind>> = {
  PAYMENT_RECEIVED: TemplateKind.PAYMENT,
  PAYMENT_REFUNDED: TemplateKind.PAYMENT,
  PAYMENT_RETURNED: TemplateKind.PAYMENT,
  PAYMENT_REVERSED: TemplateKind.PAYMENT,
  REFUND_REVERSED: TemplateKind.PAYMENT,
  CREDIT_SET_OFF: TemplateKind.PAYMENT,
  SET_OFF_REVERSED: TemplateKind.PAYMENT,
  CREDIT_PAID_OUT: TemplateKind.PAYOUT,
  PAYOUT_REVERSED: TemplateKind.PAYOUT,
  OFFER_ACCEPTED: TemplateKind.DECISION,
  OFFER_REJECTED: TemplateKind.DECISION,
};

/** Whether it reports something that has happened, so that nobody can send it by hand. */
export function isReceipt(kind: MailTemplateKind): kind is ReceiptKind {
  return kind in RECEIPT_TEMPLATES;
}

/** The document type that emails of this kind are about; null: about the client. */
export function documentTypeOf(kind: MailTemplateKind): DocumentType | null {
  return documentTypeOfTemplate(templateKindOf(kind));
}

/** Decides which placeholders are allowed. */
export function templateKindOf(kind: MailTemplateKind): TemplateKind {
  if (kind === "PORTAL_LINK" || kind === "NEW_LINK") return TemplateKind.CLIENT;
  return isReceipt(kind) ? RECEIPT_TEMPLATES[kind] : kind;
}

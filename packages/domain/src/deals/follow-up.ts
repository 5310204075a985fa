import { DocumentStatus } from "../documents/document-status";
import { DocumentType } from "../documents/document-types";

/** What staff can make of a document: how the new one follows from it. */
export const FollowUp = {
  ORDER_CONFIRMATION: "ORDER_CONFIRMATION",
  DELIVERY_NOTE: "DELIVERY_NOTE",
  /** For everything at once, or for one delivery. */
  INVOICE: "INVOICE",
  PARTIAL_INVOICE: "PARTIAL_INVOICE",
  /** For what the partial invoices have left. */
  REMAINDER_INVOICE: "REMAINDER_INVOICE",
  CREDIT_NOTE: "CREDIT_NOTE",
  /** Takes an invoice back: a credit note for all of it. */
  CANCELLATION: "CANCELLATION",
  /** Takes the place of an invoice. */
  CORRECTION: "CORRECTION",
  /** Begins a deal of its own. */
  COPY: "COPY",
} as const;
export type FollowUp = (typeof FollowUp)[keyof typeof FollowUp];

export const FOLLOW_UPS: readonly FollowUp[] = Object.values(FollowUp);

/** Why something can't be made of a document. */
export const FollowUpDenial = {
  NOT_ISSUED: "NOT_ISSUED",
  /** It never follows from this type. */
  WRONG_TYPE: "WRONG_TYPE",
  /** Cancelled or rejected. */
  NOT_IN_FORCE: "NOT_IN_FORCE",
  ALL_DELIVERED: "ALL_DELIVERED",
  ALL_INVOICED: "ALL_INVOICED",
  /** It does not say how it is taxed: see `knowsTaxes`. */
  TAX_UNKNOWN: "TAX_UNKNOWN",
  /** The rest is a remainder invoice. */
  PARTLY_INVOICED: "PARTLY_INVOICED",
  /** Then it is simply an invoice. */
  NOTHING_INVOICED: "NOTHING_INVOICED",
  /** The remainder names the invoices before it, and a draft has no number yet. */
  DRAFT_EXISTS: "DRAFT_EXISTS",
  ALL_CREDITED: "ALL_CREDITED",
  /** What is left of it can only be credited. */
  PARTLY_CREDITED: "PARTLY_CREDITED",
} as const;
export type FollowUpDenial = (typeof FollowUpDenial)[keyof typeof FollowUpDenial];

/** The follow-ups that take their invoice back when they are issued. */
export type TakeBack = typeof FollowUp.CANCELLATION | typeof FollowUp.CORRECTION;

export function isTakeBack(followUp: FollowUp): followUp is TakeBack {
  return followUp === FollowUp.CANCELLATION || followUp === FollowUp.CORRECTION;
}

/** How much of something is done, drafts included. */
export type Progress = "NOTHING" | "PART" | "ALL";

export interface FollowUpFacts {
  readonly type: DocumentType;
  readonly status: DocumentStatus;
  readonly delivery: Progress;
  readonly invoicing: Progress;
  /** Whether one of the deal's invoices is still being written. */
  readonly hasInvoiceDraft: boolean;
  readonly isCreditable: boolean;
  /** Whether credit notes that name it were issued. */
  readonly isPartlyCredited: boolean;
  /** Whether it says how what it asks for is taxed, or for a delivery note: whether what it delivers was agreed so. */
  readonly isTaxKnown: boolean;
}

/** In the order in which to offer them. */
const MAY_FOLLOW: Readonly<Record<DocumentType, readonly FollowUp[]>> = {
  OFFER: ["ORDER_CONFIRMATION", "DELIVERY_NOTE", "INVOICE", "PARTIAL_INVOICE", "REMAINDER_INVOICE", "COPY"],
  ORDER_CONFIRMATION: ["DELIVERY_NOTE", "INVOICE", "PARTIAL_INVOICE", "REMAINDER_INVOICE", "COPY"],
  DELIVERY_NOTE: ["INVOICE", "COPY"],
  INVOICE: ["CREDIT_NOTE", "CORRECTION", "CANCELLATION", "COPY"],
  REMINDER: [],
  CREDIT_NOTE: ["COPY"],
};

/** Statuses in which a document no longer says what is to be done. */
const NOT_IN_FORCE: readonly DocumentStatus[] = [DocumentStatus.CANCELED, DocumentStatus.REJECTED];

/** The type of a document that is made of one of the type `source`. */
export function typeOfFollowUp(followUp: FollowUp, source: DocumentType): DocumentType {
  switch (followUp) {
    case FollowUp.COPY:
      return source;
    case FollowUp.PARTIAL_INVOICE:
    case FollowUp.REMAINDER_INVOICE:
    case FollowUp.CORRECTION:
      return DocumentType.INVOICE;
    case FollowUp.CANCELLATION:
      return DocumentType.CREDIT_NOTE;
    default:
      return followUp;
  }
}

/** What may follow from an issued document, whatever was already made of it. */
export function usualFollowUps({ type, status }: Pick<FollowUpFacts, "type" | "status">): readonly FollowUp[] {
  if (status === DocumentStatus.DRAFT) return [];
  const isInForce = !NOT_IN_FORCE.includes(status);
  return MAY_FOLLOW[type].filter((followUp) => isInForce || followUp === FollowUp.COPY);
}

/** Null: it may. Otherwise the first reason against it. */
export function findFollowUpDenial(followUp: FollowUp, facts: FollowUpFacts): FollowUpDenial | null {
  const { type, status, delivery, invoicing } = facts;
  if (status === DocumentStatus.DRAFT) return FollowUpDenial.NOT_ISSUED;
  if (!MAY_FOLLOW[type].includes(followUp)) return FollowUpDenial.WRONG_TYPE;
  // A delivery note has no prices.
  const lacksTax = !facts.isTaxKnown && followUp !== FollowUp.DELIVERY_NOTE;
  if (followUp === FollowUp.COPY) return lacksTax ? FollowUpDenial.TAX_UNKNOWN : null;
  if (NOT_IN_FORCE.includes(status)) return FollowUpDenial.NOT_IN_FORCE;
  if (lacksTax) return FollowUpDenial.TAX_UNKNOWN;
  switch (followUp) {
    case FollowUp.ORDER_CONFIRMATION:
      return null;
    case FollowUp.DELIVERY_NOTE:
      return delivery === "ALL" ? FollowUpDenial.ALL_DELIVERED : null;
    case FollowUp.INVOICE:
      if (invoicing === "ALL") return FollowUpDenial.ALL_INVOICED;
      return invoicing === "PART" && type !== DocumentType.DELIVERY_NOTE ? FollowUpDenial.PARTLY_INVOICED : null;
    case FollowUp.PARTIAL_INVOICE:
      return invoicing === "ALL" ? FollowUpDenial.ALL_INVOICED : null;
    case FollowUp.REMAINDER_INVOICE:
      if (invoicing === "ALL") return FollowUpDenial.ALL_INVOICED;
      if (invoicing === "NOTHING") return FollowUpDenial.NOTHING_INVOICED;
      return facts.hasInvoiceDraft ? FollowUpDenial.DRAFT_EXISTS : null;
    case FollowUp.CREDIT_NOTE:
      return facts.isCreditable ? null : FollowUpDenial.ALL_CREDITED;
    case FollowUp.CANCELLATION:
    case FollowUp.CORRECTION:
      if (!facts.isCreditable) return FollowUpDenial.ALL_CREDITED;
      return facts.isPartlyCredited ? FollowUpDenial.PARTLY_CREDITED : null;
  }
}

/** What staff can make of a document now, in the order in which to offer it. */
export function allowedFollowUps(facts: FollowUpFacts): readonly FollowUp[] {
  return MAY_FOLLOW[facts.type].filter((followUp) => findFollowUpDenial(followUp, facts) === null);
}

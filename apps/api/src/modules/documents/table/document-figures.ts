import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import {
  type AvailableDiscount,
  type CashDiscount,
  findAvailableDiscount,
} from "@kundenportal/domain/documents/cash-discount";
import { isExpired, isOverdue } from "@kundenportal/domain/documents/document-deadlines";
import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { debtorOf, isOwedByMerchant } from "@kundenportal/domain/documents/document-type-rules";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import {
  creditMinor,
  isPartiallyPaid,
  isSettled,
  openAmountMinor,
  overpaidMinor,
  type Settlement,
} from "@kundenportal/domain/documents/payment-state";
import { subtractMinor } from "@kundenportal/domain/money/money";
import type { Claim } from "../../ledger/claim";

/** What a document's figures follow from; part of every row that the repository returns. */
export interface FiguredDocument {
  readonly type: DocumentType;
  readonly status: DocumentStatus;
  readonly dueDate: CalendarDate | null;
  readonly validUntil: CalendarDate | null;
  /** What was asked for, fees and rounding included; for a reminder, what its invoice asks for. */
  readonly askedMinor: number;
  /** For a reminder, what was received on its invoice. */
  readonly settledMinor: number;
  /** The part of it that is discount rather than money. */
  readonly grantedDiscountMinor: number;
  /** The part of it that credit notes settle; for a credit note: that is set against invoices. */
  readonly creditedMinor: number;
  /** What the credit notes that name it add up to; for a reminder, that name its invoice. */
  readonly creditNotesMinor: number;
  /** Null when there are none. For a reminder, those of its invoice. */
  readonly cashDiscounts: readonly CashDiscount[] | null;
}

export interface DocumentFigures {
  /** Null when nothing can be owed: other types, and drafts. */
  readonly openMinor: number | null;
  /** The cash discount available today; null when there is none. */
  readonly discount: AvailableDiscount | null;
  /** What to pay today so that nothing stays open: less than the open amount while there is a discount. */
  readonly payableMinor: number | null;
  readonly overpaidMinor: number | null;
  /** What the client is to get of it: the rest of a credit note, what an invoice below zero says or what was overpaid. */
  readonly creditMinor: number;
  /** Whether nothing is left to be paid, by either side. */
  readonly isSettled: boolean;
  readonly isPartiallyPaid: boolean;
  readonly isOverdue: boolean;
  readonly isExpired: boolean;
}

/** What is never stored, because it follows from dates and the ledger. */
export function computeFigures(document: FiguredDocument, today: CalendarDate): DocumentFigures {
  const expired = isExpired(document, today);
  if (document.status === DocumentStatus.DRAFT || debtorOf(document.type) === null) {
    return {
      openMinor: null,
      discount: null,
      payableMinor: null,
      overpaidMinor: null,
      creditMinor: 0,
      isSettled: true,
      isPartiallyPaid: false,
      isOverdue: isOverdue(document, today),
      isExpired: expired,
    };
  }
  const settlement = { grossMinor: askedOf(document), settledMinor: document.settledMinor };
  const overpaid = overpaidMinor(settlement);
  const openMinor = openAmountMinor(settlement);
  const discount = findDiscount(document, settlement, today);
  return {
    openMinor,
    discount,
    payableMinor: discount?.payableMinor ?? openMinor,
    overpaidMinor: overpaid === 0 ? null : overpaid,
    creditMinor: isOwedByMerchant(document.type) ? openMinor : creditMinor(settlement),
    isSettled: isSettled(settlement),
    // Something was paid: a credit note alone is no payment.
    isPartiallyPaid: isPartiallyPaid(settlement) && document.settledMinor > document.creditedMinor,
    isOverdue: openMinor > 0 && isOverdue(document, today),
    isExpired: expired,
  };
}

function findDiscount(
  document: FiguredDocument,
  settlement: Settlement,
  today: CalendarDate,
): AvailableDiscount | null {
  // Few documents have one.
  if (document.cashDiscounts === null) return null;
  const { grantedDiscountMinor, creditNotesMinor } = document;
  const { cashDiscounts } = document;
  return findAvailableDiscount({ ...settlement, grantedDiscountMinor, creditNotesMinor, cashDiscounts }, today);
}

/** What a document asks for, in the form the ledger needs. */
export function claimOf(document: FiguredDocument & { readonly id: string; readonly currency: string }): Claim {
  return {
    documentId: document.id,
    currency: document.currency,
    askedMinor: askedOf(document),
    creditNotesMinor: document.creditNotesMinor,
    cashDiscounts: document.cashDiscounts ?? [],
  };
}

/**
 * What a document asks for in its present state, in minor units. Cancelling drops what credit notes have not taken off
 * anyway: otherwise one and the same claim would be given up twice, and the second time become money for the client.
 */
export function askedOf({
  status,
  askedMinor,
  creditNotesMinor,
}: Pick<FiguredDocument, "status" | "askedMinor" | "creditNotesMinor">): number {
  return status === DocumentStatus.CANCELED ? Math.max(0, Math.min(askedMinor, creditNotesMinor)) : askedMinor;
}

/** What can still be credited on an invoice, in minor units: its total, less the credit notes that name it. */
export function creditableMinor({
  grossMinor,
  creditNotesMinor,
}: {
  readonly grossMinor: number;
  readonly creditNotesMinor: number;
}): number {
  return Math.max(0, subtractMinor(grossMinor, creditNotesMinor));
}

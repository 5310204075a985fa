import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import {
  type AvailableDiscount,
  type CashDiscount,
  findAvailableDiscount,
} from "@kundenportal/domain/documents/cash-discount";
import { isExpired, isOverdue } from "@kundenportal/domain/documents/document-deadlines";
import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { debtorOf } from "@kundenportal/domain/documents/document-type-rules";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import { isPartiallyPaid, openAmountMinor, overpaidMinor } from "@kundenportal/domain/documents/payment-state";
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
  /** `CashDiscount[]` as JSON; null when there are none. For a reminder, those of its invoice. */
  readonly cashDiscounts: string | null;
}

export interface DocumentFigures {
  /** Null when nothing can be owed: other types, and drafts. */
  readonly openMinor: number | null;
  /** The cash discount available today; null when there is none. */
  readonly discount: AvailableDiscount | null;
  /** What to pay today so that nothing stays open: less than the open amount while there is a discount. */
  readonly payableMinor: number | null;
  readonly overpaidMinor: number | null;
  readonly isPartiallyPaid: boolean;
  readonly isOverdue: boolean;
  readonly isExpired: boolean;
}

/** What is never stored, because it follows from dates and the ledger. A cancelled document asks for nothing. */
export function computeFigures(document: FiguredDocument, today: CalendarDate): DocumentFigures {
  const dated = { isOverdue: isOverdue(document, today), isExpired: isExpired(document, today) };
  if (document.status === DocumentStatus.DRAFT || debtorOf(document.type) === null) {
    return {
      openMinor: null,
      discount: null,
      payableMinor: null,
      overpaidMinor: null,
      isPartiallyPaid: false,
      ...dated,
    };
  }
  const settlement = { grossMinor: askedOf(document), settledMinor: document.settledMinor };
  const overpaid = overpaidMinor(settlement);
  const openMinor = openAmountMinor(settlement);
  const { grantedDiscountMinor } = document;
  const cashDiscounts = parseCashDiscounts(document);
  const discount = findAvailableDiscount({ ...settlement, grantedDiscountMinor, cashDiscounts }, today);
  return {
    openMinor,
    discount,
    payableMinor: discount?.payableMinor ?? openMinor,
    overpaidMinor: overpaid === 0 ? null : overpaid,
    isPartiallyPaid: isPartiallyPaid(settlement),
    ...dated,
  };
}

/** What a document asks for, in the form the ledger needs. */
export function claimOf(document: FiguredDocument & { readonly id: string; readonly currency: string }): Claim {
  return {
    documentId: document.id,
    currency: document.currency,
    askedMinor: askedOf(document),
    cashDiscounts: parseCashDiscounts(document),
  };
}

/** What a document asks for in its present state, in minor units. */
function askedOf({ status, askedMinor }: Pick<FiguredDocument, "status" | "askedMinor">): number {
  return status === DocumentStatus.CANCELED ? 0 : askedMinor;
}

function parseCashDiscounts({ cashDiscounts }: Pick<FiguredDocument, "cashDiscounts">): readonly CashDiscount[] {
  // Written by us from a typed list.
  return cashDiscounts === null ? [] : (JSON.parse(cashDiscounts) as CashDiscount[]);
}

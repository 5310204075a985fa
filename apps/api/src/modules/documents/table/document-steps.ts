import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { DocumentEvent } from "@kundenportal/domain/documents/document-event";
import { DocumentStatus, isIssued } from "@kundenportal/domain/documents/document-status";
import {
  isBookable,
  isOwedByMerchant,
  isReceivable,
  isWrittenByStaff,
} from "@kundenportal/domain/documents/document-type-rules";
import { sumMinor } from "@kundenportal/domain/money/money";
import { nextStatus } from "@kundenportal/domain/documents/life-cycle";
import { computeFigures, type FiguredDocument } from "./document-figures";
import { type DocumentRow, DocumentSource } from "./document-row";

/** What staff can do with a document. */
export const DocumentStep = {
  ISSUE: "ISSUE",
  EDIT: "EDIT",
  DELETE: "DELETE",
  CANCEL: "CANCEL",
  CLEAR: "CLEAR",
  UNDO_CLEAR: "UNDO_CLEAR",
  REVISE: "REVISE",
  REMIND: "REMIND",
  BOOK_PAYMENT: "BOOK_PAYMENT",
  RECORD_REFUND: "RECORD_REFUND",
  SET_OFF: "SET_OFF",
  SEND: "SEND",
} as const;
export type DocumentStep = (typeof DocumentStep)[keyof typeof DocumentStep];

/** Credits do not depend on the day. */
const ANY_DAY = "1970-01-01";

const STEPS: readonly DocumentStep[] = Object.values(DocumentStep);

/** The steps that are possible now: what staff are offered, and what the services check before they act. */
export function possibleSteps(document: SteppedDocument, today: CalendarDate): readonly DocumentStep[] {
  return STEPS.filter((step) => isStepPossible(document, step, today));
}

export function isStepPossible(document: SteppedDocument, step: DocumentStep, today: CalendarDate): boolean {
  return RULES[step](document, today);
}

export interface SteppedDocument extends FiguredDocument, Pick<DocumentRow, "source"> {}

type StepRule = (document: SteppedDocument, today: CalendarDate) => boolean;

const RULES: Readonly<Record<DocumentStep, StepRule>> = {
  ISSUE: leadsOn("ISSUE"),
  // A reminder states what its invoice states; another fee or text is another draft.
  EDIT: ({ type, status }) => status === DocumentStatus.DRAFT && isWrittenByStaff(type),
  DELETE: ({ status }) => status === DocumentStatus.DRAFT,
  // A credit note that was paid out has done its work; what is set against invoices is taken back.
  CANCEL: (document, today) =>
    leadsOn("CANCEL")(document, today) &&
    (!isOwedByMerchant(document.type) || document.settledMinor === document.creditedMinor),
  CLEAR: leadsOn("CLEAR"),
  UNDO_CLEAR: leadsOn("UNDO_CLEAR"),
  // Another program's is sent again by that program.
  REVISE: (document, today) => leadsOn("REVISE")(document, today) && document.source === DocumentSource.MANUAL,
  REMIND: (document, today) => {
    const { isOverdue, openMinor } = computeFigures(document, today);
    return isReceivable(document.type) && isOverdue && (openMinor ?? 0) > 0;
  },
  // Even when it is paid: a customer may transfer the same amount twice.
  BOOK_PAYMENT: ({ type, status, askedMinor }) =>
    isBookable(type) && askedMinor >= 0 && (status === DocumentStatus.OPEN || status === DocumentStatus.PAID),
  RECORD_REFUND: (document) => givableMinor(document) > 0,
  SET_OFF: (document, today) => isBookable(document.type) && computeFigures(document, today).creditMinor > 0,
  SEND: ({ status }) => isIssued(status) && status !== DocumentStatus.CANCELED,
};

/**
 * What can be given back outside the providers, in minor units: at most what came in, or what the client is to get. For a
 * credit note: what is left of it.
 */
export function givableMinor(document: FiguredDocument): number {
  const { type, status, settledMinor, grantedDiscountMinor, creditedMinor } = document;
  if (!isBookable(type) || status === DocumentStatus.DRAFT) return 0;
  const { creditMinor } = computeFigures(document, ANY_DAY);
  if (isOwedByMerchant(type)) return status === DocumentStatus.CANCELED ? 0 : creditMinor;
  return Math.max(creditMinor, sumMinor([settledMinor, -grantedDiscountMinor, -creditedMinor]), 0);
}

function leadsOn(event: DocumentEvent): StepRule {
  return ({ type, status }) => nextStatus(type, status, event) !== null;
}

import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { DocumentEvent } from "@kundenportal/domain/documents/document-event";
import { DocumentStatus, isIssued } from "@kundenportal/domain/documents/document-status";
import { isBookable, isReceivable, isWrittenByStaff } from "@kundenportal/domain/documents/document-type-rules";
import { nextStatus } from "@kundenportal/domain/documents/life-cycle";
import { computeFigures, type FiguredDocument } from "./document-figures";

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
  SEND: "SEND",
} as const;
export type DocumentStep = (typeof DocumentStep)[keyof typeof DocumentStep];

const STEPS: readonly DocumentStep[] = Object.values(DocumentStep);

/** The steps that are possible now: what staff are offered, and what the services check before they act. */
export function possibleSteps(document: FiguredDocument, today: CalendarDate): readonly DocumentStep[] {
  return STEPS.filter((step) => isStepPossible(document, step, today));
}

export function isStepPossible(document: FiguredDocument, step: DocumentStep, today: CalendarDate): boolean {
  return RULES[step](document, today);
}

type StepRule = (document: FiguredDocument, today: CalendarDate) => boolean;

const RULES: Readonly<Record<DocumentStep, StepRule>> = {
  ISSUE: leadsOn("ISSUE"),
  // A reminder states what its invoice states; another fee or text is another draft.
  EDIT: ({ type, status }) => status === DocumentStatus.DRAFT && isWrittenByStaff(type),
  DELETE: ({ status }) => status === DocumentStatus.DRAFT,
  CANCEL: leadsOn("CANCEL"),
  CLEAR: leadsOn("CLEAR"),
  UNDO_CLEAR: leadsOn("UNDO_CLEAR"),
  REVISE: leadsOn("REVISE"),
  REMIND: (document, today) => {
    const { isOverdue, openMinor } = computeFigures(document, today);
    return isReceivable(document.type) && isOverdue && (openMinor ?? 0) > 0;
  },
  // Even when it is paid: a customer may transfer the same amount twice.
  BOOK_PAYMENT: ({ type, status }) =>
    isBookable(type) && (status === DocumentStatus.OPEN || status === DocumentStatus.PAID),
  SEND: ({ status }) => isIssued(status) && status !== DocumentStatus.CANCELED,
};

function leadsOn(event: DocumentEvent): StepRule {
  return ({ type, status }) => nextStatus(type, status, event) !== null;
}

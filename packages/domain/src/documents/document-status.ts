import { type CalendarDate, isBefore } from "../dates/calendar-date";
import { DocumentType } from "./document-types";

/**
 * The stored status of a document. Each type uses a few of them, see `life-cycle.ts`.
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

interface Payable {
  readonly type: DocumentType;
  readonly status: DocumentStatus;
  /** The last day to pay on time; null when none was agreed. */
  readonly dueDate: CalendarDate | null;
}

/** An open invoice or reminder whose due date has passed; it is not yet overdue on the due date itself. */
export function isOverdue(document: Payable, today: CalendarDate): boolean {
  const isPayable = document.type === DocumentType.INVOICE || document.type === DocumentType.REMINDER;
  return (
    isPayable &&
    document.status === DocumentStatus.OPEN &&
    document.dueDate !== null &&
    isBefore(document.dueDate, today)
  );
}

interface TimeLimited {
  readonly type: DocumentType;
  readonly status: DocumentStatus;
  /** The last day on which the offer may be accepted; null when there is no limit. */
  readonly validUntil: CalendarDate | null;
}

/** An open offer whose last day has passed. An answered offer never expires. */
export function isExpired(document: TimeLimited, today: CalendarDate): boolean {
  return (
    document.type === DocumentType.OFFER &&
    document.status === DocumentStatus.OPEN &&
    document.validUntil !== null &&
    isBefore(document.validUntil, today)
  );
}

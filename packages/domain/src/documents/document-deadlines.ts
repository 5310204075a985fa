import { type CalendarDate, isBefore } from "../dates/calendar-date";
import { DocumentStatus } from "./document-status";
import { DOCUMENT_TYPE_TABLE } from "./document-type-table";
import { isOwedByCustomer } from "./document-type-rules";
import type { DocumentType } from "./document-types";

interface Payable {
  readonly type: DocumentType;
  readonly status: DocumentStatus;
  /** The last day to pay on time; null when none was agreed. */
  readonly dueDate: CalendarDate | null;
}

/** Open although the customer should have paid by now; it is not yet overdue on the due date itself. */
export function isOverdue({ type, status, dueDate }: Payable, today: CalendarDate): boolean {
  return isOwedByCustomer(type) && status === DocumentStatus.OPEN && dueDate !== null && isBefore(dueDate, today);
}

interface TimeLimited {
  readonly type: DocumentType;
  readonly status: DocumentStatus;
  /** The last day on which it may be accepted; null when there is no limit. */
  readonly validUntil: CalendarDate | null;
}

/** Open although its last day has passed. An answered offer never expires. */
export function isExpired({ type, status, validUntil }: TimeLimited, today: CalendarDate): boolean {
  return (
    DOCUMENT_TYPE_TABLE[type].terms.validUntil &&
    status === DocumentStatus.OPEN &&
    validUntil !== null &&
    isBefore(validUntil, today)
  );
}

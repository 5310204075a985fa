import { addDays, type CalendarDate, daysBetween, isBefore } from "../dates/calendar-date";
import { DocumentStatus } from "./document-status";
import { paysPreceding } from "./document-type-rules";
import type { DocumentType } from "./document-types";

/** What is probably a mistake about issuing a document. Nothing is forbidden by it. */
export const IssueWarning = {
  /** A date more than a month ago: the period may have been declared already. */
  DATE_LONG_AGO: "DATE_LONG_AGO",
  DATE_IN_FUTURE: "DATE_IN_FUTURE",
  /** Whoever gets it is late from the start. */
  DUE_DATE_PASSED: "DUE_DATE_PASSED",
  VALIDITY_PASSED: "VALIDITY_PASSED",
} as const;
export type IssueWarning = (typeof IssueWarning)[keyof typeof IssueWarning];

const LONG_AGO_DAYS = 31;

interface DatedDraft {
  readonly date: CalendarDate;
  readonly dueDate: CalendarDate | null;
  readonly validUntil: CalendarDate | null;
}

export function findIssueWarnings(
  { date, dueDate, validUntil }: DatedDraft,
  today: CalendarDate,
): readonly IssueWarning[] {
  return [
    ...(daysBetween(date, today) > LONG_AGO_DAYS ? [IssueWarning.DATE_LONG_AGO] : []),
    ...(isBefore(today, date) ? [IssueWarning.DATE_IN_FUTURE] : []),
    ...(dueDate !== null && isBefore(dueDate, today) ? [IssueWarning.DUE_DATE_PASSED] : []),
    ...(validUntil !== null && isBefore(validUntil, today) ? [IssueWarning.VALIDITY_PASSED] : []),
  ];
}

/** What is probably a mistake about reminding of an invoice. */
export const ReminderWarning = {
  /** The customer is paying at this moment, or their bank is still at it. */
  PAYMENT_IN_PROCESS: "PAYMENT_IN_PROCESS",
  /** Part of it came in during the last days: they may be about to pay the rest. */
  JUST_PAID: "JUST_PAID",
  DRAFT_EXISTS: "DRAFT_EXISTS",
  REMINDED_TODAY: "REMINDED_TODAY",
  /** The last reminder gives them until a day that has not passed. */
  REMINDER_NOT_DUE: "REMINDER_NOT_DUE",
} as const;
export type ReminderWarning = (typeof ReminderWarning)[keyof typeof ReminderWarning];

const JUST_DAYS = 3;

interface EarlierReminder {
  readonly type: DocumentType;
  readonly status: DocumentStatus;
  readonly date: CalendarDate;
  readonly dueDate: CalendarDate | null;
}

export interface RemindedInvoice {
  readonly hasPaymentInProcess: boolean;
  /** The day of the last payment; null: there was none. */
  readonly lastPaidOn: CalendarDate | null;
  /** Of any type; only reminders count. */
  readonly relatedDocuments: readonly EarlierReminder[];
}

export function findReminderWarnings(invoice: RemindedInvoice, today: CalendarDate): readonly ReminderWarning[] {
  const reminders = invoice.relatedDocuments.filter(({ type }) => paysPreceding(type));
  const issued = reminders.filter(
    ({ status }) => status !== DocumentStatus.DRAFT && status !== DocumentStatus.CANCELED,
  );
  const { lastPaidOn } = invoice;
  const isRemindedToday = issued.some(({ date }) => date === today);
  return [
    ...(invoice.hasPaymentInProcess ? [ReminderWarning.PAYMENT_IN_PROCESS] : []),
    ...(lastPaidOn !== null && !isBefore(lastPaidOn, addDays(today, -JUST_DAYS)) ? [ReminderWarning.JUST_PAID] : []),
    ...(reminders.some(({ status }) => status === DocumentStatus.DRAFT) ? [ReminderWarning.DRAFT_EXISTS] : []),
    ...(isRemindedToday ? [ReminderWarning.REMINDED_TODAY] : []),
    ...(!isRemindedToday && issued.some(({ dueDate }) => dueDate !== null && !isBefore(dueDate, today))
      ? [ReminderWarning.REMINDER_NOT_DUE]
      : []),
  ];
}

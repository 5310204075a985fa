import { findIssueWarnings, findReminderWarnings, type RemindedInvoice } from "./step-warnings";

const TODAY = "2026-05-04";

test.each([
  ["today", { date: TODAY, dueDate: "2026-05-18", validUntil: null }, []],
  ["a month ago", { date: "2026-04-03", dueDate: null, validUntil: null }, []],
  ["more than a month ago", { date: "2026-04-02", dueDate: null, validUntil: null }, ["DATE_LONG_AGO"]],
  ["last year", { date: "2025-05-04", dueDate: "2025-05-18", validUntil: null }, ["DATE_LONG_AGO", "DUE_DATE_PASSED"]],
  ["tomorrow", { date: "2026-05-05", dueDate: "2026-05-19", validUntil: null }, ["DATE_IN_FUTURE"]],
  ["due today", { date: TODAY, dueDate: TODAY, validUntil: TODAY }, []],
  ["an offer that has expired", { date: TODAY, dueDate: null, validUntil: "2026-05-03" }, ["VALIDITY_PASSED"]],
])("issuing with a date of %s", (_case, draft, expected) => {
  expect(findIssueWarnings(draft, TODAY)).toEqual(expected);
});

const QUIET: RemindedInvoice = { hasPaymentInProcess: false, lastPaidOn: null, relatedDocuments: [] };
const REMINDER = { type: "REMINDER", status: "OPEN", date: "2026-04-20", dueDate: "2026-04-27" } as const;

test.each<[string, Partial<RemindedInvoice>, readonly string[]]>([
  ["was never paid or reminded of", {}, []],
  ["is being paid", { hasPaymentInProcess: true }, ["PAYMENT_IN_PROCESS"]],
  ["was partly paid yesterday", { lastPaidOn: "2026-05-03" }, ["JUST_PAID"]],
  ["was partly paid long ago", { lastPaidOn: "2026-04-30" }, []],
  ["was reminded of in time", { relatedDocuments: [REMINDER] }, []],
  ["was reminded of today", { relatedDocuments: [{ ...REMINDER, date: TODAY, dueDate: TODAY }] }, ["REMINDED_TODAY"]],
  ["may still be paid on time", { relatedDocuments: [{ ...REMINDER, dueDate: TODAY }] }, ["REMINDER_NOT_DUE"]],
  ["has a draft", { relatedDocuments: [{ ...REMINDER, status: "DRAFT", dueDate: TODAY }] }, ["DRAFT_EXISTS"]],
  ["has a cancelled one", { relatedDocuments: [{ ...REMINDER, status: "CANCELED", date: TODAY, dueDate: TODAY }] }, []],
  ["has a credit note", { relatedDocuments: [{ ...REMINDER, type: "CREDIT_NOTE", date: TODAY, dueDate: TODAY }] }, []],
])("reminding of an invoice that %s", (_case, invoice, expected) => {
  expect(findReminderWarnings({ ...QUIET, ...invoice }, TODAY)).toEqual(expected);
});

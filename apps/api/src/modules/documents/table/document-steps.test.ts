import type { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import { possibleSteps, type SteppedDocument } from "./document-steps";

const TODAY = "2026-05-04";
const ASKED = {
  askedMinor: 11_900,
  settledMinor: 0,
  creditedMinor: 0,
  creditNotesMinor: 0,
  grantedDiscountMinor: 0,
  cashDiscounts: null,
};

function build(type: DocumentType, status: DocumentStatus, values: Partial<SteppedDocument> = {}): SteppedDocument {
  return { type, status, source: "MANUAL", dueDate: null, validUntil: null, ...ASKED, ...values };
}

test.each<[DocumentType, DocumentStatus, string]>([
  ["INVOICE", "DRAFT", "ISSUE EDIT DELETE"],
  ["INVOICE", "OPEN", "CANCEL BOOK_PAYMENT SEND"],
  ["INVOICE", "PAID", "BOOK_PAYMENT SEND"],
  ["INVOICE", "CANCELED", ""],
  ["REMINDER", "DRAFT", "ISSUE DELETE"],
  ["REMINDER", "OPEN", "CANCEL SEND"],
  ["CREDIT_NOTE", "OPEN", "CANCEL BOOK_PAYMENT RECORD_REFUND SET_OFF SEND"],
  ["CREDIT_NOTE", "PAID", "CANCEL BOOK_PAYMENT RECORD_REFUND SET_OFF SEND"],
  ["OFFER", "OPEN", "CANCEL REVISE SEND"],
  ["OFFER", "REJECTED", "REVISE SEND"],
  ["OFFER", "ACCEPTED", "CLEAR SEND"],
  ["OFFER", "CLEARED", "UNDO_CLEAR SEND"],
  ["ORDER_CONFIRMATION", "COMPLETED", "CANCEL CLEAR SEND"],
  ["DELIVERY_NOTE", "CREATED", "SEND"],
])("%s %s: %s", (type, status, expected) => {
  expect(possibleSteps(build(type, status), TODAY).join(" ")).toBe(expected);
});

test("another program's offer is revised there", () => {
  expect(possibleSteps(build("OFFER", "REJECTED", { source: "ELSEWHERE" }), TODAY)).toEqual(["SEND"]);
});

test("what was received can be given back, what is too much set off", () => {
  const paid = build("INVOICE", "PAID", { settledMinor: 11_900 });
  expect(possibleSteps(paid, TODAY)).toContain("RECORD_REFUND");
  expect(possibleSteps(paid, TODAY)).not.toContain("SET_OFF");
  expect(possibleSteps({ ...paid, settledMinor: 12_000 }, TODAY)).toContain("SET_OFF");
  expect(possibleSteps({ ...paid, creditedMinor: 11_900 }, TODAY)).not.toContain("RECORD_REFUND");
  expect(possibleSteps({ ...paid, grantedDiscountMinor: 11_900 }, TODAY)).not.toContain("RECORD_REFUND");
});

test("an invoice below zero is paid out, not paid", () => {
  const steps = possibleSteps(build("INVOICE", "OPEN", { askedMinor: -500, dueDate: "2026-05-03" }), TODAY);
  expect(steps).toEqual(expect.arrayContaining(["RECORD_REFUND", "SET_OFF"]));
  expect(steps).not.toContain("BOOK_PAYMENT");
  expect(steps).not.toContain("REMIND");
});

test("a credit note that was paid out can't be cancelled, one set against invoices can", () => {
  const used = build("CREDIT_NOTE", "PAID", { settledMinor: 11_900, creditedMinor: 11_900 });
  expect(possibleSteps(used, TODAY)).toContain("CANCEL");
  expect(possibleSteps({ ...used, creditedMinor: 11_800 }, TODAY)).not.toContain("CANCEL");
});

test("only an overdue invoice with an open amount can be reminded of", () => {
  const overdue = build("INVOICE", "OPEN", { dueDate: "2026-05-03" });

  expect(possibleSteps(overdue, TODAY)).toContain("REMIND");
  expect(possibleSteps({ ...overdue, dueDate: TODAY }, TODAY)).not.toContain("REMIND");
  expect(possibleSteps({ ...overdue, settledMinor: 11_900 }, TODAY)).not.toContain("REMIND");
  expect(possibleSteps({ ...overdue, type: "REMINDER" }, TODAY)).not.toContain("REMIND");
});

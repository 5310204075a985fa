import type { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { FiguredDocument } from "./document-figures";
import { possibleSteps } from "./document-steps";

const TODAY = "2026-05-04";
const ASKED = { askedMinor: 11_900, settledMinor: 0, grantedDiscountMinor: 0, cashDiscounts: null };

function build(type: DocumentType, status: DocumentStatus, values: Partial<FiguredDocument> = {}): FiguredDocument {
  return { type, status, dueDate: null, validUntil: null, ...ASKED, ...values };
}

test.each<[DocumentType, DocumentStatus, string]>([
  ["INVOICE", "DRAFT", "ISSUE EDIT DELETE"],
  ["INVOICE", "OPEN", "CANCEL BOOK_PAYMENT SEND"],
  ["INVOICE", "PAID", "BOOK_PAYMENT SEND"],
  ["INVOICE", "CANCELED", ""],
  ["REMINDER", "DRAFT", "ISSUE DELETE"],
  ["REMINDER", "OPEN", "CANCEL SEND"],
  ["CREDIT_NOTE", "OPEN", "CANCEL BOOK_PAYMENT SEND"],
  ["OFFER", "OPEN", "CANCEL REVISE SEND"],
  ["OFFER", "REJECTED", "REVISE SEND"],
  ["OFFER", "ACCEPTED", "CLEAR SEND"],
  ["OFFER", "CLEARED", "UNDO_CLEAR SEND"],
  ["ORDER_CONFIRMATION", "COMPLETED", "CANCEL CLEAR SEND"],
  ["DELIVERY_NOTE", "CREATED", "SEND"],
])("%s %s: %s", (type, status, expected) => {
  expect(possibleSteps(build(type, status), TODAY).join(" ")).toBe(expected);
});

test("only an overdue invoice with an open amount can be reminded of", () => {
  const overdue = build("INVOICE", "OPEN", { dueDate: "2026-05-03" });

  expect(possibleSteps(overdue, TODAY)).toContain("REMIND");
  expect(possibleSteps({ ...overdue, dueDate: TODAY }, TODAY)).not.toContain("REMIND");
  expect(possibleSteps({ ...overdue, settledMinor: 11_900 }, TODAY)).not.toContain("REMIND");
  expect(possibleSteps({ ...overdue, type: "REMINDER" }, TODAY)).not.toContain("REMIND");
});

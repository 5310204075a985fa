import { DOCUMENT_TYPES, type DocumentType } from "./document-types";
import type { DocumentStatus } from "./document-status";
import { statusesOf } from "./life-cycle";
import { nextStepOf, type NextStepFacts, typesWrittenFrom } from "./next-step";

function build(type: DocumentType, status: DocumentStatus, facts: Partial<NextStepFacts> = {}): NextStepFacts {
  return { type, status, isOverdue: false, isExpired: false, openMinor: null, isSeen: false, followUps: [], ...facts };
}

test.each<[DocumentType, DocumentStatus, Partial<NextStepFacts>, string | null]>([
  ["INVOICE", "DRAFT", {}, "ISSUE"],
  ["INVOICE", "OPEN", { openMinor: 100 }, "SEND"],
  ["INVOICE", "OPEN", { openMinor: 100, isSeen: true }, null],
  ["INVOICE", "OPEN", { openMinor: 100, isSeen: true, isOverdue: true }, "REMIND"],
  ["INVOICE", "OPEN", { openMinor: 0, isSeen: true, isOverdue: true }, null],
  ["INVOICE", "PAID", { openMinor: 0 }, null],
  ["INVOICE", "CANCELED", { openMinor: 0 }, null],
  ["REMINDER", "DRAFT", {}, "ISSUE"],
  ["REMINDER", "OPEN", { openMinor: 100, isOverdue: true }, "SEND"],
  ["OFFER", "OPEN", {}, "SEND"],
  ["OFFER", "OPEN", { isExpired: true, isSeen: true }, "REVISE"],
  ["OFFER", "REJECTED", {}, null],
  ["OFFER", "ACCEPTED", {}, "WRITE_CONFIRMATION"],
  ["OFFER", "ACCEPTED", { followUps: ["ORDER_CONFIRMATION"] }, "WRITE_INVOICE"],
  ["OFFER", "ACCEPTED", { followUps: ["ORDER_CONFIRMATION", "INVOICE"] }, "CLEAR"],
  ["OFFER", "CLEARED", {}, null],
  ["ORDER_CONFIRMATION", "COMPLETED", {}, "WRITE_INVOICE"],
  ["ORDER_CONFIRMATION", "COMPLETED", { followUps: ["INVOICE"] }, "CLEAR"],
  ["DELIVERY_NOTE", "CREATED", {}, "SEND"],
  ["CREDIT_NOTE", "OPEN", { openMinor: 100, isOverdue: true }, "SEND"],
])("%s %s %j: %s", (type, status, facts, expected) => {
  expect(nextStepOf(build(type, status, facts))).toBe(expected);
});

test("every document in every status has an answer, and nothing is written from a draft or a reminder", () => {
  for (const type of DOCUMENT_TYPES) {
    for (const status of statusesOf(type)) {
      const step = nextStepOf(build(type, status, { followUps: [...DOCUMENT_TYPES] }));
      expect(step === null || typeof step === "string").toBe(true);
      const types = typesWrittenFrom({ type, status });
      expect(types.length > 0).toBe(status !== "DRAFT" && type !== "REMINDER");
    }
  }
});

test("a dead document can only be copied", () => {
  expect(typesWrittenFrom({ type: "INVOICE", status: "CANCELED" })).toEqual(["INVOICE"]);
  expect(typesWrittenFrom({ type: "OFFER", status: "REJECTED" })).toEqual(["OFFER"]);
  expect(typesWrittenFrom({ type: "INVOICE", status: "PAID" })).toEqual(["CREDIT_NOTE", "INVOICE"]);
});

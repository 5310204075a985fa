import { DOCUMENT_TYPES, type DocumentType } from "../documents/document-types";
import { DOCUMENT_STATUSES, type DocumentStatus } from "../documents/document-status";
import {
  allowedFollowUps,
  findFollowUpDenial,
  type FollowUp,
  FOLLOW_UPS,
  type FollowUpFacts,
  typeOfFollowUp,
  usualFollowUps,
} from "./follow-up";

function build(type: DocumentType, status: DocumentStatus, facts: Partial<FollowUpFacts> = {}): FollowUpFacts {
  return {
    type,
    status,
    delivery: "NOTHING",
    invoicing: "NOTHING",
    hasInvoiceDraft: false,
    isCreditable: true,
    isPartlyCredited: false,
    isTaxKnown: true,
    ...facts,
  };
}

test.each<[string, FollowUpFacts, readonly FollowUp[]]>([
  [
    "an accepted offer",
    build("OFFER", "ACCEPTED"),
    ["ORDER_CONFIRMATION", "DELIVERY_NOTE", "INVOICE", "PARTIAL_INVOICE", "COPY"],
  ],
  [
    "an offer that the customer has not answered: people also say yes by telephone",
    build("OFFER", "OPEN"),
    ["ORDER_CONFIRMATION", "DELIVERY_NOTE", "INVOICE", "PARTIAL_INVOICE", "COPY"],
  ],
  ["a rejected offer", build("OFFER", "REJECTED"), ["COPY"]],
  [
    "a partly invoiced order",
    build("ORDER_CONFIRMATION", "COMPLETED", { invoicing: "PART", delivery: "ALL" }),
    ["PARTIAL_INVOICE", "REMAINDER_INVOICE", "COPY"],
  ],
  [
    "an order whose invoices are complete",
    build("ORDER_CONFIRMATION", "CLEARED", { invoicing: "ALL" }),
    ["DELIVERY_NOTE", "COPY"],
  ],
  [
    "a delivery of a partly invoiced order",
    build("DELIVERY_NOTE", "CREATED", { invoicing: "PART" }),
    ["INVOICE", "COPY"],
  ],
  ["an invoice", build("INVOICE", "PAID"), ["CREDIT_NOTE", "CORRECTION", "CANCELLATION", "COPY"]],
  [
    "an invoice of which a part was credited",
    build("INVOICE", "OPEN", { isPartlyCredited: true }),
    ["CREDIT_NOTE", "COPY"],
  ],
  ["an invoice that was cancelled", build("INVOICE", "CANCELED"), ["COPY"]],
  ["an invoice that was credited", build("INVOICE", "OPEN", { isCreditable: false }), ["COPY"]],
  ["a reminder", build("REMINDER", "OPEN"), []],
  ["a draft", build("OFFER", "DRAFT"), []],
  ["an offer with a total only", build("OFFER", "ACCEPTED", { isTaxKnown: false }), ["DELIVERY_NOTE"]],
  ["an invoice with a total only", build("INVOICE", "OPEN", { isTaxKnown: false }), []],
])("%s", (_name, facts, expected) => {
  expect(allowedFollowUps(facts)).toEqual(expected);
});

test("while an invoice has no number, no remainder can name it", () => {
  const facts = build("OFFER", "ACCEPTED", { invoicing: "PART", hasInvoiceDraft: true });
  expect(findFollowUpDenial("REMAINDER_INVOICE", facts)).toBe("DRAFT_EXISTS");
});

test("whatever has been done, nothing is allowed that the type and status do not allow, and what is done never allows a type more", () => {
  for (const type of DOCUMENT_TYPES) {
    for (const status of DOCUMENT_STATUSES) {
      const usual = usualFollowUps({ type, status });
      for (const progress of ["NOTHING", "PART", "ALL"] as const) {
        const facts = build(type, status, { delivery: progress, invoicing: progress });
        expect(usual).toEqual(expect.arrayContaining([...allowedFollowUps(facts)]));
        for (const followUp of FOLLOW_UPS) {
          const isUsual = usual.includes(followUp);
          if (!isUsual) expect(findFollowUpDenial(followUp, facts)).not.toBeNull();
          else expect(DOCUMENT_TYPES).toContain(typeOfFollowUp(followUp, type));
        }
      }
    }
  }
});

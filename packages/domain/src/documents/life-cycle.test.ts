import { DOCUMENT_EVENTS, type DocumentEvent } from "./document-event";
import { DOCUMENT_STATUSES, type DocumentStatus } from "./document-status";
import { DOCUMENT_TYPES, type DocumentType } from "./document-types";
import { nextStatus, statusAfterIssuing, statusesOf } from "./life-cycle";

const payable = ["DRAFT ISSUE OPEN", "OPEN PAY PAID", "OPEN CANCEL CANCELED", "PAID REOPEN OPEN"];

/** Every possible step, as `status event status`. */
const steps: Record<DocumentType, readonly string[]> = {
  // Its cancellation or correction was issued.
  INVOICE: [...payable, "OPEN TAKE_BACK CANCELED", "PAID TAKE_BACK CANCELED"],
  REMINDER: payable,
  // What has been set off is taken back with it.
  CREDIT_NOTE: [...payable, "PAID CANCEL CANCELED"],
  OFFER: [
    "DRAFT ISSUE OPEN",
    "OPEN ACCEPT ACCEPTED",
    "OPEN REJECT REJECTED",
    "OPEN REVISE OPEN",
    "OPEN CANCEL CANCELED",
    "REJECTED REVISE OPEN",
    "ACCEPTED CLEAR CLEARED",
    "CLEARED UNDO_CLEAR ACCEPTED",
  ],
  DELIVERY_NOTE: ["DRAFT ISSUE CREATED"],
  ORDER_CONFIRMATION: [
    "DRAFT ISSUE COMPLETED",
    "COMPLETED CLEAR CLEARED",
    "COMPLETED CANCEL CANCELED",
    "CLEARED UNDO_CLEAR COMPLETED",
  ],
};

const everyStep = (type: DocumentType): { from: DocumentStatus; event: DocumentEvent; to: DocumentStatus | null }[] =>
  DOCUMENT_STATUSES.flatMap((from) =>
    DOCUMENT_EVENTS.map((event) => ({ from, event, to: nextStatus(type, from, event) })),
  );

describe.each(DOCUMENT_TYPES)("the life of %s", (type) => {
  test("has these steps and no others", () => {
    const possible = everyStep(type).filter(({ to }) => to !== null);
    expect(possible.map(({ from, event, to }) => `${from} ${event} ${to}`).sort()).toEqual([...steps[type]].sort());
  });

  test("begins as a draft, which every later status can be reached from", () => {
    const reached = new Set<DocumentStatus>(["DRAFT"]);
    for (const status of reached) {
      for (const event of DOCUMENT_EVENTS) {
        const next = nextStatus(type, status, event);
        if (next !== null) reached.add(next);
      }
    }
    expect(statusesOf(type)[0]).toBe("DRAFT");
    expect([...reached].sort()).toEqual([...statusesOf(type)].sort());
  });

  test("goes on from the draft where issuing leads", () => {
    expect(statusAfterIssuing(type)).toBe(nextStatus(type, "DRAFT", "ISSUE"));
  });

  test("never leads back to a draft", () => {
    expect(everyStep(type).map(({ to }) => to)).not.toContain("DRAFT");
  });
});

import { describeDocumentState, type DocumentStateFacts } from "./document-state";

const openInvoice: DocumentStateFacts = {
  type: "INVOICE",
  status: "OPEN",
  isOverdue: false,
  isExpired: false,
  isPartiallyPaid: false,
};

describe("describeDocumentState", () => {
  it.each<[string, Partial<DocumentStateFacts>, string]>([
    ["an open invoice", {}, "state.open"],
    ["an invoice that is partly paid", { isPartiallyPaid: true }, "state.partiallyPaid"],
    ["an invoice that is late and partly paid", { isPartiallyPaid: true, isOverdue: true }, "state.overdue"],
    ["a paid invoice", { status: "PAID" }, "state.paid"],
    ["a paid credit note", { type: "CREDIT_NOTE", status: "PAID" }, "state.settled"],
    ["an open offer", { type: "OFFER" }, "state.awaitingAnswer"],
    ["an offer after its last day", { type: "OFFER", isExpired: true }, "state.expired"],
    ["a cancelled invoice that was partly paid", { status: "CANCELED", isPartiallyPaid: true }, "state.canceled"],
  ])("names %s", (_case, facts, text) => {
    expect(describeDocumentState({ ...openInvoice, ...facts }).text).toBe(text);
  });
});

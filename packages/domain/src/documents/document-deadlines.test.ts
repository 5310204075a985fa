import { isExpired, isOverdue } from "./document-deadlines";
import { DOCUMENT_STATUSES } from "./document-status";
import { DOCUMENT_TYPES } from "./document-types";

const today = "2026-03-05";

describe("overdue", () => {
  const invoice = { type: "INVOICE", status: "OPEN", dueDate: "2026-03-04" } as const;

  test("is an open invoice or reminder from the day after its due date", () => {
    expect(isOverdue(invoice, today)).toBe(true);
    expect(isOverdue({ ...invoice, dueDate: today }, today)).toBe(false);
    expect(isOverdue({ ...invoice, dueDate: null }, today)).toBe(false);
    expect(DOCUMENT_TYPES.filter((type) => isOverdue({ ...invoice, type }, today))).toEqual(["INVOICE", "REMINDER"]);
  });

  test("is no longer what is paid or cancelled", () => {
    expect(DOCUMENT_STATUSES.filter((status) => isOverdue({ ...invoice, status }, today))).toEqual(["OPEN"]);
  });
});

describe("expired", () => {
  const offer = { type: "OFFER", status: "OPEN", validUntil: "2026-03-04" } as const;

  test("is an open offer from the day after its last", () => {
    expect(isExpired(offer, today)).toBe(true);
    expect(isExpired({ ...offer, validUntil: today }, today)).toBe(false);
    expect(isExpired({ ...offer, validUntil: null }, today)).toBe(false);
    expect(DOCUMENT_TYPES.filter((type) => isExpired({ ...offer, type }, today))).toEqual(["OFFER"]);
  });

  test("is never an offer that was answered", () => {
    expect(DOCUMENT_STATUSES.filter((status) => isExpired({ ...offer, status }, today))).toEqual(["OPEN"]);
  });
});

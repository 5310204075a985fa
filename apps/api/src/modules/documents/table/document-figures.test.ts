import { computeFigures, type FiguredDocument } from "./document-figures";

const TODAY = "2026-05-04";

const invoice: FiguredDocument = {
  type: "INVOICE",
  status: "OPEN",
  dueDate: "2026-05-18",
  validUntil: null,
  askedMinor: 11_900,
  settledMinor: 0,
  creditedMinor: 0,
  creditNotesMinor: 0,
  grantedDiscountMinor: 0,
  cashDiscounts: null,
};

test("an open invoice owes what it asks for", () => {
  expect(computeFigures(invoice, TODAY)).toEqual({
    openMinor: 11_900,
    discount: null,
    payableMinor: 11_900,
    overpaidMinor: null,
    creditMinor: 0,
    isSettled: false,
    isPartiallyPaid: false,
    isOverdue: false,
    isExpired: false,
  });
});

test("part of the money leaves the rest open", () => {
  expect(computeFigures({ ...invoice, settledMinor: 900 }, TODAY)).toMatchObject({
    openMinor: 11_000,
    isPartiallyPaid: true,
  });
});

test("a cash discount lowers what is to be paid until its last day, and not what is open", () => {
  const discounted = { ...invoice, cashDiscounts: [{ discountMinor: 238, until: "2026-05-04" as const }] };
  expect(computeFigures(discounted, TODAY)).toMatchObject({
    openMinor: 11_900,
    discount: { until: "2026-05-04", discountMinor: 238, payableMinor: 11_662 },
    payableMinor: 11_662,
  });
  expect(computeFigures(discounted, "2026-05-05")).toMatchObject({ openMinor: 11_900, payableMinor: 11_900 });
});

test("too much money shows as overpaid", () => {
  expect(computeFigures({ ...invoice, status: "PAID", settledMinor: 12_000 }, TODAY)).toMatchObject({
    openMinor: 0,
    overpaidMinor: 100,
  });
});

test("a cancelled invoice asks for nothing, and what came in is overpaid", () => {
  expect(computeFigures({ ...invoice, status: "CANCELED", settledMinor: 900 }, TODAY)).toMatchObject({
    openMinor: 0,
    overpaidMinor: 900,
  });
});

test("an invoice below zero is a credit of the client, never paid by its sign", () => {
  const negative = { ...invoice, askedMinor: -5_000, dueDate: "2026-01-01" };
  expect(computeFigures(negative, TODAY)).toMatchObject({
    openMinor: 0,
    creditMinor: 5_000,
    overpaidMinor: null,
    isSettled: false,
    isOverdue: false,
  });
  expect(computeFigures({ ...negative, settledMinor: -5_000 }, TODAY)).toMatchObject({
    creditMinor: 0,
    isSettled: true,
  });
});

test("what was given back beyond what had come in is owed as well", () => {
  expect(computeFigures({ ...invoice, settledMinor: -2_000 }, TODAY)).toMatchObject({ openMinor: 13_900 });
});

test("a credit note alone does not make an invoice partly paid", () => {
  const credited = { ...invoice, settledMinor: 900, creditedMinor: 900, creditNotesMinor: 900 };
  expect(computeFigures(credited, TODAY)).toMatchObject({ openMinor: 11_000, isPartiallyPaid: false });
});

test("a cancelled invoice drops what credit notes have not taken off", () => {
  const canceled = { ...invoice, status: "CANCELED" as const, creditNotesMinor: 900 };
  expect(computeFigures({ ...canceled, settledMinor: 900 }, TODAY)).toMatchObject({ openMinor: 0, creditMinor: 0 });
});

test.each(["OFFER", "DELIVERY_NOTE", "ORDER_CONFIRMATION"] as const)(
  "nothing can be owed on a document of type %s",
  (type) => {
    expect(computeFigures({ ...invoice, type }, TODAY).openMinor).toBeNull();
  },
);

test("nothing is owed on a draft", () => {
  expect(computeFigures({ ...invoice, status: "DRAFT" }, TODAY).openMinor).toBeNull();
});

test("overdue the day after the due date, expired the day after the last day", () => {
  expect(computeFigures({ ...invoice, dueDate: TODAY }, TODAY).isOverdue).toBe(false);
  expect(computeFigures({ ...invoice, dueDate: "2026-05-03" }, TODAY).isOverdue).toBe(true);
  expect(computeFigures({ ...invoice, type: "OFFER", validUntil: TODAY }, TODAY).isExpired).toBe(false);
  expect(computeFigures({ ...invoice, type: "OFFER", validUntil: "2026-05-03" }, TODAY).isExpired).toBe(true);
});

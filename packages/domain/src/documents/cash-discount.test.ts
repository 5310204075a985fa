import * as fc from "fast-check";
import type { DiscountTerm } from "./document-content";
import { cashDiscountsOf, type DiscountMovement, earnedDiscountMinor, findAvailableDiscount } from "./cash-discount";
import { openAmountMinor } from "./payment-state";

const TOTALS = {
  lineNetMinor: 0,
  allowanceMinor: 0,
  chargeMinor: 0,
  netMinor: 0,
  taxMinor: 0,
  grossMinor: 10_000,
  prepaidMinor: 0,
  roundingMinor: 0,
  dueMinor: 0,
};
const TWO_PERCENT: DiscountTerm = { days: 14, percent: "2", baseMinor: null };

describe("the discounts of a content", () => {
  const discountsOf = (discountTerms: readonly DiscountTerm[], type: "INVOICE" | "CREDIT_NOTE" = "INVOICE") =>
    cashDiscountsOf({ type, documentDate: "2026-02-20", discountTerms, totals: TOTALS });

  test("are counted from the date of the invoice, the first to end first", () => {
    expect(discountsOf([TWO_PERCENT, { days: 7, percent: "3.5", baseMinor: 1_234 }])).toEqual([
      { until: "2026-02-27", discountMinor: 43 },
      { until: "2026-03-06", discountMinor: 200 },
    ]);
  });

  test.each<[string, DiscountTerm]>([
    ["of nothing", { days: 14, percent: "0", baseMinor: null }],
    ["of everything", { days: 14, percent: "100", baseMinor: null }],
    ["below zero", { days: 14, percent: "2", baseMinor: -100 }],
    ["beyond the calendar", { days: 9_999_999, percent: "2", baseMinor: null }],
  ])("leave out one %s", (_, term) => {
    expect(discountsOf([term])).toEqual([]);
  });

  test("are for invoices only", () => {
    expect(discountsOf([TWO_PERCENT], "CREDIT_NOTE")).toEqual([]);
  });
});

describe("the available discount", () => {
  const cashDiscounts = [
    { until: "2026-03-07", discountMinor: 300 },
    { until: "2026-03-14", discountMinor: 200 },
  ];
  const settlement = {
    grossMinor: 10_000,
    creditNotesMinor: 0,
    settledMinor: 0,
    grantedDiscountMinor: 0,
    cashDiscounts,
  };

  test.each([
    ["2026-03-01", 0, 0, { until: "2026-03-07", discountMinor: 300, payableMinor: 9_700 }],
    ["2026-03-07", 0, 0, { until: "2026-03-07", discountMinor: 300, payableMinor: 9_700 }],
    ["2026-03-08", 0, 0, { until: "2026-03-14", discountMinor: 200, payableMinor: 9_800 }],
    ["2026-03-14", 5_000, 0, { until: "2026-03-14", discountMinor: 200, payableMinor: 4_800 }],
    ["2026-03-15", 0, 0, null],
    // Everything except the discount has already been received.
    ["2026-03-08", 9_800, 0, null],
    ["2026-03-08", 10_000, 0, null],
    // More was given back than had come in.
    ["2026-03-08", -500, 0, { until: "2026-03-14", discountMinor: 200, payableMinor: 10_300 }],
    // It was granted, and then the money was given back: no discount is left in what is open.
    ["2026-03-08", 200, 200, null],
  ])("on %s with %i settled, %i of it discount", (today, settledMinor, grantedDiscountMinor, expected) => {
    expect(findAvailableDiscount({ ...settlement, settledMinor, grantedDiscountMinor }, today)).toEqual(expected);
  });

  test("is a share of what credit notes have left", () => {
    const credited = { ...settlement, creditNotesMinor: 4_000, settledMinor: 4_000 };
    expect(findAvailableDiscount(credited, "2026-03-08")).toEqual({
      until: "2026-03-14",
      discountMinor: 120,
      payableMinor: 5_880,
    });
    expect(findAvailableDiscount({ ...credited, creditNotesMinor: 10_000, settledMinor: 10_000 }, "2026-03-08")).toBe(
      null,
    );
  });

  test("never asks for more than is open, nor for nothing", () => {
    const money = fc.integer({ min: -20_000, max: 20_000 });
    fc.assert(
      fc.property(money, fc.nat(500), fc.constantFrom("2026-03-01", "2026-03-10"), (settledMinor, granted, today) => {
        const figures = { ...settlement, settledMinor, grantedDiscountMinor: granted };
        const payableMinor = findAvailableDiscount(figures, today)?.payableMinor;
        if (payableMinor === undefined) return;
        expect(payableMinor).toBeGreaterThan(0);
        expect(payableMinor).toBeLessThan(openAmountMinor(figures));
      }),
    );
  });
});

describe("the discount that was earned", () => {
  const claim = {
    grossMinor: 10_000,
    creditNotesMinor: 0,
    cashDiscounts: [{ until: "2026-03-14", discountMinor: 200 }],
  };
  const money = (amountMinor: number, paidOn = "2026-03-10"): DiscountMovement => ({
    kind: "MONEY",
    amountMinor,
    paidOn,
  });
  const other = (kind: DiscountMovement["kind"], amountMinor: number, paidOn = "2026-03-20"): DiscountMovement => ({
    kind,
    amountMinor,
    paidOn,
  });

  test.each<[string, readonly DiscountMovement[], number]>([
    ["nothing came in", [], 0],
    ["the reduced amount came in", [money(9_800)], 200],
    ["it came in on the last day", [money(9_800, "2026-03-14")], 200],
    ["it came in a day later", [money(9_800, "2026-03-15")], 0],
    ["a cent was missing", [money(9_799)], 0],
    ["the cent came in time too", [money(9_799), money(1, "2026-03-14")], 200],
    ["the cent came late", [money(9_799), money(1, "2026-03-15")], 0],
    ["less was taken off than could be", [money(9_950)], 50],
    ["nothing was taken off", [money(10_000)], 0],
    ["more came in than was owed", [money(12_000)], 0],
    ["it was paid twice, and the first earned it", [money(9_800), other("AUTOMATIC", 200), money(9_800)], 200],
    ["the money was charged back", [money(9_800), other("AUTOMATIC", 200), other("RETURN", -9_800)], 0],
    [
      "the chargeback was won",
      [money(9_800), other("AUTOMATIC", 200), other("RETURN", -9_800), other("RETURN", 9_800)],
      200,
    ],
    ["the merchant gave something back", [money(9_800), other("AUTOMATIC", 200), other("REFUND", -3_000)], 200],
    ["somebody granted it by hand", [money(9_800), other("BY_HAND", 200)], 0],
    ["somebody granted some of it by hand", [money(9_800), other("BY_HAND", 150)], 50],
  ])("when %s", (_, movements, expected) => {
    expect(earnedDiscountMinor(claim, movements)).toBe(expected);
  });

  test("shrinks with what credit notes leave, and is gone when they leave nothing", () => {
    const paid = [money(9_800), other("AUTOMATIC", 200)];
    expect(earnedDiscountMinor({ ...claim, creditNotesMinor: 5_000 }, paid)).toBe(100);
    expect(earnedDiscountMinor({ ...claim, creditNotesMinor: 10_000 }, paid)).toBe(0);
    expect(earnedDiscountMinor({ ...claim, creditNotesMinor: 4_000 }, [money(5_880)])).toBe(120);
    expect(earnedDiscountMinor({ ...claim, creditNotesMinor: 4_000 }, [money(5_879)])).toBe(0);
  });

  test("is nothing once nothing is asked for", () => {
    expect(earnedDiscountMinor({ ...claim, grossMinor: 0 }, [money(9_800), other("AUTOMATIC", 200)])).toBe(0);
  });

  test("is that of the step that was reached", () => {
    const cashDiscounts = [
      { until: "2026-03-07", discountMinor: 300 },
      { until: "2026-03-14", discountMinor: 200 },
    ];
    expect(
      earnedDiscountMinor({ grossMinor: 10_000, creditNotesMinor: 0, cashDiscounts }, [money(9_700, "2026-03-07")]),
    ).toBe(300);
    expect(
      earnedDiscountMinor({ grossMinor: 10_000, creditNotesMinor: 0, cashDiscounts }, [money(9_700, "2026-03-08")]),
    ).toBe(0);
    expect(
      earnedDiscountMinor({ grossMinor: 10_000, creditNotesMinor: 0, cashDiscounts }, [money(9_800, "2026-03-08")]),
    ).toBe(200);
  });

  test("paying what the discount leaves settles the invoice to the cent, in however many parts", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4_000 }), { maxLength: 5 }), (parts) => {
        const paid: DiscountMovement[] = [];
        let settledMinor = 0;
        for (const part of parts) {
          const due = findAvailableDiscount(
            { ...claim, settledMinor, grantedDiscountMinor: 0 },
            "2026-03-10",
          )?.payableMinor;
          const amountMinor = Math.min(part, due ?? 0);
          paid.push(money(amountMinor));
          settledMinor += amountMinor;
        }
        paid.push(money(9_800 - settledMinor));
        expect(9_800 + earnedDiscountMinor(claim, paid)).toBe(claim.grossMinor);
      }),
    );
  });
});

import * as fc from "fast-check";
import { computeTotals, type PricedLine, type TaxedAdjustment } from "./compute-totals";

function buildLine(change: Partial<PricedLine> = {}): PricedLine {
  return {
    quantity: "1",
    unitPrice: "100",
    priceBaseQuantity: "1",
    taxCategory: "S",
    taxRatePercent: "19",
    adjustments: [],
    optional: false,
    ...change,
  };
}

function buildAdjustment(change: Partial<TaxedAdjustment> = {}): TaxedAdjustment {
  return {
    kind: "ALLOWANCE",
    reason: null,
    amountMinor: 1_000,
    percent: null,
    baseMinor: null,
    taxCategory: "S",
    taxRatePercent: "19",
    ...change,
  };
}

describe("the totals of a document", () => {
  test("are tax once for each category and rate, on the sum of its lines", () => {
    const lines = [
      buildLine({ unitPrice: "0.33", quantity: "3" }),
      buildLine({ unitPrice: "0.03", taxRatePercent: "19.00" }),
      buildLine({ unitPrice: "10", taxRatePercent: "7" }),
    ];
    expect(computeTotals({ currency: "EUR", lines })).toEqual({
      lineNetsMinor: [99, 3, 1_000],
      taxes: [
        { category: "S", ratePercent: "19", baseMinor: 102, taxMinor: 19, exemptionReason: null, exemptionCode: null },
        { category: "S", ratePercent: "7", baseMinor: 1_000, taxMinor: 70, exemptionReason: null, exemptionCode: null },
      ],
      totals: {
        lineNetMinor: 1_102,
        allowanceMinor: 0,
        chargeMinor: 0,
        netMinor: 1_102,
        taxMinor: 89,
        grossMinor: 1_191,
        prepaidMinor: 0,
        roundingMinor: 0,
        dueMinor: 1_191,
      },
    });
  });

  test("take the allowances and charges of a line into the line", () => {
    const adjustments = [buildAdjustment({ amountMinor: 500 }), buildAdjustment({ kind: "CHARGE", amountMinor: 200 })];
    const { lineNetsMinor, totals } = computeTotals({ currency: "EUR", lines: [buildLine({ adjustments })] });
    expect(lineNetsMinor).toEqual([9_700]);
    expect(totals).toMatchObject({ lineNetMinor: 9_700, allowanceMinor: 0, chargeMinor: 0, netMinor: 9_700 });
  });

  test("take those of the whole document into the base of their tax", () => {
    const { taxes, totals } = computeTotals({
      currency: "EUR",
      lines: [buildLine(), buildLine({ taxRatePercent: "7" })],
      adjustments: [
        buildAdjustment({ amountMinor: 1_000 }),
        buildAdjustment({ kind: "CHARGE", amountMinor: 590, taxRatePercent: "7" }),
      ],
    });
    expect(taxes.map(({ baseMinor, taxMinor }) => [baseMinor, taxMinor])).toEqual([
      [9_000, 1_710],
      [10_590, 741],
    ]);
    expect(totals).toMatchObject({
      lineNetMinor: 20_000,
      allowanceMinor: 1_000,
      chargeMinor: 590,
      netMinor: 19_590,
      grossMinor: 22_041,
    });
  });

  test("leave optional lines out, yet say what they would cost", () => {
    const lines = [buildLine(), buildLine({ optional: true, unitPrice: "5" })];
    const { lineNetsMinor, totals } = computeTotals({ currency: "EUR", lines });
    expect(lineNetsMinor).toEqual([10_000, 500]);
    expect(totals.netMinor).toBe(10_000);
  });

  test("say why there is no tax", () => {
    const { taxes } = computeTotals({
      currency: "EUR",
      lines: [buildLine({ taxCategory: "AE", taxRatePercent: "0" })],
      exemptions: { AE: { reason: "Reverse charge", code: "VATEX-EU-AE" } },
    });
    expect(taxes).toEqual([
      {
        category: "AE",
        ratePercent: "0",
        baseMinor: 10_000,
        taxMinor: 0,
        exemptionReason: "Reverse charge",
        exemptionCode: "VATEX-EU-AE",
      },
    ]);
  });

  test("are zero without lines", () => {
    const { taxes, totals } = computeTotals({ currency: "EUR", lines: [] });
    expect(taxes).toEqual([]);
    expect(Object.values(totals)).toEqual(Array(9).fill(0));
  });

  test("add up, whatever the lines", () => {
    const lineArbitrary = fc
      .record({
        quantity: fc.integer({ min: -50, max: 500 }).map(String),
        unitPrice: fc.integer({ min: 0, max: 9_999_999 }).map((units) => `${units}.${units % 1_000}`),
        taxRatePercent: fc.constantFrom("0", "7", "19", "19.0", "7.7"),
        taxCategory: fc.constantFrom("S", "E", "AE"),
        optional: fc.boolean(),
      })
      .map(buildLine);
    const adjustmentArbitrary = fc
      .record({
        kind: fc.constantFrom("ALLOWANCE" as const, "CHARGE" as const),
        amountMinor: fc.nat(100_000),
        taxRatePercent: fc.constantFrom("7", "19"),
      })
      .map(buildAdjustment);

    fc.assert(
      fc.property(fc.array(lineArbitrary), fc.array(adjustmentArbitrary), (lines, adjustments) => {
        const { lineNetsMinor, taxes, totals } = computeTotals({ currency: "EUR", lines, adjustments });
        const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

        expect(sum(lineNetsMinor.filter((_, index) => !lines[index]?.optional))).toBe(totals.lineNetMinor);
        expect(totals.netMinor).toBe(totals.lineNetMinor - totals.allowanceMinor + totals.chargeMinor);
        expect(sum(taxes.map((tax) => tax.baseMinor))).toBe(totals.netMinor);
        expect(sum(taxes.map((tax) => tax.taxMinor))).toBe(totals.taxMinor);
        expect(totals.grossMinor).toBe(totals.netMinor + totals.taxMinor);
        expect(totals.dueMinor).toBe(totals.grossMinor);
        expect(new Set(taxes.map((tax) => `${tax.category} ${tax.ratePercent}`)).size).toBe(taxes.length);
      }),
    );
  });
});

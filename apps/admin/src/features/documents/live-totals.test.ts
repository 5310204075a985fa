import { type AdjustmentValues, NEW_ADJUSTMENT } from "./adjustment-values";
import { type DraftLineValues, emptyLine } from "./draft-values";
import { computeDraftTotals } from "./live-totals";

const EMPTY_LINE = emptyLine("S 19");

function compute(lines: readonly DraftLineValues[], adjustments: readonly AdjustmentValues[] = []) {
  return computeDraftTotals({ lines: [...lines], adjustments: [...adjustments], pricesIncludeTax: false }, "EUR", "de");
}

describe("totals while typing", () => {
  it("leave optional lines out and count what cannot be read yet as zero", () => {
    const totals = compute([
      { ...EMPTY_LINE, quantity: "2", unitPrice: "1.234,5" },
      { ...EMPTY_LINE, unitPrice: "100", optional: true },
      { ...EMPTY_LINE, unitPrice: "12," },
    ]);
    expect(totals?.totals.grossMinor).toBe(293811);
    expect(totals?.lineAmountsMinor).toEqual([246900, 10000, 0]);
  });

  it("say so when the figures are too large to be exact", () => {
    expect(compute([{ ...EMPTY_LINE, unitPrice: "9".repeat(20) }])).toBeNull();
  });

  it("tell what is taxed from what is not", () => {
    const totals = compute([
      { ...EMPTY_LINE, unitPrice: "100" },
      { ...EMPTY_LINE, unitPrice: "50", tax: "AE 0" },
    ]);
    expect(totals?.taxes.map(({ category, baseMinor, taxMinor }) => [category, baseMinor, taxMinor])).toEqual([
      ["S", 10000, 1900],
      ["AE", 5000, 0],
    ]);
  });

  it("take discounts off, of a line and of everything, split by rate; what cannot be read yet changes nothing", () => {
    const lines = [
      { ...EMPTY_LINE, unitPrice: "100", adjustments: [{ ...NEW_ADJUSTMENT, value: "10" }] },
      { ...EMPTY_LINE, unitPrice: "10", tax: "S 7" as const, adjustments: [{ ...NEW_ADJUSTMENT, value: "x" }] },
    ];
    const totals = compute(lines, [{ ...NEW_ADJUSTMENT, value: "1", unit: "AMOUNT" }]);
    expect(totals?.lineAmountsMinor).toEqual([9000, 1000]);
    expect(totals?.adjustments.map(({ taxRatePercent, amountMinor }) => [taxRatePercent, amountMinor])).toEqual([
      ["19", 90],
      ["7", 10],
    ]);
    expect(totals?.totals.netMinor).toBe(9900);
  });

  it("are the sum of the lines where the tax is in their prices", () => {
    const lines = [{ ...EMPTY_LINE, unitPrice: "119", adjustments: [{ ...NEW_ADJUSTMENT, value: "10" }] }];
    const totals = computeDraftTotals({ lines, adjustments: [], pricesIncludeTax: true }, "EUR", "de");
    expect(totals?.lineAmountsMinor).toEqual([10710]);
    expect(totals?.totals).toMatchObject({ grossMinor: 10710, netMinor: 9000, taxMinor: 1710 });
  });
});

import * as fc from "fast-check";
import { adjustDocument, adjustLine, type DraftAdjustment, type TaxGroup } from "./draft-adjustment";

const TEN_PERCENT: DraftAdjustment = { kind: "ALLOWANCE", reason: "Treue", percent: "10", amount: null };
const EURO: DraftAdjustment = { kind: "CHARGE", reason: null, percent: null, amount: "1.00" };

function group(taxRatePercent: string, netMinor: number, taxCategory = "S"): TaxGroup {
  return { taxCategory, taxRatePercent, netMinor };
}

describe("an adjustment of a line", () => {
  test("is a percentage of what the line costs, or an amount", () => {
    expect(adjustLine(TEN_PERCENT, 12_345, "EUR")).toEqual({
      kind: "ALLOWANCE",
      reason: "Treue",
      amountMinor: 1_235,
      percent: "10",
      baseMinor: 12_345,
      taxCategory: null,
      taxRatePercent: null,
    });
    expect(adjustLine(EURO, 12_345, "EUR")).toMatchObject({ kind: "CHARGE", amountMinor: 100, baseMinor: null });
    expect(adjustLine({ ...EURO, amount: "7" }, 0, "JPY").amountMinor).toBe(7);
  });

  test("brings a negative line closer to zero, as it does a positive one", () => {
    expect(adjustLine(TEN_PERCENT, -1_000, "EUR")).toMatchObject({ kind: "CHARGE", amountMinor: 100 });
  });

  test("is no amount with more digits than the currency has", () => {
    expect(() => adjustLine({ ...EURO, amount: "0.001" }, 0, "EUR")).toThrow(RangeError);
  });
});

describe("an adjustment of a whole document", () => {
  test("is split by what is taxed at each rate; the odd cent goes to the largest", () => {
    const parts = adjustDocument({ ...EURO, amount: "10.00" }, [group("19", 3_333), group("7", 6_667)], "EUR");
    expect(parts.map((part) => [part.taxRatePercent, part.amountMinor])).toEqual([
      ["19", 333],
      ["7", 667],
    ]);
    const thirds = adjustDocument(
      { ...EURO, amount: "1.00" },
      [group("19", 1), group("7", 1), group("0", 1, "Z")],
      "EUR",
    );
    expect(thirds.map((part) => part.amountMinor)).toEqual([34, 33, 33]);
  });

  test("leaves out what comes to nothing, and is nothing without lines", () => {
    expect(adjustDocument(TEN_PERCENT, [group("19", 10_000), group("7", 1)], "EUR")).toHaveLength(1);
    expect(adjustDocument(TEN_PERCENT, [], "EUR")).toEqual([]);
    expect(adjustDocument(EURO, [group("19", 0)], "EUR")).toMatchObject([{ amountMinor: 100, taxRatePercent: "19" }]);
  });

  test("is exactly the whole, whatever the lines", () => {
    const groups = fc.uniqueArray(
      fc.record({ rate: fc.constantFrom("19", "7", "0"), netMinor: fc.integer({ min: -50_000, max: 500_000 }) }),
      { selector: ({ rate }) => rate, minLength: 1 },
    );
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 99_999 }), (made, cents) => {
        const amount = (cents / 100).toFixed(2);
        const parts = adjustDocument(
          { ...EURO, amount },
          made.map(({ rate, netMinor }) => group(rate, netMinor)),
          "EUR",
        );
        const sum = parts.reduce((total, part) => total + part.amountMinor * (part.kind === "CHARGE" ? 1 : -1), 0);
        expect(sum).toBe(cents);
        expect(parts.every((part) => part.amountMinor > 0)).toBe(true);
      }),
    );
  });
});

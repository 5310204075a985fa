import * as fc from "fast-check";
import type { AgreedLine } from "./agreed-document";
import { computeLinePrice, computeTotals, signedAmountMinor, type TaxRounding } from "./compute-totals";
import type { DraftAdjustment } from "./draft-adjustment";
import { priceDraft } from "./price-draft";

const buildLine = (change: Partial<AgreedLine> = {}): AgreedLine => ({
  quantity: "1",
  unitPrice: "119",
  taxCategory: "S",
  taxRatePercent: "19",
  optional: false,
  adjustments: [],
  ...change,
});
const discount = (change: Partial<DraftAdjustment>): DraftAdjustment => ({
  kind: "ALLOWANCE",
  reason: null,
  percent: null,
  amount: null,
  ...change,
});
const price = (
  lines: readonly AgreedLine[],
  adjustments: readonly DraftAdjustment[] = [],
  taxRoundings: readonly TaxRounding[] = [],
) => {
  const priced = priceDraft({ lines, adjustments, taxRoundings, pricesIncludeTax: true }, "EUR");
  return { priced, ...computeTotals({ ...priced, currency: "EUR" }) };
};

describe("a document whose prices have the tax in them", () => {
  test("comes to what was written, and says how much of it is tax", () => {
    const { priced, totals, taxes } = price([buildLine({ quantity: "3", unitPrice: "9.99" })]);
    expect(totals).toMatchObject({ grossMinor: 2_997, netMinor: 2_518, taxMinor: 479 });
    expect(taxes).toMatchObject([{ ratePercent: "19", baseMinor: 2_518, taxMinor: 479 }]);
    expect(priced.lines[0]).toMatchObject({ unitPrice: "8.3933", gross: { unitPrice: "9.99", totalMinor: 2_997 } });
  });

  test("has discounts and charges taken out of what was written, for a line and for all", () => {
    const line = buildLine({ adjustments: [discount({ percent: "10" })] });
    const { priced, totals } = price([line, buildLine({ taxRatePercent: "7" })], [discount({ amount: "20" })]);
    // 107.10 and 119.00, less 20.00.
    expect(totals.grossMinor).toBe(20_610);
    expect(priced.lines[0]?.adjustments).toMatchObject([{ percent: "10", amountMinor: 1_000, grossMinor: 1_190 }]);
    expect(priced.adjustments.map(({ grossMinor }) => grossMinor)).toEqual([947, 1_053]);
  });

  test("is a net one where there is no tax", () => {
    const { priced, totals } = price([buildLine({ taxCategory: "AE", taxRatePercent: "0" })]);
    expect(totals).toMatchObject({ netMinor: 11_900, taxMinor: 0, grossMinor: 11_900 });
    expect(priced.lines[0]?.unitPrice).toBe("119");
  });

  test("says what an optional line would cost", () => {
    const { priced, totals, lineNetsMinor } = price([buildLine({ optional: true })]);
    expect(totals.grossMinor).toBe(0);
    expect(lineNetsMinor).toEqual([10_000]);
    expect(priced.lines[0]?.gross?.totalMinor).toBe(11_900);
  });

  const adjustment = fc.record({
    kind: fc.constantFrom("ALLOWANCE" as const, "CHARGE" as const),
    reason: fc.constant(null),
    how: fc.oneof(
      fc.integer({ min: 1, max: 10_000 }).map((units) => ({ percent: String(units / 100), amount: null })),
      fc.integer({ min: 1, max: 50_000 }).map((minor) => ({ percent: null, amount: (minor / 100).toFixed(2) })),
    ),
  });
  const adjustments = fc
    .array(adjustment, { maxLength: 3 })
    .map((all) => all.map(({ how, ...rest }) => ({ ...rest, ...how })));
  const line = fc.record({
    quantity: fc.oneof(
      fc.integer({ min: -20, max: 1_000 }).map(String),
      fc.integer({ min: 1, max: 99_999_999 }).map((units) => (units / 1_000).toFixed(3)),
    ),
    unitPrice: fc.oneof(
      fc.integer({ min: 0, max: 9_999_999 }).map((minor) => (minor / 100).toFixed(2)),
      fc.integer({ min: 0, max: 99_999 }).map((units) => (units / 10_000).toFixed(4)),
    ),
    taxCategory: fc.constantFrom("S", "S", "E"),
    taxRatePercent: fc.constantFrom("0", "7", "19", "19.00", "7.7", "25.5"),
    optional: fc.boolean(),
    adjustments,
  });

  test("adds up, whatever was written", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), adjustments, (lines, all) => {
        const { priced, totals, taxes, lineNetsMinor } = price(lines, all);
        const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
        const counted = priced.lines.filter(({ optional }) => !optional);
        const signed = ({ kind, grossMinor = 0 }: (typeof priced.adjustments)[number]): number =>
          kind === "ALLOWANCE" ? -grossMinor : grossMinor;

        expect(totals.grossMinor).toBe(
          sum([...counted.map(({ gross }) => gross?.totalMinor ?? 0), ...priced.adjustments.map(signed)]),
        );
        expect(sum(taxes.map(({ baseMinor }) => baseMinor))).toBe(totals.netMinor);
        for (const { amountMinor } of priced.taxRoundings) expect(Math.abs(amountMinor)).toBe(1);
        for (const [index, { gross, taxRatePercent }] of priced.lines.entries()) {
          const exact = ((gross?.totalMinor ?? 0) * 100) / (100 + Number(taxRatePercent));
          expect(Math.abs((lineNetsMinor[index] ?? 0) - exact)).toBeLessThan(1.000_001);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("gives its net amount what was agreed of the tax: what was written stays, and the lines still come to it", () => {
    const roundings = fc.constantFrom(-2, -1, 1, 2);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), adjustments, roundings, (lines, all, amountMinor) => {
        const taxRoundings = [{ category: "S", ratePercent: "19", amountMinor }];
        const plain = price(lines, all);
        const { totals, taxes, lineNetsMinor, priced } = price(lines, all, taxRoundings);
        expect(totals.grossMinor).toBe(plain.totals.grossMinor);
        const counted = plain.priced.lines.filter(({ optional }) => !optional);
        const costs = counted.map((each) => [each, Math.abs(each.gross?.totalMinor ?? 0)] as const);
        const discounts = plain.priced.adjustments.map((each) => [each, each.grossMinor ?? 0] as const);
        const isTooSmall = [...costs, ...discounts].every(([{ taxCategory, taxRatePercent }, minor]) => {
          return taxCategory !== "S" || Number(taxRatePercent) !== 19 || minor < 10 * Math.abs(amountMinor);
        });
        for (const [index, { category, ratePercent, taxMinor }] of taxes.entries()) {
          const moved = category === "S" && ratePercent === "19" && !isTooSmall ? amountMinor : 0;
          expect(taxMinor).toBe((plain.taxes[index]?.taxMinor ?? 0) + moved);
        }
        for (const [index, each] of priced.lines.entries()) {
          if (Number(each.quantity) === 0) continue;
          const net = each.adjustments.reduce(
            (total, one) => total + signedAmountMinor(one),
            computeLinePrice(each, "EUR"),
          );
          expect(net).toBe(lineNetsMinor[index]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("has net prices and discounts that come to its net lines, so that others can compute them again", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const { priced, lineNetsMinor } = price(lines);
        for (const [index, each] of priced.lines.entries()) {
          const list = computeLinePrice(each, "EUR");
          expect(list + each.adjustments.reduce((total, one) => total + signedAmountMinor(one), 0)).toBe(
            lineNetsMinor[index],
          );
          // As PEPPOL-EN16931-R040 looks at it.
          for (const { percent, baseMinor, amountMinor } of each.adjustments) {
            if (percent !== null)
              expect(Math.abs((Math.abs(baseMinor ?? NaN) * Number(percent)) / 100 - amountMinor)).toBeLessThan(2.5);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

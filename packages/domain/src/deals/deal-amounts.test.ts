import fc from "fast-check";
import { buildDealContent } from "./deal.test-support";
import {
  partOf,
  restOfQuantity,
  restOfTaxes,
  smallerQuantity,
  takenQuantities,
  takenTaxes,
  WHOLE_DEAL,
} from "./deal-amounts";
import { invoicingProgress, quantityProgress } from "./deal-progress";

test("quantities are added exactly and by line, whatever else is in the documents", () => {
  const taken = takenQuantities([
    buildDealContent([
      ["a", "0.1", 10],
      ["b", "1", 5],
      [null, "7", 70],
    ]),
    buildDealContent([
      ["a", "0.2", 20],
      [WHOLE_DEAL, "1", 100],
    ]),
  ]);
  expect([...taken]).toEqual([
    ["a", "0.3"],
    ["b", "1"],
  ]);
});

test.each([
  ["10", "0", "10"],
  ["10.00", "0", "10.00"],
  ["10.00", "2.5", "7.5"],
  ["10", "10.000", null],
  ["10", "11", null],
  ["-2", "-0.5", "-1.5"],
  ["-2", "-3", null],
  ["0", "0", null],
])("%s less %s is %s", (quantity, taken, rest) => {
  expect(restOfQuantity(quantity, taken)).toBe(rest);
});

test("the smaller of two quantities is the one nearer to nothing", () => {
  expect(smallerQuantity("2", "10")).toBe("2");
  expect(smallerQuantity("10", "9.99")).toBe("9.99");
  expect(smallerQuantity("-2", "-1")).toBe("-1");
});

test("parts of an amount by quantity are rounded, the whole is exact", () => {
  expect(partOf(1000, "1", "3")).toBe(333);
  expect(partOf(-5, "0.50", "1")).toBe(-3);
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e6 }), (amount, quantity) => {
      expect(partOf(amount, String(quantity), `${String(quantity)}.00`)).toBe(amount);
    }),
  );
});

test("of a document that also asks for something else, only the agreed part is taken", () => {
  const mixed = buildDealContent([
    ["a", "1", 10_000],
    [null, "1", 5_000],
  ]);
  expect(takenTaxes([mixed])).toEqual([{ category: "S", ratePercent: "19", baseMinor: 10_000, taxMinor: 1_900 }]);
  expect(takenTaxes([buildDealContent([[null, "1", 5_000]])])).toEqual([]);
});

test("what is taken and what is left are what was agreed, for any parts", () => {
  const taxes = fc.array(
    fc.record({
      category: fc.constantFrom("S", "E"),
      ratePercent: fc.constantFrom("19", "7", "0"),
      baseMinor: fc.integer({ min: -1e9, max: 1e9 }),
      taxMinor: fc.integer({ min: -1e9, max: 1e9 }),
    }),
  );
  fc.assert(
    fc.property(taxes, taxes, (agreed, taken) => {
      const sum = (all: readonly { readonly baseMinor: number; readonly taxMinor: number }[]) =>
        all.reduce((total, each) => total + each.baseMinor + each.taxMinor, 0);
      expect(sum(restOfTaxes(agreed, taken))).toBe(sum(agreed) - sum(taken));
      expect(restOfTaxes(agreed, agreed)).toEqual([]);
    }),
  );
});

test("a deal is invoiced by amount; cents count until every line is", () => {
  const agreed = buildDealContent([["a", "2", 10_000]]);
  const lines = agreed.lines.map((line) => ({ ...line, dealLine: "a", quantity: "2" }));
  const source = { lines, taxes: agreed.taxes };
  expect(invoicingProgress(source, [])).toBe("NOTHING");
  expect(invoicingProgress(source, [buildDealContent([[null, "1", 900]])])).toBe("NOTHING");
  expect(invoicingProgress(source, [buildDealContent([[WHOLE_DEAL, "1", 9_999]])])).toBe("PART");
  expect(invoicingProgress(source, [buildDealContent([[WHOLE_DEAL, "1", 10_000]])])).toBe("ALL");
  expect(invoicingProgress(source, [buildDealContent([["a", "2", 9_999]])])).toBe("ALL");
  expect(invoicingProgress(source, [buildDealContent([["a", "2", 9_000]])])).toBe("PART");
  expect(quantityProgress(lines, [buildDealContent([["a", "1", 0]])])).toBe("PART");
  expect(quantityProgress(lines, [buildDealContent([["a", "2", 0]])])).toBe("ALL");
});

test("a deal that costs nothing is invoiced by quantity", () => {
  const source = {
    lines: [{ ...buildDealContent([["a", "1", 0]]).lines[0], dealLine: "a", quantity: "1" }],
    taxes: [],
  };
  expect(
    invoicingProgress(source as Parameters<typeof invoicingProgress>[0], [buildDealContent([["a", "1", 0]])]),
  ).toBe("ALL");
});

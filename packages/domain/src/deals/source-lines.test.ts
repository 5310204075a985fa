import type { DocumentContent, DocumentLine } from "../documents/document-content";
import { agreedAdjustments, sourceLinesOf, takePart } from "./source-lines";

const LINE: DocumentLine = {
  position: "1",
  name: "Brett",
  description: null,
  note: null,
  articleNumber: "B-1",
  details: [],
  quantity: "3",
  unit: "H87",
  unitPrice: "10.00",
  priceBaseQuantity: "1",
  priceDiscount: null,
  netMinor: 3000,
  taxCategory: "S",
  taxRatePercent: "19",
  adjustments: [],
  servicePeriod: null,
  optional: false,
  subLines: [],
};

function read(lines: readonly DocumentLine[], content: Partial<DocumentContent> = {}, keepsOptional = false) {
  const said = { currency: "EUR", lines, taxes: [], totals: { grossMinor: 11_900, taxMinor: 0 }, ...content };
  return sourceLinesOf({ id: "d", name: "Regal", content: said as unknown as DocumentContent, keepsOptional });
}

test("a line gets a key where it was agreed first, and keeps it", () => {
  expect(read([LINE, { ...LINE, position: "2", dealLine: "o/7" }]).map(({ dealLine }) => dealLine)).toEqual([
    "d/1",
    "o/7",
  ]);
});

test("what was not ordered, groups or informs is left out; a copy keeps what may be ordered", () => {
  const optional = { ...LINE, position: "2", optional: true };
  const group: DocumentLine = { ...LINE, position: "3", role: "GROUP" };
  expect(read([LINE, optional, group])).toHaveLength(1);
  expect(read([LINE, optional, group], {}, true).map((line) => line.optional)).toEqual([false, true]);
});

test("a line whose price is for several units, or that rounds in its own way, costs what it costs", () => {
  const hundred = { ...LINE, quantity: "250", unitPrice: "12.00", priceBaseQuantity: "100" };
  expect(read([hundred])[0]).toMatchObject({ quantity: "1", unitPrice: "30.00" });
  expect(read([{ ...LINE, netMinor: 2999 }])[0]).toMatchObject({ quantity: "1", unitPrice: "29.99" });
});

test("a document without lines is one line for each rate of tax, or one for its total", () => {
  const taxes = [{ category: "S", ratePercent: "19", baseMinor: 10_000, taxMinor: 1900, exemptionReason: null }];
  expect(read([], { taxes })).toMatchObject([{ name: "Regal", unitPrice: "100.00", taxCategory: "S" }]);
  expect(read([])).toMatchObject([{ unitPrice: "119.00", taxCategory: "Z", taxRatePercent: "0" }]);
});

test("a line of which only the amount is known counts, with or without others", () => {
  const amountOnly = { ...LINE, position: "2", quantity: null, unitPrice: null, netMinor: 500 };
  expect(read([LINE, amountOnly])).toMatchObject([{ unitPrice: "10.00" }, { quantity: "1", unitPrice: "5.00" }]);
});

test("where nothing has a price, each line is what it says; where something has, what has none says nothing", () => {
  const bare = { ...LINE, unitPrice: null, netMinor: 0, taxCategory: null, taxRatePercent: null };
  const unnumbered = { ...bare, position: "2", name: "Schrauben", quantity: null };
  const nothing = { totals: { grossMinor: 0, taxMinor: 0 } as DocumentContent["totals"] };
  expect(read([bare, unnumbered], nothing)).toMatchObject([
    { name: "Brett", quantity: "3", unit: "H87", unitPrice: "0" },
    { name: "Schrauben", quantity: "1", unitPrice: "0" },
  ]);
  expect(read([bare], { ...nothing, lines: [{ ...bare, role: "INFORMATION" }] })).toMatchObject([{ name: "Regal" }]);
  expect(read([bare])).toMatchObject([{ name: "Regal", unitPrice: "119.00" }]);
});

test("categories that nothing is written with here become the usual one", () => {
  expect(read([{ ...LINE, taxCategory: "L", taxRatePercent: "7" }])[0]?.taxCategory).toBe("S");
  expect(read([{ ...LINE, taxCategory: "M", taxRatePercent: "0" }])[0]?.taxCategory).toBe("Z");
});

test("for a part of a line, percentages hold and amounts are shared", () => {
  const adjustment = { reason: null, taxCategory: null, taxRatePercent: null };
  const [line] = read([
    {
      ...LINE,
      netMinor: 2600,
      adjustments: [
        { ...adjustment, kind: "ALLOWANCE", amountMinor: 300, percent: "10", baseMinor: 3000 },
        { ...adjustment, kind: "ALLOWANCE", amountMinor: 100, percent: null, baseMinor: null },
      ],
    },
  ]);
  if (line === undefined) throw new Error("There is a line");
  expect(takePart(line, "1", "EUR")).toMatchObject({
    quantity: "1",
    amountMinor: 867,
    adjustments: [
      { percent: "10", amount: null },
      { percent: null, amount: "0.33" },
    ],
  });
  expect(takePart(line, "3", "EUR")).toBe(line);
});

test("what was split by rate of tax is one again", () => {
  const part = { kind: "ALLOWANCE", reason: "Treue", baseMinor: null, taxCategory: "S" } as const;
  const split = [
    { ...part, percent: null, amountMinor: 700, taxRatePercent: "19" },
    { ...part, percent: null, amountMinor: 300, taxRatePercent: "7" },
  ];
  expect(agreedAdjustments(split, "EUR")).toEqual([
    { kind: "ALLOWANCE", reason: "Treue", percent: null, amount: "10.00" },
  ]);
});

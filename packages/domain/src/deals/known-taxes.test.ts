import type { DocumentContent, DocumentLine } from "../documents/document-content";
import { agreedTaxes, knowsTaxes } from "./known-taxes";

type Said = Parameters<typeof knowsTaxes>[0];
const VAT = { category: "S", ratePercent: "19", baseMinor: 10_000, taxMinor: 1900, exemptionReason: null };

function line(netMinor: number, taxRatePercent: string | null, more: Partial<DocumentLine> = {}): DocumentLine {
  return { netMinor, taxRatePercent, taxCategory: null, optional: false, ...more } as DocumentLine;
}

function said(taxMinor: number, content: Partial<Said> = {}): Said {
  return { lines: [], taxes: [], totals: { taxMinor } as DocumentContent["totals"], ...content };
}

const elsewhere = (isTaxKnown: boolean): Pick<Said, "madeElsewhere"> => ({
  madeElsewhere: { pdfSha256: "", xmlSha256: null, isTaxKnown },
});

test.each<[string, Said, boolean]>([
  ["of another program only the total", said(0, elsewhere(false)), false],
  ["the total and lines with rates, but no tax", said(0, { lines: [line(11_900, "19")], ...elsewhere(false) }), false],
  ["a tax, and no rate", said(1900, elsewhere(true)), false],
  ["an e-invoice of the profile MINIMUM: a tax, and no rate", said(1900), false],
  ["an e-invoice of the profile BASIC WL: rates, and no lines", said(1900, { taxes: [VAT] }), true],
  ["lines without rates", said(1900, { lines: [line(10_000, null)], taxes: [VAT] }), false],
  ["lines with rates", said(1900, { lines: [line(10_000, "19")], taxes: [VAT] }), true],
  ["lines whose rates come to the tax", said(1900, { lines: [line(10_000, "19")], ...elsewhere(true) }), true],
  ["each line rounded", said(1901, { lines: [line(5000, "19"), line(5000, "19")], ...elsewhere(true) }), true],
  ["lines whose rates do not", said(1900, { lines: [line(10_000, "7")], ...elsewhere(true) }), false],
  ["no tax", said(0, elsewhere(true)), true],
  ["no tax, and lines with rates", said(0, { lines: [line(10_000, "19")], ...elsewhere(true) }), false],
  ["no tax, of a small business", said(0, { lines: [line(10_000, "0")] }), true],
  [
    "a group and an optional line, which are not asked for",
    said(1900, { lines: [line(10_000, "19"), line(0, null, { role: "GROUP" }), line(9, null, { optional: true })] }),
    true,
  ],
])("%s", (_name, content, expected) => {
  expect(knowsTaxes(content)).toBe(expected);
});

test("rates that only lines state are added up, to exactly the stated tax", () => {
  const lines = [line(5000, "19"), line(5000, "19.00"), line(1000, "7"), line(1, "0")];
  expect(agreedTaxes(said(1971, { lines, ...elsewhere(true) }))).toEqual([
    { category: "S", ratePercent: "19.00", baseMinor: 10_000, taxMinor: 1901 },
    { category: "S", ratePercent: "7", baseMinor: 1000, taxMinor: 70 },
    { category: "Z", ratePercent: "0", baseMinor: 1, taxMinor: 0 },
  ]);
});

test("what is stated is taken as it is, and nothing is guessed", () => {
  expect(agreedTaxes(said(1900, { lines: [line(10_000, "7")], taxes: [VAT] }))).toEqual([VAT]);
  expect(agreedTaxes(said(1900, { lines: [line(10_000, "7")], ...elsewhere(true) }))).toEqual([]);
});

import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { buildContent, buildLine, buildParty } from "./document-content.test-support";
import { OpenPdf } from "./file/open-pdf.test-support";
import { PdfSheet } from "./pdf-sheet";
import { contentOf } from "./read-pdf.test-support";
import { elementsOf, readTags } from "./file/read-tags.test-support";
import { type PrintOptions, renderDocumentPdf } from "./render-document-pdf";
import { DocumentFonts } from "./text/document-fonts";

const OPTIONS: PrintOptions = {
  locale: "de",
  accentColor: "#1c5cd6",
  version: 1,
  issuedAt: new Date("2026-05-04T10:00:00.000Z"),
  payUrl: null,
};

const pagesOf = (pdf: Buffer): number => new OpenPdf(pdf).pages.length;

test("the same content always gives the same bytes", async () => {
  const first = await renderDocumentPdf(buildContent(), OPTIONS);
  const second = await renderDocumentPdf(buildContent(), OPTIONS);

  expect(first.equals(second)).toBe(true);
  expect(first.subarray(0, 8).toString("latin1")).toBe("%PDF-1.7");
});

test("other content, another version or another language gives other bytes", async () => {
  const pdfs = await Promise.all([
    renderDocumentPdf(buildContent(), OPTIONS),
    renderDocumentPdf(buildContent({ title: "Mai" }), OPTIONS),
    renderDocumentPdf(buildContent(), { ...OPTIONS, version: 2 }),
    renderDocumentPdf(buildContent(), { ...OPTIONS, locale: "en" }),
  ]);

  expect(new Set(pdfs.map((pdf) => pdf.toString("latin1"))).size).toBe(4);
});

test("fonts are embedded, and nothing in the file points anywhere or runs", async () => {
  const content = buildContent({
    intro: "Siehe https://example.com oder file:///etc/passwd",
    references: [
      { kind: "SUPPORTING_DOCUMENT", value: "Plan", description: null, url: "https://example.com/plan.pdf" },
    ],
  });

  const file = new OpenPdf(await renderDocumentPdf(content, OPTIONS));

  expect(file.having("/FontFile2")).toHaveLength(2);
  expect([...file.names].filter((name) => /^\/(URI|Launch|JavaScript|JS|GoToR|EmbeddedFile)$/.test(name))).toEqual([]);
});

describe("ways to pay", () => {
  const payUrl = "https://portal.example/pay/token";
  const transfer = {
    meansCode: "58",
    meansText: null,
    accountHolder: "Musterhandel GmbH",
    iban: "DE02120300000000202051",
    bic: null,
    bankName: null,
    reference: "RF18539007547034",
    mandateReference: null,
    creditorId: null,
    debitedIban: null,
    cardNumber: null,
    cardHolder: null,
  };
  const debit = { ...transfer, meansCode: "59", mandateReference: "M-1", reference: null };

  /** Where clicks lead, and how many shapes are drawn: a code has several hundred. */
  async function print(content: Partial<DocumentContent>, options: Partial<PrintOptions> = {}) {
    const pdf = await renderDocumentPdf(buildContent(content), { ...OPTIONS, ...options });
    const file = new OpenPdf(pdf);
    const steps = file.pages.flatMap((page) => contentOf(page, file));
    return {
      links: elementsOf(readTags(pdf), "Link").flatMap(({ links }) => links.map(([url]) => url)),
      shapes: steps.filter((step) => JSON.stringify(step) === '{"operator":"h"}').length,
    };
  }

  test("are a transfer as a code, and the address to pay, as a link and a code", async () => {
    const plain = await print({ paymentInstructions: [transfer], currency: "USD" });
    const giroCode = await print({ paymentInstructions: [transfer] });
    const both = await print({ paymentInstructions: [transfer] }, { payUrl });
    const online = await print({}, { payUrl });

    expect([plain.links, giroCode.links, both.links, online.links]).toEqual([
      [],
      [],
      [payUrl, payUrl],
      [payUrl, payUrl],
    ]);
    expect(plain.shapes).toBe(0);
    expect(Math.min(giroCode.shapes, online.shapes)).toBeGreaterThan(200);
    expect(both.shapes).toBe(giroCode.shapes + online.shapes);
  });

  test("have no code for an address that is too long for one, but still a link", async () => {
    const long = `${payUrl}${"x".repeat(300)}`;
    expect(await print({}, { payUrl: long })).toEqual({ links: [long], shapes: 0 });
  });

  test.each<[string, Partial<DocumentContent>]>([
    ["the money is fetched", { paymentInstructions: [debit] }],
    ["nothing is asked for", { paymentInstructions: [transfer], totals: { ...buildContent().totals, dueMinor: 0 } }],
    ["it is an offer", { type: "OFFER" }],
  ])("are not offered where %s", async (_, content) => {
    expect(await print(content, { payUrl })).toEqual({ links: [], shapes: 0 });
  });
});

test("many positions and long texts continue on further pages", async () => {
  const lines = Array.from({ length: 120 }, (_, index) =>
    buildLine({ position: String(index + 1), description: "Eine längere Beschreibung. ".repeat(index % 7) }),
  );

  const pdf = await renderDocumentPdf(buildContent({ lines, notes: ["Hinweis. ".repeat(900)] }), OPTIONS);

  expect(pagesOf(pdf)).toBeGreaterThan(4);
});

test("one short invoice is one page", async () => {
  expect(pagesOf(await renderDocumentPdf(buildContent(), OPTIONS))).toBe(1);
});

test("a position that is longer than a page is cut, not lost", async () => {
  const line = buildLine({ description: "Zeile\n".repeat(200) });

  expect(pagesOf(await renderDocumentPdf(buildContent({ lines: [line] }), OPTIONS))).toBeGreaterThan(2);
});

test.each([
  ["nothing but the names", buildContent({ buyer: buildParty({ name: "" }), lines: [], taxes: [] })],
  ["scripts of half the world", buildContent({ title: "Καλημέρα Привет Żółć Ñandú ½ € \u202eabc\u0000" })],
  [
    "a unit and country that nobody knows",
    buildContent({ buyer: buildParty({ countryCode: "Q?" }), lines: [buildLine({ unit: "Kiste" })] }),
  ],
  [
    "a price with many digits per hundred",
    buildContent({ lines: [buildLine({ unitPrice: "0.123456", priceBaseQuantity: "100" })] }),
  ],
  [
    "a price below the list price",
    buildContent({ lines: [buildLine({ priceDiscount: { grossUnitPrice: "120.00", amount: "20.00" } })] }),
  ],
  ["a currency without minor units", buildContent({ currency: "JPY" })],
  [
    "a cash discount, and one that leaves nothing",
    buildContent({
      discountTerms: [
        { days: 7, percent: "2", baseMinor: null },
        { days: 14, percent: "100", baseMinor: 5000 },
        { days: 3, percent: "100", baseMinor: null },
      ],
    }),
  ],
  ["a word without end", buildContent({ intro: "x".repeat(2000) })],
])("%s can be printed", async (_what, content) => {
  await expect(renderDocumentPdf(content, OPTIONS)).resolves.toBeInstanceOf(Buffer);
});

describe("wrapping", () => {
  const sheet = new PdfSheet({
    title: "",
    author: "",
    language: "de",
    createdAt: new Date(0),
    carried: null,
    fonts: new DocumentFonts(),
    eastAsianStyle: "simplified",
  });
  const style = { weight: "regular", size: 9, color: "#000000" } as const;

  test("no line is wider than its space and no word is lost", () => {
    const text = "Die Rechnung umfasst sämtliche Leistungen des Monats einschließlich Fahrtkosten";

    const lines = sheet.wrap(text, style, 120);

    expect(lines.join("")).toBe(text);
    expect(Math.max(...lines.map((line) => sheet.widthOf(line.trimEnd(), style)))).toBeLessThanOrEqual(121);
  });

  test("a word wider than the space is broken", () => {
    const lines = sheet.wrap("https://example.com/a/very/long/address/without/any/space", style, 80);

    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join("")).toBe("https://example.com/a/very/long/address/without/any/space");
  });

  test("line breaks of the text stay", () => {
    expect(sheet.wrap("eins\n\nzwei", style, 200)).toEqual(["eins", "", "zwei"]);
  });
});

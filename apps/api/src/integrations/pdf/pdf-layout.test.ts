import type { DocumentContent, DocumentLine } from "@kundenportal/domain/documents/document-content";
import { unitName } from "@kundenportal/domain/documents/unit-name";
import { formatDecimal } from "@kundenportal/domain/money/decimal";
import { formatAmount, formatMoney, formatUnitPrice } from "@kundenportal/domain/money/money";
import fc from "fast-check";
import { buildContent, buildLine, buildParty } from "./document-content.test-support";
import { PAGE } from "./pdf-sheet";
import { type PrintedText, readPdf, withoutSpaces } from "./read-pdf.test-support";
import { type PrintOptions, renderDocumentPdf } from "./render-document-pdf";

const OPTIONS: PrintOptions = {
  locale: "de",
  accentColor: "#1c5cd6",
  version: 1,
  issuedAt: new Date("2026-05-04T10:00:00.000Z"),
  payUrl: "https://portal.example/pay/token",
};

async function print(content: Partial<DocumentContent>, options: Partial<PrintOptions> = {}) {
  return readPdf(await renderDocumentPdf(buildContent(content), { ...OPTIONS, ...options }));
}

/** Pairs of texts that cover each other. */
function overlaps(texts: readonly PrintedText[]): readonly string[] {
  const slack = 0.3;
  return texts.flatMap((first, index) =>
    texts
      .slice(index + 1)
      .filter(
        (second) =>
          first.page === second.page &&
          first.left + slack < second.right &&
          second.left + slack < first.right &&
          first.top + slack < second.bottom &&
          second.top + slack < first.bottom,
      )
      .map((second) => `${String(first.page)}: ${JSON.stringify(first)} and ${JSON.stringify(second)}`),
  );
}

function outside(texts: readonly PrintedText[]): readonly PrintedText[] {
  return texts.filter(
    ({ left, right, top, bottom }) => left < 20 || right > PAGE.width - 20 || top < 10 || bottom > PAGE.height - 10,
  );
}

/**
 * Whether a text stands there whole: in one line, or in lines of its own one after the other. Others may be between them: its
 * figures beside it, the foot of one page and the head of the next.
 */
function isPrinted(text: string, lines: readonly string[]): boolean {
  const wanted = withoutSpaces(text);
  if (lines.some((line) => line.includes(wanted))) return true;
  const ends = new Set([0]);
  for (const line of lines.filter((each) => each !== "")) {
    for (const end of [...ends]) if (wanted.startsWith(line, end)) ends.add(end + line.length);
  }
  return ends.has(wanted.length);
}

const flatten = (lines: readonly DocumentLine[]): readonly DocumentLine[] =>
  lines.flatMap((line) => [line, ...flatten(line.subLines)]);

/** The figures that a document must show whole, each in one piece. */
function figuresOf({ lines, totals, taxes, currency }: DocumentContent, locale: "de" | "en"): readonly string[] {
  const amount = (amountMinor: number): string => formatAmount({ amountMinor, currency }, locale);
  return [
    ...flatten(lines).flatMap(({ quantity, unitPrice, netMinor }) => [
      ...(quantity === null ? [] : [formatDecimal(quantity, locale)]),
      ...(unitPrice === null ? [] : [formatUnitPrice(unitPrice, currency, locale)]),
      amount(netMinor),
    ]),
    ...taxes.map(({ taxMinor }) => amount(taxMinor)),
    formatMoney({ amountMinor: totals.grossMinor, currency }, locale),
  ];
}

const digits = (most: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{0,${String(most - 1)}}$`));
const decimal = (integers: number, fractions: number) =>
  fc
    .tuple(digits(integers), fc.option(fc.stringMatching(new RegExp(`^\\d{0,${String(fractions - 1)}}[1-9]$`))))
    .map(([whole, fraction]) => (fraction === null ? whole : `${whole}.${fraction}`));
const word = fc.oneof(
  fc.constantFrom(
    "Schrank",
    "Montage",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
  ),
  fc.constantFrom(
    "株式会社日本",
    "贸易有限公司",
    "주식회사",
    "أحمد",
    "(شركة)",
    "שלום",
    "ภาษาไทยน้ำ",
    "हिन्दी",
    "👩‍🔧",
    "Żółć",
    "Ελλάς",
    "&",
  ),
  fc.stringMatching(/^[A-Za-z0-9./-]{1,60}$/),
);
const words = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((each) => each.join(" "));
const amount = fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.maxSafeInteger().map(Math.abs));

const simpleLine = fc.record({
  position: fc.oneof(fc.stringMatching(/^\d{1,2}(\.\d{1,3}){0,3}[a-z]?$/), fc.stringMatching(/^[\w.-]{1,40}$/)),
  name: words(12),
  description: fc.option(words(80)),
  quantity: decimal(12, 8),
  unit: fc.option(fc.constantFrom("HUR", "MTK", "Quadratmeter", "Verrechnungseinheiten", "ชิ้น", "laufende Meter netto")),
  unitPrice: decimal(12, 12),
  netMinor: amount,
  taxRatePercent: decimal(2, 4),
  optional: fc.boolean(),
});
const line = fc
  .tuple(simpleLine, fc.array(simpleLine, { maxLength: 2 }))
  .map(([outer, parts]) => buildLine({ ...outer, subLines: parts.map((part) => buildLine(part)) }));
const party = fc
  .record({
    name: words(10),
    contactName: fc.option(words(6)),
    street: fc.option(words(6)),
    city: fc.option(words(3)),
    legalInformation: fc.option(words(30)),
  })
  .map(buildParty);
const content = fc.record({
  number: fc.oneof(fc.constant("RE-1001"), fc.stringMatching(/^[\w/-]{1,60}$/)),
  title: fc.option(words(8)),
  seller: party,
  buyer: party,
  intro: fc.option(words(60)),
  notes: fc.array(words(60), { maxLength: 3 }),
  lines: fc.array(line, { minLength: 1, maxLength: 14 }),
  orderReference: fc.option(words(3)),
  taxes: fc.array(
    fc.record({
      category: fc.constant("S"),
      ratePercent: decimal(2, 3),
      baseMinor: amount,
      taxMinor: amount,
      exemptionReason: fc.option(words(20)),
    }),
    { maxLength: 5 },
  ),
  totals: amount.map((grossMinor) => ({ ...buildContent().totals, grossMinor, dueMinor: grossMinor })),
});

test("whatever a document says is printed whole, on the page, and covers nothing else", async () => {
  await fc.assert(
    fc.asyncProperty(content, fc.constantFrom("de" as const, "en" as const), async (parts, locale) => {
      const document = buildContent(parts);
      const texts = await print(document, { locale });
      const all = texts.map(({ text }) => text);

      expect(overlaps(texts)).toEqual([]);
      expect(outside(texts)).toEqual([]);
      expect(figuresOf(document, locale).filter((figure) => !all.some((text) => text.includes(figure)))).toEqual([]);
      const printed = all.map(withoutSpaces);
      const { lines, notes, seller, buyer } = document;
      const said = [
        document.number,
        document.title,
        seller.name,
        seller.legalInformation,
        buyer.name,
        ...notes,
        ...flatten(lines).flatMap(({ position, name, unit, quantity }) => [
          position,
          name,
          unit === null || quantity === null ? null : unitName(unit, quantity, locale),
        ]),
      ];
      expect(said.filter((text) => text !== null).filter((text) => !isPrinted(text, printed))).toEqual([]);
    }),
    { numRuns: 15, endOnFailure: true },
  );
}, 240_000);

describe("the columns", () => {
  test.each<[string, Partial<DocumentLine>, readonly string[]]>([
    ["a price in the millions", { unitPrice: "12345678.90" }, ["12.345.678,90"]],
    ["a price with ten decimals", { unitPrice: "0.1234567891" }, ["0,1234567891"]],
    ["a unit that is a word", { quantity: "1234.5", unit: "Quadratmeter" }, ["1.234,5\u00a0Quadratmeter"]],
    ["a position of two levels and a letter", { position: "01.01a" }, ["01.01a"]],
    ["a position from somebody else's program", { position: "LV-03.001.0010" }, ["LV-03.001.0010"]],
    ["an amount of eight digits", { netMinor: 10_000_000_000 }, ["100.000.000,00"]],
    ["a rate with decimals", { taxRatePercent: "10.75" }, ["10,75\u00a0%"]],
  ])("hold %s", async (_what, parts, expected) => {
    const texts = await print({ lines: [buildLine(parts)] });

    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining([...expected]));
    expect(overlaps(texts)).toEqual([]);
  });

  test("hold everything at once: the unit goes below its quantity", async () => {
    const wide = { position: "01.01a", quantity: "1234567.5", unit: "Quadratmeter", unitPrice: "12345678.1234567891" };
    const texts = await print({ lines: [buildLine({ ...wide, netMinor: 10_000_000_000 })] });

    expect(texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["1.234.567,5", "Quadratmeter", "12.345.678,1234567891", "100.000.000,00"]),
    );
    expect(overlaps(texts)).toEqual([]);
  });

  test("leave room for a long position, even where the rest of a line is short", async () => {
    const figure = "123456789012345.1234567891";
    const line = {
      position: "Leistungsverzeichnis-2026-Los-03-Titel-04-Abschnitt-05-Position-001.0010",
      quantity: figure,
      unitPrice: figure,
      name: "A",
    };
    const texts = await print({ lines: [buildLine({ ...line, subLines: [buildLine(line)] }), buildLine(line)] });

    expect(overlaps(texts)).toEqual([]);
  });

  test("give way to figures that need the whole width: they stand below the name", async () => {
    const figure = "123456789012345.1234567891";
    const texts = await print({
      lines: [buildLine({ quantity: figure, unitPrice: figure, netMinor: 9_007_199_254_740_991 })],
    });

    const whole = "123.456.789.012.345,1234567891";
    expect(texts.filter(({ text }) => text.includes(whole))).toHaveLength(2);
    expect(texts.map(({ text }) => text)).toContain("90.071.992.547.409,91");
    expect(overlaps(texts)).toEqual([]);
  });
});

test.each<[string, Partial<DocumentContent>, readonly string[]]>([
  [
    "a total of nine digits",
    { totals: { ...buildContent().totals, grossMinor: 11_900_000_000 } },
    ["119.000.000,00\u00a0€"],
  ],
  [
    "more address lines than the window of an envelope has",
    { buyer: buildParty({ name: "A\nB\nC\nD\nE\nF\nG\nH\nI", city: "Kiel", region: "Nord", countryCode: "FR" }) },
    ["I", "Kiel", "Nord", "FRANKREICH"],
  ],
  [
    "more lines of a footer than it had",
    { seller: buildParty({ name: "Muster", legalInformation: "A\nB\nC\nD\nE\nF\nG\nHRB 12345" }) },
    ["HRB 12345"],
  ],
  [
    "more references than there is room for",
    {
      references: Array.from({ length: 60 }, (_, index) => ({
        kind: "PROJECT" as const,
        value: `P-${String(index)}`,
        description: null,
        url: null,
      })),
    },
    ["P-0", "Projekt: P-59"],
  ],
  [
    "more rows of tax than a page has",
    {
      taxes: Array.from({ length: 90 }, (_, index) => ({
        category: "S",
        ratePercent: String(index + 1),
        baseMinor: 100,
        taxMinor: 12_345 + index,
        exemptionReason: null,
      })),
    },
    ["123,45", "124,34"],
  ],
])("%s is printed", async (_what, content, expected) => {
  const texts = await print(content);

  expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining([...expected]));
  expect(overlaps(texts)).toEqual([]);
  expect(outside(texts)).toEqual([]);
});

import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { DOCUMENT_TYPES } from "@kundenportal/domain/documents/document-types";
import { readPdfContents } from "../../../shared/uploads/pdf/read-pdf-contents";
import { buildContent, buildLine, buildParty } from "../document-content.test-support";
import { OpenPdf } from "./open-pdf.test-support";
import { readDrawnTexts } from "../read-pdf.test-support";
import { elementsOf, faultsOfStructure, type ReadElement, readAloud, readTags } from "./read-tags.test-support";
import { type PrintOptions, renderDocumentPdf } from "../render-document-pdf";

const OPTIONS: PrintOptions = {
  locale: "de",
  accentColor: "#1c5cd6",
  version: 1,
  issuedAt: new Date("2026-05-04T10:00:00.000Z"),
  payUrl: "https://portal.example/pay/token",
};
const TRANSFER = {
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

const print = (content: Partial<DocumentContent>, options: Partial<PrintOptions> = {}): Promise<Buffer> =>
  renderDocumentPdf(buildContent(content), { ...OPTIONS, ...options });

const LONG: Partial<DocumentContent> = {
  lines: Array.from({ length: 60 }, (_, index) =>
    buildLine({
      position: String(index + 1),
      description: "Eine Beschreibung über mehr als eine Zeile. ".repeat(index % 9),
      subLines: index % 5 === 0 ? [buildLine({ position: `${String(index + 1)}.1`, name: "Teil" })] : [],
    }),
  ),
  notes: ["Ein Hinweis über viele Zeilen. ".repeat(300)],
  paymentInstructions: [TRANSFER],
};

test("a document is read in an order that makes sense: what it is, of whom, for what, how much, how to pay", async () => {
  const pdf = await print({
    seller: buildParty({ street: "Hauptstr. 1", zip: "20457", city: "Hamburg", vatNumber: "DE123456789" }),
    buyer: buildParty({ name: "Alma Becker", street: "Am Markt 2", zip: "24103", city: "Kiel" }),
    title: "Beratung im Mai",
    intro: "Guten Tag,\n\nfür unsere Leistungen berechnen wir:",
    lines: [buildLine({ description: "Vor Ort" })],
    notes: ["Vielen Dank!"],
    paymentInstructions: [TRANSFER],
  });

  expect(readAloud(readTags(pdf))).toEqual([
    "P: Musterhandel GmbH",
    "P: Musterhandel GmbH · Hauptstr. 1 · 20457 Hamburg",
    "P: Alma Becker",
    "P: Am Markt 2",
    "P: 24103 Kiel",
    "H1: Rechnung RE-1001",
    "P: Beratung im Mai",
    "Lbl: Nummer",
    "LBody: RE-1001",
    "Lbl: Datum",
    "LBody: 04.05.2026",
    "Lbl: Fällig am",
    "LBody: 18.05.2026",
    "P: Guten Tag,",
    "P: für unsere Leistungen berechnen wir:",
    "TH Column: Pos.",
    "TH Column: Bezeichnung",
    "TH Column: Menge",
    "TH Column: Einzelpreis",
    "TH Column: USt.",
    "TH Column: Netto EUR",
    "TH Row: 1",
    "P: Beratung",
    "P: Vor Ort",
    "TD: 1\u00a0Std.",
    "TD: 100,00",
    "TD: 19\u00a0%",
    "TD: 100,00",
    "TH Row: Nettobetrag",
    "TD: 100,00",
    "TH Row: 19\u00a0% USt. auf 100,00\u00a0€",
    "TD: 19,00",
    "TH Row: Gesamtbetrag",
    "TD: 119,00\u00a0€",
    "P: Bitte zahlen Sie 119,00\u00a0€ bis zum 18.05.2026.",
    "Lbl: Empfänger",
    "LBody: Musterhandel GmbH",
    "Lbl: IBAN",
    "LBody: DE02 1203 0000 0000 2020 51",
    "Lbl: Verwendungszweck",
    "LBody: RF18 5390 0754 7034",
    "Lbl: Online bezahlen",
    "Link: Hier klicken oder Code scannen",
    "Figure: QR-Code für die Banking-App, mit den Angaben für diese Überweisung",
    "P: Überweisung (GiroCode)",
    "Figure: QR-Code mit der Adresse, unter der Sie online bezahlen",
    "P: Online bezahlen",
    "P: Vielen Dank!",
    "P: Musterhandel GmbH",
    "P: Hauptstr. 1",
    "P: 20457 Hamburg",
    "P: USt-IdNr. DE123456789",
    "P: IBAN DE02 1203 0000 0000 2020 51",
  ]);
});

test("lines that were wrapped are whole sentences again, across pages too", async () => {
  const pdf = await print({ ...LONG, title: "Wort ".repeat(60).trim() });
  const read = readAloud(readTags(pdf));

  expect(new OpenPdf(pdf).pages.length).toBeGreaterThan(3);
  expect(read).toContain(`P: ${"Ein Hinweis über viele Zeilen. ".repeat(300).trim()}`);
  expect(read).toContain(`P: ${"Eine Beschreibung über mehr als eine Zeile. ".repeat(8).trim()}`);
  expect(read).toContain(`P: ${"Wort ".repeat(60).trim()}`);
});

test("every row has a cell for each column, and the head is read once", async () => {
  const [table] = elementsOf(readTags(await print(LONG)), "Table");
  const rows = table === undefined ? [] : elementsOf(table, "TR");
  const cellsOf = (row: ReadElement): readonly string[] =>
    row.parts.flatMap((part) => (typeof part === "string" ? [] : [`${part.role} ${part.scope ?? ""}`.trim()]));

  expect(rows).toHaveLength(1 + 60 + 12);
  expect(rows.slice(0, 1).map(cellsOf)).toEqual([Array.from({ length: 6 }, () => "TH Column")]);
  expect(new Set(rows.slice(1).map((row) => cellsOf(row).join()))).toEqual(new Set(["TH Row,TD,TD,TD,TD,TD"]));
});

test("page numbers, repeated heads and decoration are not read; the sender's details are, once", async () => {
  const seller = buildParty({ legalInformation: "HRB 12345" });
  const pdf = await print({ ...LONG, seller });
  const pages = new OpenPdf(pdf).pages.length;
  const drawn = readDrawnTexts(new OpenPdf(pdf));
  const artifacts = (text: string, kind: string) =>
    drawn.filter((each) => each.text === text && each.artifact === kind && each.mark === null).length;
  const read = readAloud(readTags(pdf));

  expect(artifacts(`Seite 2 von ${String(pages)}`, "Footer")).toBe(1);
  expect(artifacts("HRB 12345", "Footer")).toBe(pages - 1);
  expect(artifacts("Rechnung RE-1001", "Header")).toBe(pages - 1);
  expect(artifacts("Einzelpreis", "Header")).toBeGreaterThan(1);
  expect(read.filter((line) => line.endsWith("HRB 12345"))).toEqual(["P: HRB 12345"]);
  expect(read.at(-1)).toContain("IBAN");
  expect(read.filter((line) => /Seite \d/.test(line))).toEqual([]);
  expect(drawn.filter(({ mark, artifact }) => (mark === null) === (artifact === null))).toEqual([]);
});

test("what a file says besides is a list with a heading", async () => {
  const furtherDetails = ["5790000435968", "35"].map((value) => ({ term: null, name: "X", value, position: null }));
  const tags = readTags(await print({ furtherDetails }));

  expect(elementsOf(tags, "H2")).toHaveLength(1);
  expect(readAloud(tags).filter((line) => /LBody: .*(5790000435968|: 35)$/.test(line))).toHaveLength(2);
});

test("our own reader of other people's PDFs reads ours", async () => {
  const pdf = await print({ lines: [buildLine({ name: "Kabeltrommel", description: "Mit Stecker" })] });
  const read = readPdfContents(pdf);

  expect(read).toMatchObject({ ok: true, value: { embeddedFiles: [], pages: { isComplete: true } } });
  expect(JSON.stringify(read)).toMatch(/Rechnung RE-1001.*Kabeltrommel.*Mit Stecker.*Seite 1 von 1/);
});

test("links say where they lead, and so does the code that can be clicked", async () => {
  const links = elementsOf(readTags(await print({ paymentInstructions: [TRANSFER] }, { locale: "en" })), "Link");

  expect(links.map((link) => [link.links, readAloud(link)])).toEqual([
    [[[OPTIONS.payUrl, `Pay online: ${OPTIONS.payUrl ?? ""}`]], ["Link: Click here or scan the code"]],
    [
      [[OPTIONS.payUrl, `Pay online: ${OPTIONS.payUrl ?? ""}`]],
      ["Figure: QR code with the address at which you can pay online"],
    ],
  ]);
});

test.each([
  ["山田ソフト GmbH", [["山田ソフト", "ja"]]],
  ["서울 주식회사", [["서울 주식회사", "ko"]]],
  ["臺灣積體電路", [["臺灣積體電路", "zh-Hant"]]],
  ["Αθήνα", [["Αθήνα", "el"]]],
  ["ภาษาไทย น้ำ", [["ภาษาไทย น้ำ", "th"]]],
  ["שלום 42", [["שלום 42", "he"]]],
  ["10 kΩ", []],
  ["أحمد", []],
  ["Привет", []],
] as const)("%s says in which language it is read, where its letters tell", async (name, expected) => {
  const file = new OpenPdf(await print({ lines: [buildLine({ name })] }));
  const own = readDrawnTexts(file).filter(({ language }) => language !== null);

  const languages = [...new Set(own.map(({ language }) => language))];
  const textIn = (language: string | null) => own.flatMap((each) => (each.language === language ? [each.text] : []));
  expect(languages.map((language) => [textIn(language).join("").trim(), language])).toEqual(expected);
});

test.each(DOCUMENT_TYPES.flatMap((type) => (["de", "en"] as const).map((locale) => [type, locale] as const)))(
  "all of %s in %s hangs in the structure or is an artifact",
  async (type, locale) => {
    for (const content of [{ type }, { ...LONG, type }]) {
      expect(faultsOfStructure(await print(content, { locale }))).toEqual([]);
    }
  },
);

test.each<[string, Partial<DocumentContent>]>([
  [
    "figures as wide as the page",
    { lines: [buildLine({ quantity: "123456789012345.1234567891", unitPrice: "123456789012345.1234567891" })] },
  ],
  ["no lines, no names", { lines: [], taxes: [], buyer: buildParty({ name: "" }), seller: buildParty({ name: "" }) }],
  ["scripts from right to left", { intro: "هذا نص عربي طويل جدا. ".repeat(30), buyer: buildParty({ name: "שלום" }) }],
  ["a heading over several pages", { title: "Zeile\n".repeat(150) }],
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
  ],
  [
    "further parties",
    {
      shipTo: buildParty({ name: "Lager" }),
      payee: buildParty({ name: "Bank" }),
      taxRepresentative: buildParty({ name: "Amt" }),
    },
  ],
  ["a box that no page can hold", { paymentInstructions: [{ ...TRANSFER, meansText: "Zeile\n".repeat(100) }] }],
])("a document with %s hangs together too", async (_what, content) => {
  const pdf = await print(content);

  expect(faultsOfStructure(pdf)).toEqual([]);
  expect(readAloud(readTags(pdf)).filter((line) => line.startsWith("H1: "))).toEqual(["H1: Rechnung RE-1001"]);
});

import { decodeXml } from "../../../shared/uploads/xml/decode-xml";
import { parseXml } from "../../../shared/uploads/xml/parse-xml";
import { pathOf, type XmlElement } from "../../../shared/uploads/xml/xml-element";
import { CII_SAMPLE } from "./cii/cii-sample.test-support";
import { parseEInvoice } from "./parse-e-invoice";
import { readRealEInvoice, REAL_E_INVOICES } from "./real-e-invoices.test-support";
import { ciiLine, SMALL_UBL, smallCii } from "./small-e-invoice.test-support";
import { UBL_SAMPLE } from "./ubl/ubl-sample.test-support";

/** Codes for machines, kinds of references that fields have names for, and stand-ins for "none". */
const NOT_FOR_PEOPLE =
  /(?:CustomizationID|ProfileID|SubjectCode|ReferenceTypeCode|DocumentTypeCode|TaxScheme\/cbc:ID|ram:TypeCode|ExchangedDocumentContext\/.*)$/;
const STAND_INS = new Set(["Project reference", "Dummywert", "DUMMYWERT", "true", "false"]);

const GROSS = `<ram:GrossPriceProductTradePrice><ram:ChargeAmount>117.50</ram:ChargeAmount></ram:GrossPriceProductTradePrice>`;

test.each<[string, Buffer]>([
  ["the sample in UBL", Buffer.from(UBL_SAMPLE)],
  ["the sample in CII", Buffer.from(CII_SAMPLE)],
  ["the smallest in UBL", Buffer.from(SMALL_UBL)],
  [
    "a list price without a discount",
    Buffer.from(smallCii({ lines: [ciiLine({ id: "1", net: "100.00", grossPrice: GROSS })] })),
  ],
  ...REAL_E_INVOICES.map((name): [string, Buffer] => [name, readRealEInvoice(name)]),
])("every text of %s is in its document", (_, file) => {
  const parsed = parseEInvoice(file);
  const xml = decodeXml(file);
  const root = xml.ok ? parseXml(xml.value) : xml;
  if (!parsed.ok || !root.ok) throw new Error("The file was refused");
  const said = collect(parsed.invoice.content);

  const lost = leaves(root.value).filter((element) => !isSaid(element, said));

  expect(lost.map((element) => `${pathOf(element)}: ${element.text.trim()}`)).toEqual([]);
});

interface Said {
  readonly text: string;
  readonly numbers: ReadonlySet<number>;
}

function collect(content: unknown): Said {
  const texts: string[] = [];
  const numbers = new Set<number>();
  const walk = (value: unknown): void => {
    if (typeof value === "string") texts.push(value);
    if (typeof value === "number") numbers.add(value);
    if (typeof value === "object" && value !== null) Object.values(value).forEach(walk);
  };
  walk(content);
  for (const text of texts) if (/^-?[\d.]+$/.test(text)) numbers.add(Math.round(Number(text) * 100));
  return { text: squeezed(texts.join("|")), numbers };
}

function leaves(element: XmlElement): readonly XmlElement[] {
  const own = element.text.trim() === "" || element.attributes.has("mimeCode") ? [] : [element];
  return [...own, ...element.children.flatMap(leaves)];
}

function isSaid(element: XmlElement, { text, numbers }: Said): boolean {
  const value = element.text.trim();
  if (NOT_FOR_PEOPLE.test(pathOf(element)) || STAND_INS.has(value)) return true;
  const date = value
    .replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3")
    .replace(/^(\d{4}-\d\d-\d\d)(?:Z|[+-]\d\d:\d\d)$/, "$1");
  if (text.includes(squeezed(date))) return true;
  if (/^[+-]?[\d.]+$/.test(value)) return [1, -1].some((sign) => numbers.has(sign * Math.round(Number(value) * 100)));
  // Cash discounts are taken out of the terms, and codes out of notes.
  const lines = value.split("\n").map((line) => line.trim().replace(/^#[A-Z0-9]{2,3}#/, ""));
  return lines.every((line) => line.startsWith("#SKONTO#") || text.includes(squeezed(line)));
}

function squeezed(text: string): string {
  return text.replace(/\s/g, "").toLowerCase();
}

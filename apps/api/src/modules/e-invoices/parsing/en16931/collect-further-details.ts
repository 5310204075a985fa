import type { CurrencyCode } from "@kundenportal/domain/documents/document-content";
import type { FurtherDetail } from "@kundenportal/domain/documents/further-details/further-detail";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";
import type { FieldReader } from "./field-reader";
import { lastCharacters } from "./read-parts";
import { normaliseParagraphs } from "./normalise-text";

/** More than any real invoice has by far: each is kept and shown. */
const MAX_DETAILS = 1_000;

/** Only for machines: which rules and version a file follows, where a number or a text's subject comes from, signatures. */
const TECHNICAL: ReadonlySet<string> = new Set([
  "cbc:UBLVersionID",
  "cbc:CustomizationID",
  "cbc:ProfileID",
  "cbc:ProfileExecutionID",
  "cbc:LineCountNumeric",
  "cac:TaxScheme",
  "cac:Signature",
  "{urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2}UBLExtensions",
  "rsm:ExchangedDocumentContext",
  "ram:SubjectCode",
  "ram:ReferenceTypeCode",
]);
/** What kind of tax it is: always VAT. */
const TAX_GROUP = /TradeTax$/;
/** Steps that say nothing to people. */
const STRUCTURE =
  /^(?:cac:Party|rsm:ExchangedDocument|rsm:SupplyChainTradeTransaction|ram:Applicable(?:Header|SupplyChain)Trade(?:Agreement|Delivery|Settlement)|ram:SpecifiedLineTrade(?:Agreement|Delivery|Settlement)|ram:AssociatedDocumentLineDocument|(?:udt|qdt):.*)$/;
const LINE = /^(?:cac:(?:Sub)?(?:Invoice|CreditNote)Line|ram:IncludedSupplyChainTradeLineItem)$/;
/** The customer's own account, of which customers see no more than its end: links are forwarded. */
const SECRET = /Payer(?:Party)?(?:Debtor)?FinancialAccount/;
const SECRET_SHOWN = 4;

/** Where an element stands, on the way down. */
interface Place {
  readonly steps: readonly string[];
  readonly position: string | null;
}

/**
 * Everything that the file says and no reader has read, in the order of the file, after what readers have told: nothing
 * that a valid file says is lost, whether we know its meaning or not. Files embedded are left out, they are attachments.
 * Problems: TOO_COMPLEX for very many.
 */
export function collectFurtherDetails(
  fields: FieldReader,
  root: XmlElement,
  currency: CurrencyCode,
): readonly FurtherDetail[] {
  const details: FurtherDetail[] = fields.told
    .map(({ term, element, value }) => ({ term, name: term, value, position: positionAround(element) }))
    .toSorted((a, b) => numberOf(a.term) - numberOf(b.term));
  const walk = (element: XmlElement, { steps, position }: Place): void => {
    const counts = countNames(element.children);
    const seen = new Map<string, number>();
    for (const child of element.children) {
      if (details.length > MAX_DETAILS) return;
      const nth = (seen.get(child.name) ?? 0) + 1;
      seen.set(child.name, nth);
      if (TECHNICAL.has(child.name) || (child.name === "ram:TypeCode" && TAX_GROUP.test(element.name))) continue;
      const isLine = LINE.test(child.name);
      const step = (counts.get(child.name) ?? 1) > 1 ? `${localName(child)}[${nth}]` : localName(child);
      const below = {
        steps: isLine ? [] : STRUCTURE.test(child.name) ? steps : [...steps, step],
        position: isLine ? (positionOf(child) ?? position) : position,
      };
      const value = fields.readElements.has(child) ? null : valueOf(child, currency);
      if (value !== null) details.push({ term: null, name: below.steps.join("/"), value, position: below.position });
      walk(child, below);
    }
  };
  walk(root, { steps: [], position: null });
  if (details.length > MAX_DETAILS) {
    fields.report("TOO_COMPLEX", root, null, `The file says more than ${MAX_DETAILS} things besides the invoice.`);
  }
  return details;
}

function valueOf(element: XmlElement, currency: CurrencyCode): string | null {
  const text = element.attributes.has("mimeCode") ? null : normaliseParagraphs(element.text);
  if (text === null) return null;
  if (isInside(element, SECRET)) return lastCharacters(text, SECRET_SHOWN);
  const [, year, month, day] = (/:Date(?:Time)?String$/.test(element.name) && /^(\d{4})(\d\d)(\d\d)$/.exec(text)) || [];
  if (day !== undefined) return `${year}-${month}-${day}`;
  const unit = element.attributes.get("currencyID") ?? element.attributes.get("unitCode");
  if (unit !== undefined) return `${text} ${unit}`;
  if (element.name.endsWith("Amount")) return `${text} ${currency}`;
  const list = element.attributes.get("schemeID") ?? element.attributes.get("listID");
  return list === undefined ? text : `${text} (${list})`;
}

function isInside(element: XmlElement, names: RegExp): boolean {
  return names.test(element.name) || (element.parent !== null && isInside(element.parent, names));
}

function positionAround(element: XmlElement): string | null {
  if (LINE.test(element.name)) return positionOf(element);
  return element.parent === null ? null : positionAround(element.parent);
}

function positionOf(line: XmlElement): string | null {
  const holder = line.children.find(({ name }) => name === "ram:AssociatedDocumentLineDocument") ?? line;
  const id = holder.children.find(({ name }) => name === "cbc:ID" || name === "ram:LineID");
  return id === undefined ? null : normaliseParagraphs(id.text);
}

function countNames(elements: readonly XmlElement[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of elements) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function localName({ name }: XmlElement): string {
  return name.replace(/^(?:\{.*\}|[a-z-]+:)/s, "");
}

function numberOf(term: string | null): number {
  return Number(/\d+/.exec(term ?? "")?.[0] ?? 0);
}

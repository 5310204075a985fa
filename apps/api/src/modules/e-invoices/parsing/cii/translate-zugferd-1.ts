import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";

/** The root of ZUGFeRD 1.0 (2014). */
export const ZUGFERD_1_ROOT = "ferd:CrossIndustryDocument";

/** What the message of 2014 calls differently from the one of today. */
const NAMES: ReadonlyMap<string, string> = new Map([
  [ZUGFERD_1_ROOT, "rsm:CrossIndustryInvoice"],
  ["ferd:SpecifiedExchangedDocumentContext", "rsm:ExchangedDocumentContext"],
  ["ferd:HeaderExchangedDocument", "rsm:ExchangedDocument"],
  ["ferd:SpecifiedSupplyChainTradeTransaction", "rsm:SupplyChainTradeTransaction"],
  ["ram:ApplicableSupplyChainTradeAgreement", "ram:ApplicableHeaderTradeAgreement"],
  ["ram:ApplicableSupplyChainTradeDelivery", "ram:ApplicableHeaderTradeDelivery"],
  ["ram:ApplicableSupplyChainTradeSettlement", "ram:ApplicableHeaderTradeSettlement"],
  ["ram:SpecifiedSupplyChainTradeAgreement", "ram:SpecifiedLineTradeAgreement"],
  ["ram:SpecifiedSupplyChainTradeDelivery", "ram:SpecifiedLineTradeDelivery"],
  ["ram:SpecifiedSupplyChainTradeSettlement", "ram:SpecifiedLineTradeSettlement"],
  ["ram:ApplicablePercent", "ram:RateApplicablePercent"],
]);
const SUMMATION = "ram:SpecifiedTradeSettlementMonetarySummation";
const LINE = "ram:IncludedSupplyChainTradeLineItem";
const ABOUT = "ram:AssociatedDocumentLineDocument";
const SETTLEMENT = "ram:SpecifiedLineTradeSettlement";
const LINE_TOTAL = "ram:SpecifiedTradeSettlementLineMonetarySummation";
const MEANS = "ram:SpecifiedTradeSettlementPaymentMeans";
/** UNCL4461 */
const UNDEFINED_MEANS = "1";
/** UN/ECE 2379 */
const DAY = "102";
/** Categories that have another code today. */
const CATEGORIES: ReadonlyMap<string, string> = new Map([["IC", "K"]]);

interface MadeElement extends XmlElement {
  readonly children: XmlElement[];
}

/**
 * ZUGFeRD 1.0 as today's message, so that one reader reads both. Lines that are only a note become lines for information.
 * Every element keeps its place in the file, for problems.
 */
export function translateZugferd1(root: XmlElement): XmlElement {
  return translate(root, null, 0);
}

function translate(source: XmlElement, parent: XmlElement | null, nth: number): XmlElement {
  const name = nameOf(source, parent);
  const text = name === "ram:CategoryCode" ? (CATEGORIES.get(source.text.trim()) ?? source.text) : source.text;
  const element: MadeElement = { ...source, name, text, parent, source, children: [] };
  const counts = new Map<string, number>();
  for (const child of source.children) {
    const index = counts.get(child.name) ?? 0;
    counts.set(child.name, index + 1);
    element.children.push(translate(child, element, index));
  }
  if (name === LINE) completeLine(element, nth + 1);
  if (/TradeTax$/.test(name)) completeTax(element);
  if (name === MEANS && find(element, "ram:TypeCode") === null) add(element, "ram:TypeCode", UNDEFINED_MEANS);
  return element;
}

function nameOf(source: XmlElement, parent: XmlElement | null): string {
  if (source.name === SUMMATION) {
    return parent?.name === SETTLEMENT ? LINE_TOTAL : "ram:SpecifiedTradeSettlementHeaderMonetarySummation";
  }
  // A month or a week (610, 616) is no day: it is told as it is.
  if (source.name === "udt:DateTimeString" && (source.attributes.get("format") ?? DAY) !== DAY)
    return "udt:PeriodString";
  if (source.name === "ram:ID" && parent?.name.endsWith("ReferencedDocument") === true) return "ram:IssuerAssignedID";
  return NAMES.get(source.name) ?? source.name;
}

/** What today's message demands of a line and the older one did not. */
function completeLine(line: MadeElement, number: number): void {
  const about = find(line, ABOUT) ?? add(line, ABOUT);
  if (find(about, "ram:LineID") === null) add(about, "ram:LineID", String(number));
  const product = find(line, "ram:SpecifiedTradeProduct") ?? add(line, "ram:SpecifiedTradeProduct");
  const settlement = find(line, SETTLEMENT) ?? add(line, SETTLEMENT);
  const isNote = find(settlement, LINE_TOTAL) === null;
  if (isNote) add(about, "ram:LineStatusReasonCode", "INFORMATION");
  if (find(product, "ram:Name") === null) {
    const description = find(product, "ram:Description")?.text.trim().split("\n")[0];
    add(product, "ram:Name", description === undefined || description === "" ? "–" : description);
  }
}

/** The smallest profile gives a rate and no category: a rate above 0 is the standard one, 0 the zero rate. */
function completeTax(tax: MadeElement): void {
  const rate = find(tax, "ram:RateApplicablePercent");
  if (rate === null || find(tax, "ram:CategoryCode") !== null) return;
  add(tax, "ram:CategoryCode", Number(rate.text) > 0 ? "S" : "Z");
}

function find(parent: XmlElement, name: string): MadeElement | null {
  return (parent.children.find((child) => child.name === name) as MadeElement | undefined) ?? null;
}

function add(parent: MadeElement, name: string, text = ""): MadeElement {
  const source = parent.source ?? parent;
  const made: MadeElement = { ...source, name, text, attributes: new Map(), parent, source, children: [] };
  parent.children.push(made);
  return made;
}

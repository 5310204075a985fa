/**
 * An element of a parsed XML file, with only what e-invoices and bank statements need.
 */
export interface XmlElement {
  /** With the usual prefix of its namespace, whatever the file calls it: `cbc:ID`. See `canonicalName`. */
  readonly name: string;
  /** Those without a namespace, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, CDATA included, comments left out; not trimmed. */
  readonly text: string;
  /** The position of its `<` in the text of the file. */
  readonly offset: number;
  /** Null for the root. */
  readonly parent: XmlElement | null;
  /** The element of the file that this one was made from, where a tree was translated. */
  readonly source?: XmlElement;
}

/** The namespaces of the syntaxes. Nobody ever sees the prefixes of UBL's roots, see `pathOf`. */
const PREFIX_BY_NAMESPACE: ReadonlyMap<string, string> = new Map([
  ["urn:oasis:names:specification:ubl:schema:xsd:Invoice-2", "invoice:"],
  ["urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2", "credit-note:"],
  ["urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2", "cac:"],
  ["urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2", "cbc:"],
  ["urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100", "rsm:"],
  ["urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100", "ram:"],
  ["urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100", "udt:"],
  ["urn:un:unece:uncefact:data:standard:QualifiedDataType:100", "qdt:"],
  // ZUGFeRD 1.0 wrote an older message with the same parts.
  ["urn:ferd:CrossIndustryDocument:invoice:1p0", "ferd:"],
  ["urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:12", "ram:"],
  ["urn:un:unece:uncefact:data:standard:UnqualifiedDataType:15", "udt:"],
  ["urn:un:unece:uncefact:data:standard:QualifiedDataType:12", "qdt:"],
]);

/** `cbc:ID` for elements of e-invoices; `{namespace}local` for all others, which never equals one of their names. */
export function canonicalName(namespace: string, localName: string): string {
  const prefix = PREFIX_BY_NAMESPACE.get(namespace);
  return prefix === undefined ? `{${namespace}}${localName}` : `${prefix}${localName}`;
}

const PATH_MAX_LENGTH = 500;

/** The path from the root, as shown with a problem; cut when a file makes it longer than anybody would read. */
export function pathOf(element: XmlElement): string {
  const steps: string[] = [];
  for (let current: XmlElement | null = element.source ?? element; current !== null; current = current.parent) {
    steps.unshift(stepOf(current));
  }
  return steps.join("/").slice(0, PATH_MAX_LENGTH);
}

function stepOf(element: XmlElement): string {
  // The root and names from other namespaces are shown without a prefix.
  const name = element.name.replace(element.parent === null ? /^(?:\{.*\}|[a-z-]+:)/s : /^\{.*\}/s, "");
  const siblings = element.parent?.children.filter((sibling) => sibling.name === element.name) ?? [];
  return siblings.length > 1 ? `${name}[${siblings.indexOf(element) + 1}]` : name;
}

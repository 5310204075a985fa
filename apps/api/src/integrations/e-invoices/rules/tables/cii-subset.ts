import { Breach } from "../../e-invoice-report";
import { type Fault, type Rule, rule } from "../engine/rule";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";

/** Attributes (with an @) and elements that a kind of element may not have: by number of the rule, each with one name. */
interface Restriction {
  readonly isOne: (element: XmlElement) => boolean;
  readonly forbidden: string;
}

const endsWith =
  (ending: string) =>
  ({ name }: XmlElement): boolean =>
    name.startsWith("ram:") && name.endsWith(ending);
const isNamed =
  (wanted: string) =>
  ({ name }: XmlElement): boolean =>
    name === wanted;
const isDocumentType = ({ name, parent }: XmlElement): boolean =>
  name === "ram:TypeCode" && parent?.name === "rsm:ExchangedDocument";

const PLAIN_IDS: readonly (readonly [name: string, parent: string])[] = [
  ["ram:ID", "ram:GuidelineSpecifiedDocumentContextParameter"],
  ["ram:ID", "rsm:ExchangedDocument"],
  ["ram:LineID", "ram:AssociatedDocumentLineDocument"],
  ["ram:SellerAssignedID", "ram:SpecifiedTradeProduct"],
];
const isPlainId = ({ name, parent }: XmlElement): boolean =>
  PLAIN_IDS.some(([id, group]) => name === id && parent?.name === group);

/** EN 16931 uses only a part of CII (CII-DT): these have no place in it. */
const RESTRICTIONS: readonly Restriction[] = [
  {
    isOne: isPlainId,
    forbidden:
      "001 @schemeName 002 @schemeAgencyName 003 @schemeDataURI 004 @schemeURI 005 @schemeID 006 @schemeAgencyID 007 @schemeVersionID",
  },
  {
    isOne: (element) => endsWith("ID")(element) && !isPlainId(element),
    forbidden: "101 @schemeName 102 @schemeAgencyName 103 @schemeDataURI 104 @schemeURI",
  },
  { isOne: isNamed("ram:TypeCode"), forbidden: "008 @name 009 @listURI" },
  { isOne: isDocumentType, forbidden: "010 @listID 011 @listAgencyID 012 @listVersionID" },
  { isOne: isNamed("rsm:CrossIndustryInvoice"), forbidden: "013 @languageID 014 @languageLocaleID" },
  {
    isOne: endsWith("ReferencedDocument"),
    forbidden:
      "016 StatusCode 017 CopyIndicator 019 GlobalID 020 RevisionID 023 Information 025 SectionName 026 PreviousRevisionID 028 EffectiveSpecifiedPeriod 029 IssuerTradeParty 030 AttachedSpecifiedBinaryFile",
  },
  {
    isOne: (element) => endsWith("ReferencedDocument")(element) && element.name !== "ram:InvoiceReferencedDocument",
    forbidden: "027 FormattedIssueDateTime",
  },
  {
    isOne: (element) => endsWith("ReferencedDocument")(element) && !isReference(element, "916"),
    forbidden: "015 URIID 021 Name 022 AttachmentBinaryObject",
  },
  {
    isOne: (element) => endsWith("ReferencedDocument")(element) && !isReference(element, "50", "130", "916"),
    forbidden: "018 TypeCode",
  },
  {
    isOne: (element) => endsWith("ReferencedDocument")(element) && !isReference(element, "130"),
    forbidden: "024 ReferenceTypeCode",
  },
  {
    isOne: (element) => endsWith("Amount")(element) && element.name !== "ram:TaxTotalAmount",
    forbidden: "031 @currencyID 032 @currencyCodeListVersionID",
  },
  {
    isOne: endsWith("Quantity"),
    forbidden: "034 @unitCodeListID 035 @unitCodeListAgencyID 036 @unitCodeListAgencyName",
  },
  {
    isOne: isNamed("ram:BillingSpecifiedPeriod"),
    forbidden:
      "069 DurationMeasure 070 InclusiveIndicator 071 Description 073 CompleteDateTime 074 OpenIndicator 075 SeasonCode 076 ID 077 Name 078 SequenceNumeric 079 StartDateFlexibilityCode 080 ContinuousIndicator 081 PurposeCode",
  },
  {
    isOne: isNamed("ram:PostalTradeAddress"),
    forbidden:
      "082 ID 083 PostOfficeBox 084 BuildingName 086 LineFour 087 LineFive 088 StreetName 089 CitySubDivisionName 090 CountryName 091 CountrySubDivisionID 092 AttentionOf 093 CareOf 094 BuildingNumber 095 DepartmentName 096 AdditionalStreetName",
  },
];

/** EXTENDED has more of CII: these do not hold there. */
export const CII_SUBSET_RULES: readonly Rule[] = [
  ...RESTRICTIONS.flatMap(({ isOne, forbidden }) =>
    pairs(forbidden).map(([number, name]) =>
      rule({
        id: `CII-DT-${number}`,
        term: null,
        breach: Breach.NOT_ALLOWED,
        syntax: "CII",
        find: ({ element }) => findForbidden(element, { isOne, forbidden: name }),
      }),
    ),
  ),
  rule({
    id: "CII-DT-037",
    term: null,
    breach: Breach.UNKNOWN_CODE,
    syntax: "CII",
    find: ({ element }) =>
      everyElement(element)
        .filter(
          ({ name, parent, text }) =>
            name === "ram:TypeCode" && parent?.name.endsWith("TradeTax") === true && text.trim() !== "VAT",
        )
        .map((at) => ({ at, found: at.text.trim(), expected: "VAT" })),
  }),
];

function isReference({ name, children }: XmlElement, ...codes: readonly string[]): boolean {
  const code = children.find((child) => child.name === "ram:TypeCode")?.text.trim();
  return name === "ram:AdditionalReferencedDocument" && code !== undefined && codes.includes(code);
}

function pairs(text: string): readonly (readonly [number: string, name: string])[] {
  return [...text.matchAll(/(\d{3}) (\S+)/g)].map(([, number = "", name = ""]) => [number, name]);
}

function findForbidden(root: XmlElement, { isOne, forbidden }: Restriction): readonly Fault[] {
  return everyElement(root)
    .filter((element) =>
      forbidden.startsWith("@") ? element.attributes.has(forbidden.slice(1)) : hasChild(element, forbidden),
    )
    .filter(isOne)
    .map((at) => ({ at, found: forbidden }));
}

function hasChild({ children }: XmlElement, name: string): boolean {
  return children.some((child) => child.name === `ram:${name}`);
}

const ELEMENTS = new WeakMap<XmlElement, readonly XmlElement[]>();

/** Once a file, although dozens of rules ask. */
function everyElement(root: XmlElement): readonly XmlElement[] {
  const known = ELEMENTS.get(root);
  if (known !== undefined) return known;
  const all: XmlElement[] = [root];
  // Grows while it is gone through.
  for (const element of all) all.push(...element.children);
  ELEMENTS.set(root, all);
  return all;
}

import { Breach } from "../../e-invoice-report";
import { CII_TAX_POINTS, CREDIT_NOTE_TYPES, INVOICE_TYPES, MEDIA_TYPES, TAX_POINTS } from "../codes/documents";
import { ITEM_CLASSIFICATIONS, UNITS } from "../codes/items";
import {
  ALLOWANCE_REASONS,
  CHARGE_REASONS,
  CURRENCIES,
  EXEMPTION_REASONS,
  PAYMENT_MEANS,
  TAX_CATEGORIES,
} from "../codes/money";
import { ADDRESS_SCHEMES, COUNTRIES, IDENTIFIER_SCHEMES } from "../codes/parties";
import { NOTE_SUBJECTS, REFERENCE_TYPES } from "../codes/references";
import { type Rule, rule } from "../engine/rule";
import { demandCode, faultAt } from "../engine/simple-rules";

/** Codes are in the list of their term. */
export const CODE_RULES: readonly Rule[] = [
  rule({
    id: "BR-CL-01",
    term: "BT-3",
    breach: Breach.UNKNOWN_CODE,
    find: (document) =>
      document
        .terms("BT-3")
        .filter(({ text, element }) => !typesFor(element.name).has(text))
        .map(faultAt),
  }),
  rule({
    id: "BR-CL-03",
    term: "BT-110",
    breach: Breach.UNKNOWN_CODE,
    find: (document) =>
      document
        .terms("BT-110")
        .map(({ element }) => ({ at: element, found: element.attributes.get("currencyID")?.trim() }))
        .filter(({ found }) => found !== undefined && !CURRENCIES.has(found)),
  }),
  ...demandCode("BR-CL-04", ["DOCUMENT", "BT-5"], CURRENCIES),
  ...demandCode("BR-CL-05", ["DOCUMENT", "BT-6"], CURRENCIES),
  rule({
    id: "BR-CL-06",
    term: "BT-8",
    breach: Breach.UNKNOWN_CODE,
    find: (document, { syntax }) => {
      const codes = syntax === "UBL" ? TAX_POINTS : CII_TAX_POINTS;
      return document
        .terms("BT-8")
        .filter(({ text }) => !codes.has(text))
        .map(faultAt);
    },
  }),
  ...demandCode("BR-CL-07", ["DOCUMENT", "BT-18-1"], REFERENCE_TYPES),
  ...demandCode("BR-CL-07", ["BG-25", "BT-128-1"], REFERENCE_TYPES),
  ...demandCode("BR-CL-08", ["BG-1", "BT-21"], NOTE_SUBJECTS),
  ...demandCode("BR-CL-13", ["BG-25", "BT-158-1"], ITEM_CLASSIFICATIONS),
  ...demandCode("BR-CL-14", ["BG-5", "BT-40"], COUNTRIES),
  ...demandCode("BR-CL-14", ["BG-8", "BT-55"], COUNTRIES),
  ...demandCode("BR-CL-14", ["BG-12", "BT-69"], COUNTRIES),
  ...demandCode("BR-CL-14", ["BG-15", "BT-80"], COUNTRIES),
  ...demandCode("BR-CL-15", ["BG-25", "BT-159"], COUNTRIES),
  ...demandCode("BR-CL-16", ["BG-16", "BT-81"], PAYMENT_MEANS),
  ...demandCode("BR-CL-17", ["BG-20", "BT-95"], TAX_CATEGORIES),
  ...demandCode("BR-CL-17", ["BG-21", "BT-102"], TAX_CATEGORIES),
  ...demandCode("BR-CL-17", ["BG-23", "BT-118"], TAX_CATEGORIES),
  ...demandCode("BR-CL-18", ["BG-25", "BT-151"], TAX_CATEGORIES),
  ...demandCode("BR-CL-19", ["BG-20", "BT-98"], ALLOWANCE_REASONS),
  ...demandCode("BR-CL-19", ["BG-27", "BT-140"], ALLOWANCE_REASONS),
  ...demandCode("BR-CL-20", ["BG-21", "BT-105"], CHARGE_REASONS),
  ...demandCode("BR-CL-20", ["BG-28", "BT-145"], CHARGE_REASONS),
  rule({
    id: "BR-CL-22",
    scope: "BG-23",
    term: "BT-121",
    breach: Breach.UNKNOWN_CODE,
    // The only list whose codes may be written small.
    find: (tax) =>
      tax
        .terms("BT-121")
        .filter(({ text }) => !EXEMPTION_REASONS.has(text.toUpperCase()))
        .map(faultAt),
  }),
  ...demandCode("BR-CL-23", ["BG-25", "BT-130", "BT-150"], UNITS),
];

/** Those that XRechnung's extension has longer lists for. */
export const REPLACED_CODE_RULES: readonly Rule[] = codeRules(
  ["BR-CL-10", "BR-CL-11", "BR-CL-21", "BR-CL-24", "BR-CL-25", "BR-CL-26"],
  IDENTIFIER_SCHEMES,
  ADDRESS_SCHEMES,
  MEDIA_TYPES,
);

const XRECHNUNG_SCHEMES = ["XR01", "XR02", "XR03"];

export const EXTENSION_CODE_RULES: readonly Rule[] = codeRules(
  ["BR-DEX-04", "BR-DEX-05", "BR-DEX-06", "BR-DEX-01", "BR-DEX-07", "BR-DEX-08"],
  new Set([...IDENTIFIER_SCHEMES, ...XRECHNUNG_SCHEMES]),
  new Set([...ADDRESS_SCHEMES, ...XRECHNUNG_SCHEMES]),
  new Set([...MEDIA_TYPES, "application/xml"]),
);

type Ids = readonly [parties: string, register: string, item: string, file: string, address: string, place: string];

function codeRules(
  [parties, register, item, file, address, place]: Ids,
  schemes: ReadonlySet<string>,
  addressSchemes: ReadonlySet<string>,
  mediaTypes: ReadonlySet<string>,
): readonly Rule[] {
  return [
    ...demandCode(parties, ["BG-4", "BT-29-1"], schemes),
    ...demandCode(parties, ["BG-7", "BT-46-1"], schemes),
    ...demandCode(parties, ["BG-10", "BT-60-1"], schemes),
    ...demandCode(register, ["BG-4", "BT-30-1"], schemes),
    ...demandCode(register, ["BG-7", "BT-47-1"], schemes),
    ...demandCode(register, ["BG-10", "BT-61-1"], schemes),
    ...demandCode(item, ["BG-25", "BT-157-1"], schemes),
    ...demandCode(file, ["BG-24", "BT-125-1"], mediaTypes),
    ...demandCode(address, ["BG-4", "BT-34-1"], addressSchemes),
    ...demandCode(address, ["BG-7", "BT-49-1"], addressSchemes),
    ...demandCode(place, ["BG-13", "BT-71-1"], schemes),
  ];
}

/** UBL has an element for each of the two; CII one for both. */
function typesFor(element: string): ReadonlySet<string> {
  if (element === "cbc:InvoiceTypeCode") return INVOICE_TYPES;
  return element === "cbc:CreditNoteTypeCode" ? CREDIT_NOTE_TYPES : ALL_TYPES;
}

const ALL_TYPES: ReadonlySet<string> = new Set([...INVOICE_TYPES, ...CREDIT_NOTE_TYPES]);

import type { Party } from "@kundenportal/domain/documents/document-content";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";
import type { FieldReader } from "./field-reader";
import { joinPresent } from "./normalise-text";
import type { OwnPart, PartyTerms } from "./party-terms";

/** A party's number and the list it comes from. */
export interface SchemedId {
  readonly element: XmlElement;
  /** Null when the file does not say. */
  readonly scheme: string | null;
  readonly value: string;
}

/** The fields of a party as both syntaxes have them, one element each. */
export interface PartySource extends Omit<
  Party,
  "legalInformation" | "identifier" | "vatNumber" | "taxNumber" | OwnPart
> {
  readonly thirdAddressLine: string | null;
  readonly legalId: string | null;
  readonly legalText: string | null;
  readonly identifiers: readonly SchemedId[];
  readonly taxRegistrations: readonly SchemedId[];
}

/** `vatScheme` is the syntax's name for a VAT number; every other registration is a tax number. */
export function makeParty(fields: FieldReader, source: PartySource, terms: PartyTerms, vatScheme: string): Party {
  const isVat = ({ scheme }: SchemedId): boolean => scheme?.toUpperCase() === vatScheme;
  const { thirdAddressLine, legalId, legalText, identifiers, taxRegistrations, ...plain } = source;
  return {
    ...plain,
    tradingName: plain.tradingName === plain.name ? null : plain.tradingName,
    addressAddition: joinPresent([plain.addressAddition, thirdAddressLine], ", "),
    vatNumber: onlyValue(fields, taxRegistrations.filter(isVat), terms, "vatNumber"),
    taxNumber: onlyValue(
      fields,
      taxRegistrations.filter((registration) => !isVat(registration)),
      terms,
      "taxNumber",
    ),
    identifier: joinPresent(ownNumbersFirst(identifiers), ", "),
    legalInformation: joinPresent([legalId, legalText], "\n"),
  };
}

function onlyValue(
  fields: FieldReader,
  [first, second]: readonly SchemedId[],
  terms: PartyTerms,
  field: "vatNumber" | "taxNumber",
): string | null {
  if (second !== undefined) {
    fields.report("DUPLICATE_FIELD", second.element, terms[field], `${second.element.name} may appear here only once.`);
  }
  return first?.value ?? null;
}

/** CII separates numbers from public lists, UBL mixes them: one order for both. */
function ownNumbersFirst(identifiers: readonly SchemedId[]): string[] {
  const own = identifiers.filter(({ scheme }) => scheme === null);
  const listed = identifiers.filter(({ scheme }) => scheme !== null);
  return [...own, ...listed].map(({ value }) => value);
}

import type { Party } from "@kundenportal/domain/documents/document-content";
import type { FieldReader } from "../en16931/field-reader";
import { makeParty, type PartySource, type SchemedId } from "../en16931/party";
import { type PartyTerms, SHIP_TO_TERMS } from "../en16931/party-terms";
import type { ElectronicAddress } from "../en16931/parsed-e-invoice";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";

/** The scheme that marks the creditor identifier (BT-90) among a party's numbers in UBL. */
const CREDITOR_SCHEME = "SEPA";
const VAT_SCHEME = "VAT";

/** Seller and buyer have separate legal and trading names; payee and tax representative have one name. */
export function readUblParty(
  fields: FieldReader,
  party: XmlElement,
  terms: PartyTerms,
  namePath: "cac:PartyLegalEntity/cbc:RegistrationName" | "cac:PartyName/cbc:Name",
): Party {
  const contact = fields.group(party, "cac:Contact");
  const legalEntity = fields.group(party, "cac:PartyLegalEntity");
  const source: PartySource = {
    name: fields.requiredText(party, namePath, terms.name),
    tradingName: fields.text(party, "cac:PartyName/cbc:Name", terms.tradingName),
    contactName: fields.text(contact, "cbc:Name", terms.contactName),
    phone: fields.text(contact, "cbc:Telephone", terms.phone),
    email: fields.text(contact, "cbc:ElectronicMail", terms.email),
    ...readUblAddress(fields, fields.group(party, "cac:PostalAddress"), terms),
    legalId: fields.text(legalEntity, "cbc:CompanyID", terms.legalId),
    legalText: fields.paragraphs(legalEntity, "cbc:CompanyLegalForm", terms.legalText),
    identifiers: readIdentifiers(fields, party, terms).filter(({ scheme }) => scheme !== CREDITOR_SCHEME),
    taxRegistrations: fields.groups(party, "cac:PartyTaxScheme").flatMap((registration) => {
      const element = fields.group(registration, "cbc:CompanyID", terms.vatNumber);
      const value = element === null ? null : fields.textOf(element, terms.vatNumber);
      const scheme = fields.text(registration, "cac:TaxScheme/cbc:ID", terms.vatNumber);
      return element === null || value === null ? [] : [{ element, scheme, value }];
    }),
  };
  return makeParty(fields, source, terms, VAT_SCHEME);
}

/** BG-13 and BG-15. The place needs a name only if it is not the buyer's. */
export function readUblShipTo(fields: FieldReader, delivery: XmlElement | null, buyerName: string): Party | null {
  const location = fields.group(delivery, "cac:DeliveryLocation");
  const name = fields.text(delivery, "cac:DeliveryParty/cac:PartyName/cbc:Name", SHIP_TO_TERMS.name);
  if (location === null && name === null) return null;
  const source: PartySource = {
    name: name ?? buyerName,
    tradingName: null,
    contactName: null,
    phone: null,
    email: null,
    ...readUblAddress(fields, fields.group(location, "cac:Address"), SHIP_TO_TERMS),
    legalId: null,
    legalText: null,
    identifiers: schemedIds(fields, fields.groups(location, "cbc:ID"), SHIP_TO_TERMS),
    taxRegistrations: [],
  };
  return makeParty(fields, source, SHIP_TO_TERMS, VAT_SCHEME);
}

/** BT-90, of the payee or, if the seller collects the money, of the seller. */
export function readUblCreditorId(fields: FieldReader, party: XmlElement | null, terms: PartyTerms): string | null {
  const identifiers = party === null ? [] : readIdentifiers(fields, party, terms);
  return identifiers.find(({ scheme }) => scheme === CREDITOR_SCHEME)?.value ?? null;
}

export function readUblEndpoint(
  fields: FieldReader,
  party: XmlElement,
  term: "BT-34" | "BT-49",
): ElectronicAddress | null {
  const element = fields.group(party, "cbc:EndpointID", term);
  const value = element === null ? null : fields.textOf(element, term);
  return value === null ? null : { schemeId: fields.attribute(element, "schemeID"), value };
}

function readIdentifiers(fields: FieldReader, party: XmlElement, terms: PartyTerms): readonly SchemedId[] {
  return schemedIds(fields, fields.groups(party, "cac:PartyIdentification/cbc:ID"), terms);
}

function schemedIds(fields: FieldReader, elements: readonly XmlElement[], terms: PartyTerms): readonly SchemedId[] {
  return elements.flatMap((element) => {
    const value = fields.textOf(element, terms.identifier);
    return value === null ? [] : [{ element, scheme: fields.attribute(element, "schemeID"), value }];
  });
}

function readUblAddress(
  fields: FieldReader,
  address: XmlElement | null,
  terms: PartyTerms,
): Pick<PartySource, "street" | "addressAddition" | "thirdAddressLine" | "zip" | "city" | "region" | "countryCode"> {
  return {
    street: fields.text(address, "cbc:StreetName", terms.street),
    addressAddition: fields.text(address, "cbc:AdditionalStreetName", terms.addressAddition),
    thirdAddressLine: fields.text(address, "cac:AddressLine/cbc:Line", terms.thirdAddressLine),
    zip: fields.text(address, "cbc:PostalZone", terms.zip),
    city: fields.text(address, "cbc:CityName", terms.city),
    region: fields.text(address, "cbc:CountrySubentity", terms.region),
    countryCode: fields.countryCode(address, "cac:Country/cbc:IdentificationCode", terms.countryCode),
  };
}

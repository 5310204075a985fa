import type { Party } from "@kundenportal/domain/documents/document-content";
import type { FieldReader } from "../en16931/field-reader";
import { joinPresent } from "../en16931/normalise-text";
import { makeParty, type SchemedId } from "../en16931/party";
import { type PartyTerms, SHIP_TO_TERMS } from "../en16931/party-terms";
import type { ElectronicAddress } from "../en16931/parsed-e-invoice";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";

const VAT_SCHEME = "VA";

/** All parties in CII have the same structure. */
export function readCiiParty(fields: FieldReader, party: XmlElement, terms: PartyTerms): Party {
  return readParty(fields, party, terms, fields.requiredText(party, "ram:Name", terms.name));
}

/** BG-13 and BG-15. The place needs a name only if it is not the buyer's. */
export function readCiiShipTo(fields: FieldReader, party: XmlElement | null, buyerName: string): Party | null {
  if (party === null) return null;
  return readParty(fields, party, SHIP_TO_TERMS, fields.text(party, "ram:Name", SHIP_TO_TERMS.name) ?? buyerName);
}

export function readCiiEndpoint(
  fields: FieldReader,
  party: XmlElement,
  term: "BT-34" | "BT-49",
): ElectronicAddress | null {
  const element = fields.group(party, "ram:URIUniversalCommunication/ram:URIID", term);
  const value = element === null ? null : fields.textOf(element, term);
  return value === null ? null : { schemeId: fields.attribute(element, "schemeID"), value };
}

function readParty(fields: FieldReader, party: XmlElement, terms: PartyTerms, name: string): Party {
  const contact = fields.group(party, "ram:DefinedTradeContact");
  const address = fields.group(party, "ram:PostalTradeAddress");
  const legalEntity = fields.group(party, "ram:SpecifiedLegalOrganization");
  return makeParty(
    fields,
    {
      name,
      tradingName: fields.text(legalEntity, "ram:TradingBusinessName", terms.tradingName),
      contactName: joinPresent(
        [
          fields.text(contact, "ram:PersonName", terms.contactName),
          fields.text(contact, "ram:DepartmentName", terms.contactName),
        ],
        ", ",
      ),
      phone: fields.text(contact, "ram:TelephoneUniversalCommunication/ram:CompleteNumber", terms.phone),
      email: fields.text(contact, "ram:EmailURIUniversalCommunication/ram:URIID", terms.email),
      street: fields.text(address, "ram:LineOne", terms.street),
      addressAddition: fields.text(address, "ram:LineTwo", terms.addressAddition),
      thirdAddressLine: fields.text(address, "ram:LineThree", terms.thirdAddressLine),
      zip: fields.text(address, "ram:PostcodeCode", terms.zip),
      city: fields.text(address, "ram:CityName", terms.city),
      region: fields.text(address, "ram:CountrySubDivisionName", terms.region),
      countryCode: fields.countryCode(address, "ram:CountryID", terms.countryCode),
      legalId: fields.text(legalEntity, "ram:ID", terms.legalId),
      legalText: fields.paragraphs(party, "ram:Description", terms.legalText),
      identifiers: [
        ...schemedIds(fields, party, "ram:ID", terms.identifier),
        ...schemedIds(fields, party, "ram:GlobalID", terms.identifier),
      ],
      taxRegistrations: schemedIds(fields, party, "ram:SpecifiedTaxRegistration/ram:ID", terms.vatNumber),
    },
    terms,
    VAT_SCHEME,
  );
}

function schemedIds(
  fields: FieldReader,
  party: XmlElement,
  path: string,
  term: PartyTerms["identifier"],
): readonly SchemedId[] {
  return fields.groups(party, path).flatMap((element) => {
    const value = fields.textOf(element, term);
    return value === null ? [] : [{ element, scheme: fields.attribute(element, "schemeID"), value }];
  });
}

import type { Party } from "@kundenportal/domain/documents/document-content";
import { group, leaf, type XmlNode } from "../xml/xml-node";

/** All parties in CII have the same structure. */
export function writeCiiParty(name: string, party: Party | null): XmlNode | null {
  if (party === null) return null;
  const address = party.electronicAddress ?? null;
  return group(name, [
    leaf("ram:ID", party.identifier),
    leaf("ram:Name", party.name),
    leaf("ram:Description", party.legalInformation),
    group("ram:SpecifiedLegalOrganization", [
      leaf("ram:ID", party.registerNumber),
      leaf("ram:TradingBusinessName", party.tradingName),
    ]),
    group("ram:DefinedTradeContact", [
      leaf("ram:PersonName", party.contactName),
      group("ram:TelephoneUniversalCommunication", [leaf("ram:CompleteNumber", party.phone)]),
      group("ram:EmailURIUniversalCommunication", [leaf("ram:URIID", party.email)]),
    ]),
    group("ram:PostalTradeAddress", [
      leaf("ram:PostcodeCode", party.zip),
      leaf("ram:LineOne", party.street),
      leaf("ram:LineTwo", party.addressAddition),
      leaf("ram:CityName", party.city),
      leaf("ram:CountryID", party.countryCode),
      leaf("ram:CountrySubDivisionName", party.region),
    ]),
    address === null
      ? null
      : group("ram:URIUniversalCommunication", [leaf("ram:URIID", address.value, { schemeID: address.scheme })]),
    group("ram:SpecifiedTaxRegistration", [leaf("ram:ID", party.vatNumber, { schemeID: "VA" })]),
    group("ram:SpecifiedTaxRegistration", [leaf("ram:ID", party.taxNumber, { schemeID: "FC" })]),
  ]);
}

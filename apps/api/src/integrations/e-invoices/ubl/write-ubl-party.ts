import type { Party } from "@kundenportal/domain/documents/document-content";
import type { ElectronicAddress } from "@kundenportal/domain/parties/electronic-address";
import { group, leaf, type XmlNode } from "../xml/xml-node";

/** BG-4, BG-7. BT-90 is among the seller's numbers, where the seller collects the money. */
export function writeUblParty(name: string, party: Party, creditorId: string | null): XmlNode | null {
  return group(name, [
    group("cac:Party", [
      writeEndpoint(party.electronicAddress ?? null),
      writeIdentifier(party.identifier),
      writeCreditorId(creditorId),
      writeName(party.tradingName),
      writeAddress("cac:PostalAddress", party),
      writeTaxNumber(party.vatNumber, "VAT"),
      writeTaxNumber(party.taxNumber, "FC"),
      group("cac:PartyLegalEntity", [
        leaf("cbc:RegistrationName", party.name),
        leaf("cbc:CompanyID", party.registerNumber),
        leaf("cbc:CompanyLegalForm", party.legalInformation),
      ]),
      group("cac:Contact", [
        leaf("cbc:Name", party.contactName),
        leaf("cbc:Telephone", party.phone),
        leaf("cbc:ElectronicMail", party.email),
      ]),
    ]),
  ]);
}

/** BG-10 */
export function writeUblPayee(party: Party | null, creditorId: string | null): XmlNode | null {
  if (party === null) return null;
  return group("cac:PayeeParty", [
    writeIdentifier(party.identifier),
    writeCreditorId(creditorId),
    writeName(party.name),
    group("cac:PartyLegalEntity", [leaf("cbc:CompanyID", party.registerNumber)]),
  ]);
}

/** BG-11 */
export function writeUblTaxRepresentative(party: Party | null): XmlNode | null {
  if (party === null) return null;
  return group("cac:TaxRepresentativeParty", [
    writeName(party.name),
    writeAddress("cac:PostalAddress", party),
    writeTaxNumber(party.vatNumber, "VAT"),
  ]);
}

/** BG-13 with BT-72 */
export function writeUblDelivery(shipTo: Party | null, deliveryDate: string | null): XmlNode | null {
  return group("cac:Delivery", [
    leaf("cbc:ActualDeliveryDate", deliveryDate),
    shipTo === null ? null : group("cac:DeliveryLocation", [writeAddress("cac:Address", shipTo)]),
    shipTo === null ? null : group("cac:DeliveryParty", [writeName(shipTo.name)]),
  ]);
}

function writeEndpoint(address: ElectronicAddress | null): XmlNode | null {
  return address === null ? null : leaf("cbc:EndpointID", address.value, { schemeID: address.scheme });
}

function writeIdentifier(identifier: string | null): XmlNode | null {
  return group("cac:PartyIdentification", [leaf("cbc:ID", identifier)]);
}

function writeCreditorId(creditorId: string | null): XmlNode | null {
  return group("cac:PartyIdentification", [leaf("cbc:ID", creditorId, { schemeID: "SEPA" })]);
}

function writeName(name: string | null): XmlNode | null {
  return group("cac:PartyName", [leaf("cbc:Name", name)]);
}

function writeTaxNumber(number: string | null, scheme: "VAT" | "FC"): XmlNode | null {
  if (number === null) return null;
  return group("cac:PartyTaxScheme", [leaf("cbc:CompanyID", number), group("cac:TaxScheme", [leaf("cbc:ID", scheme)])]);
}

function writeAddress(name: string, party: Party): XmlNode | null {
  return group(name, [
    leaf("cbc:StreetName", party.street),
    leaf("cbc:AdditionalStreetName", party.addressAddition),
    leaf("cbc:CityName", party.city),
    leaf("cbc:PostalZone", party.zip),
    leaf("cbc:CountrySubentity", party.region),
    group("cac:Country", [leaf("cbc:IdentificationCode", party.countryCode)]),
  ]);
}

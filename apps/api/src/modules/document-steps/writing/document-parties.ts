import type { Party } from "@kundenportal/domain/documents/document-content";
import { salutationIn } from "@kundenportal/domain/documents/salutation";
import type { Locale } from "@kundenportal/domain/locale";
import { AddressScheme, type ElectronicAddress } from "@kundenportal/domain/parties/electronic-address";
import type { Client } from "../../clients/client";
import type { Merchant } from "../../merchants/merchant.repository";

/** The merchant as a party of a document, for a reader of the language. */
export function sellerOf(merchant: Merchant, locale: Locale): Party {
  return {
    name: merchant.name,
    tradingName: null,
    contactName: merchant.contactName,
    street: merchant.street,
    addressAddition: null,
    zip: merchant.zip,
    city: merchant.city,
    region: null,
    countryCode: merchant.countryCode,
    email: merchant.email,
    phone: merchant.phone,
    vatNumber: merchant.vatNumber,
    taxNumber: merchant.taxNumber,
    identifier: null,
    legalInformation: legalInformationOf(merchant, locale),
    registerNumber: merchant.registerNumber,
    electronicAddress: electronicAddressOf(merchant),
  };
}

const MANAGED_BY: Readonly<Record<Locale, string>> = { de: "Geschäftsführung", en: "Managing directors" };

/** What § 35a GmbHG wants on business letters. */
function legalInformationOf(
  { registerCourt, registerNumber, managingDirectors }: Merchant,
  locale: Locale,
): string | null {
  const register = [registerCourt, registerNumber].filter((part) => part !== null).join(", ");
  const management = managingDirectors === null ? "" : `${MANAGED_BY[locale]}: ${managingDirectors}`;
  return [register, management].filter((line) => line !== "").join("\n") || null;
}

/** The client as a party of a document. */
export function buyerOf(client: Client): Party {
  const salutation = client.salutation === null ? null : salutationIn(client.salutation, client.locale);
  const contactName = [salutation, client.firstName, client.lastName].filter((part) => part !== null).join(" ");
  const isTheClient = [client.firstName, client.lastName].filter((part) => part !== null).join(" ") === client.name;
  return {
    name: client.name,
    tradingName: null,
    contactName: contactName === "" || isTheClient ? null : contactName,
    street: client.street,
    addressAddition: client.addressAddition,
    zip: client.zip,
    city: client.city,
    region: null,
    countryCode: client.countryCode,
    email: client.email,
    phone: client.phone,
    vatNumber: client.vatNumber,
    taxNumber: client.taxNumber,
    identifier: client.clientNumber,
    legalInformation: null,
    registerNumber: null,
    electronicAddress: electronicAddressOf(client),
  };
}

interface Addressed extends Pick<Merchant, "electronicAddress" | "electronicAddressScheme" | "email"> {
  readonly leitwegId?: string | null;
}

/** The stated one; else the Leitweg-ID, where public bodies receive; else the email address. */
function electronicAddressOf({
  electronicAddress,
  electronicAddressScheme,
  leitwegId = null,
  email,
}: Addressed): ElectronicAddress | null {
  if (electronicAddress !== null && electronicAddressScheme !== null) {
    return { scheme: electronicAddressScheme, value: electronicAddress };
  }
  if (leitwegId !== null) return { scheme: AddressScheme.LEITWEG_ID, value: leitwegId };
  return email === null ? null : { scheme: AddressScheme.EMAIL, value: email };
}

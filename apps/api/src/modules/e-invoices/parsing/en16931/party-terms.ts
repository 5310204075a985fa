import type { Party } from "@kundenportal/domain/documents/document-content";
import type { BusinessTerm } from "./e-invoice-problem";

/** What only documents of our own have apart; a file's register entry is part of its legal information. */
export type OwnPart = "registerNumber" | "electronicAddress";

/** The business term of each field of a party; the group (BG) where EN 16931 has no term for it. */
export type PartyTerms = Readonly<
  Record<
    Exclude<keyof Party, "legalInformation" | OwnPart> | "legalId" | "legalText" | "thirdAddressLine",
    BusinessTerm
  >
>;

export const SELLER_TERMS: PartyTerms = {
  name: "BT-27",
  tradingName: "BT-28",
  identifier: "BT-29",
  legalId: "BT-30",
  vatNumber: "BT-31",
  taxNumber: "BT-32",
  legalText: "BT-33",
  street: "BT-35",
  addressAddition: "BT-36",
  thirdAddressLine: "BT-162",
  city: "BT-37",
  zip: "BT-38",
  region: "BT-39",
  countryCode: "BT-40",
  contactName: "BT-41",
  phone: "BT-42",
  email: "BT-43",
};

export const BUYER_TERMS: PartyTerms = {
  name: "BT-44",
  tradingName: "BT-45",
  identifier: "BT-46",
  legalId: "BT-47",
  vatNumber: "BT-48",
  taxNumber: "BG-7",
  legalText: "BG-7",
  street: "BT-50",
  addressAddition: "BT-51",
  thirdAddressLine: "BT-163",
  city: "BT-52",
  zip: "BT-53",
  region: "BT-54",
  countryCode: "BT-55",
  contactName: "BT-56",
  phone: "BT-57",
  email: "BT-58",
};

export const PAYEE_TERMS: PartyTerms = {
  ...allTerms("BG-10"),
  name: "BT-59",
  identifier: "BT-60",
  legalId: "BT-61",
};

export const TAX_REPRESENTATIVE_TERMS: PartyTerms = {
  ...allTerms("BG-11"),
  name: "BT-62",
  vatNumber: "BT-63",
  street: "BT-64",
  addressAddition: "BT-65",
  thirdAddressLine: "BT-164",
  city: "BT-66",
  zip: "BT-67",
  region: "BT-68",
  countryCode: "BT-69",
};

export const SHIP_TO_TERMS: PartyTerms = {
  ...allTerms("BG-13"),
  name: "BT-70",
  identifier: "BT-71",
  street: "BT-75",
  addressAddition: "BT-76",
  thirdAddressLine: "BT-165",
  city: "BT-77",
  zip: "BT-78",
  region: "BT-79",
  countryCode: "BT-80",
};

function allTerms(group: BusinessTerm): PartyTerms {
  return {
    name: group,
    tradingName: group,
    identifier: group,
    legalId: group,
    vatNumber: group,
    taxNumber: group,
    legalText: group,
    street: group,
    addressAddition: group,
    thirdAddressLine: group,
    city: group,
    zip: group,
    region: group,
    countryCode: group,
    contactName: group,
    phone: group,
    email: group,
  };
}

import type { Party } from "./document-content";

/** All of a party of which only the name is known. */
export const BARE_PARTY: Omit<Party, "name"> = {
  tradingName: null,
  contactName: null,
  street: null,
  addressAddition: null,
  zip: null,
  city: null,
  region: null,
  countryCode: null,
  email: null,
  phone: null,
  vatNumber: null,
  taxNumber: null,
  identifier: null,
  legalInformation: null,
  registerNumber: null,
  electronicAddress: null,
};

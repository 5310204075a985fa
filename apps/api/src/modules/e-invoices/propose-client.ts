import type { Party } from "@kundenportal/domain/documents/document-content";
import { fitClientData, type RawClientData } from "../clients/fit-client-data";
import type { BuyerIdentity } from "./parsing/en16931/parsed-e-invoice";

/** The client fields that an e-invoice contains. */
export type ProposedClient = RawClientData;

/** The buyer of an e-invoice as a new client. What does not fit stays in the document only. */
export function proposeClient(buyer: Party, identity: BuyerIdentity): ProposedClient {
  return fitClientData({
    clientNumber: soleNumber(identity),
    name: buyer.name,
    street: [buyer.street, buyer.addressAddition].filter((part) => part !== null).join(", "),
    zip: buyer.zip,
    city: buyer.city,
    countryCode: buyer.countryCode,
    email: buyer.email ?? identity.emails[0] ?? null,
    phone: buyer.phone,
    vatNumber: identity.vatNumber,
    taxNumber: buyer.taxNumber,
  });
}

/** BT-46; null when the file has none or several. */
function soleNumber({ identifier }: BuyerIdentity): string | null {
  return identifier?.includes(", ") === true ? null : identifier;
}

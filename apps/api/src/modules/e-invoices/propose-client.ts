import type { Party } from "@kundenportal/domain/documents/document-content";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { InputChecker } from "../../graphql/input-checker";
import type { ClientData } from "../clients/client";
import type { BuyerIdentity } from "./parsing/en16931/parsed-e-invoice";

/** The part of a client that an e-invoice knows. */
export type ProposedClient = Pick<
  ClientData,
  "name" | "street" | "zip" | "city" | "countryCode" | "email" | "phone" | "vatNumber" | "taxNumber"
> & {
  /** BT-46; null when the file has none or several: then the number range decides. */
  readonly clientNumber: string | null;
};

/** For a name of nothing but characters that can't be seen. */
const UNREADABLE_NAME = "—";

/**
 * The client that the buyer of an e-invoice would be. What a client can't hold is cut, or left out where half of it
 * would be wrong: the document keeps the original.
 */
export function proposeClient(buyer: Party, identity: BuyerIdentity): ProposedClient {
  const street = [buyer.street, buyer.addressAddition].filter((part) => part !== null).join(", ");
  return {
    clientNumber: acceptable((check) =>
      check.optionalText("clientNumber", soleNumber(identity), { maxLength: FIELD_LIMITS.client.clientNumber }),
    ),
    name: cut(buyer.name, FIELD_LIMITS.client.name) ?? UNREADABLE_NAME,
    street: cut(street, FIELD_LIMITS.client.street),
    zip: acceptable((check) => check.optionalText("zip", buyer.zip, { maxLength: FIELD_LIMITS.client.zip })),
    city: cut(buyer.city, FIELD_LIMITS.client.city),
    countryCode: acceptable((check) => check.optionalCountry("countryCode", buyer.countryCode)),
    email: acceptable((check) => check.optionalEmail("email", buyer.email ?? identity.emails[0])),
    phone: acceptable((check) => check.optionalText("phone", buyer.phone, { maxLength: FIELD_LIMITS.client.phone })),
    vatNumber: acceptable((check) => check.optionalVatNumber("vatNumber", identity.vatNumber)),
    taxNumber: acceptable((check) =>
      check.optionalText("taxNumber", buyer.taxNumber, { maxLength: FIELD_LIMITS.client.taxNumber }),
    ),
  };
}

function soleNumber({ identifier }: BuyerIdentity): string | null {
  return identifier?.includes(", ") === true ? null : identifier;
}

function acceptable(read: (check: InputChecker) => string | null): string | null {
  const check = new InputChecker();
  const value = read(check);
  return check.failure === null ? value : null;
}

/** By characters, not by code units: half a character is none. */
function cut(text: string | null, maxLength: number): string | null {
  const clean = new InputChecker().optionalText("text", text, { maxLength });
  if (clean === null || clean.length <= maxLength) return clean;
  return clean
    .slice(0, maxLength)
    .replace(/\p{Cs}$/u, "")
    .trim();
}

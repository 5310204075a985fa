import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { InputChecker } from "../../graphql/input-checker";
import type { ClientData } from "./client";

/** What a file says about a possible client. */
export type RawClientData = Pick<
  ClientData,
  "name" | "street" | "zip" | "city" | "countryCode" | "email" | "phone" | "vatNumber" | "taxNumber"
> & {
  /** Null: the number range decides. */
  readonly clientNumber: string | null;
};

/** For a name made up of invisible characters only. */
const UNREADABLE_NAME = "—";

/**
 * What fits into a client: name, street and city are shortened to their limits; anything else is left out if half of it
 * would be wrong.
 */
export function fitClientData(raw: RawClientData): RawClientData {
  const limits = FIELD_LIMITS.client;
  const acceptableText = (field: "clientNumber" | "zip" | "phone" | "taxNumber"): string | null =>
    acceptable((check) => check.optionalText(field, raw[field], { maxLength: limits[field] }));
  return {
    clientNumber: acceptableText("clientNumber"),
    name: cut(raw.name, limits.name) ?? UNREADABLE_NAME,
    street: cut(raw.street, limits.street),
    zip: acceptableText("zip"),
    city: cut(raw.city, limits.city),
    countryCode: acceptable((check) => check.optionalCountry("countryCode", raw.countryCode)),
    email: acceptable((check) => check.optionalEmail("email", raw.email)),
    phone: acceptableText("phone"),
    vatNumber: acceptable((check) => check.optionalVatNumber("vatNumber", raw.vatNumber)),
    taxNumber: acceptableText("taxNumber"),
  };
}

function acceptable(read: (check: InputChecker) => string | null): string | null {
  const check = new InputChecker();
  const value = read(check);
  return check.failure === null ? value : null;
}

/** By characters, not by code units: half a character is not a character. */
function cut(text: string | null, maxLength: number): string | null {
  const clean = new InputChecker().optionalText("text", text, { maxLength });
  if (clean === null || clean.length <= maxLength) return clean;
  return clean
    .slice(0, maxLength)
    .replace(/\p{Cs}$/u, "")
    .trim();
}

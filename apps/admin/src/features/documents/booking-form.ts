import { optionalText, z } from "@kundenportal/app-core/form-schema";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { Locale } from "@kundenportal/domain/locale";
import type { PaymentMethod } from "../../gql/graphql";
import { typedAmount } from "../../lib/typed-amount";
import { toTypedDecimal } from "../../lib/typed-decimal";

/** How money moves outside the portal, most common first. */
export const BOOKING_METHODS = [
  "BANK_TRANSFER",
  "CASH",
  "CARD",
  "SEPA_DEBIT",
  "PAYPAL",
  "WERO",
  "PAY_LATER",
  "OTHER",
] as const satisfies readonly PaymentMethod[];

/** What is asked for when money moved outside the portal, in either direction. */
export function bookingSchema(locale: Locale, currency: string) {
  return z.object({
    amount: typedAmount(locale, currency),
    bookedOn: z.string(),
    beforeDocumentDate: z.boolean(),
    method: z.enum(BOOKING_METHODS),
    note: optionalText(FIELD_LIMITS.bookedPayment.note),
  });
}

/** `amount`: as the API gave it; empty: nothing is proposed. */
export function bookingDefaults(
  locale: Locale,
  { amount, today }: { readonly amount: string; readonly today: string },
) {
  return {
    amount: toTypedDecimal(amount, locale),
    bookedOn: today,
    beforeDocumentDate: false,
    method: BOOKING_METHODS[0],
    note: "",
  };
}

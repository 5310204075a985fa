import type { PaymentMethod } from "../../gql/graphql";

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

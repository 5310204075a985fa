import { writeDate, writeMoney } from "./field-values";
import { type PlaceholderField, textField } from "./placeholder-entry";

/** `[Payment.…]`: money that was received or given back, or a credit that was set off. */
export const PAYMENT_FIELDS: readonly PlaceholderField[] = [
  textField("amount", {
    label: ["Betrag der Zahlung", "Amount of the payment"],
    meaning: ["Was eingegangen ist oder zurückgegangen ist.", "What was received or given back."],
    read: ({ payment, locale }) => writeMoney(payment?.amountMinor, payment?.currency ?? "", locale),
  }),
  textField("date", {
    label: ["Tag der Zahlung", "Day of the payment"],
    meaning: ["Der Tag, für den sie gebucht ist.", "The day it is booked for."],
    read: ({ payment, locale }) => writeDate(payment?.bookedOn, locale),
  }),
  textField("method", {
    label: ["Zahlungsart", "Payment method"],
    meaning: ["Wie bezahlt wurde, zum Beispiel „Überweisung“.", "How it was paid, for example “bank transfer”."],
    read: ({ payment }) => payment?.method,
  }),
  textField("credit_number", {
    label: ["Woher ein Guthaben kam", "Where a credit came from"],
    meaning: [
      "Die Nummer der Gutschrift oder Rechnung, deren Guthaben verrechnet wurde.",
      "The number of the credit note or invoice whose credit was set off.",
    ],
    read: ({ payment }) => payment?.creditNumber,
  }),
];

/** `[Decision.…]`: the answer to an offer. */
export const DECISION_FIELDS: readonly PlaceholderField[] = [
  textField("name", {
    label: ["Wer geantwortet hat", "Who answered"],
    meaning: ["Der Name, der bei der Antwort angegeben wurde.", "The name that was given with the answer."],
    read: ({ decision }) => decision?.name,
  }),
  textField("date", {
    label: ["Tag der Antwort", "Day of the answer"],
    meaning: ["Der Tag, an dem geantwortet wurde.", "The day of the answer."],
    read: ({ decision, locale }) => writeDate(decision?.decidedOn, locale),
  }),
  textField("purchase_order_number", {
    label: ["Bestellnummer des Kunden", "Client’s order number"],
    meaning: ["Die Bestellnummer, falls der Kunde eine angegeben hat.", "The order number, if the client gave one."],
    read: ({ decision }) => decision?.purchaseOrderNumber,
  }),
  textField("reason", {
    label: ["Begründung", "Reason"],
    meaning: ["Warum abgelehnt wurde, falls es angegeben wurde.", "Why it was rejected, if that was stated."],
    read: ({ decision }) => decision?.reason,
  }),
  textField("version", {
    label: ["Fassung", "Version"],
    meaning: ["Die Fassung des Angebots, über die entschieden wurde.", "The version of the offer that was decided on."],
    read: ({ decision }) => (decision === null ? null : String(decision.version)),
  }),
  textField("checksum", {
    label: ["Prüfsumme", "Checksum"],
    meaning: ["SHA-256 des Inhalts, über den entschieden wurde.", "SHA-256 of the content that was decided on."],
    read: ({ decision }) => decision?.contentSha256,
  }),
];

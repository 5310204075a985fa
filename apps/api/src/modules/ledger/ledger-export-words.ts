import type { Locale } from "@kundenportal/domain/locale";
import type { PaymentMethod } from "../../integrations/payment-providers/payment-provider";
import type { LedgerEntryKind } from "./ledger.repository";

type Words = readonly [de: string, en: string];

export const LEDGER_HEADINGS: Readonly<Record<Locale, readonly string[]>> = {
  de: [
    "Buchungsdatum",
    "Dokumentart",
    "Dokumentnummer",
    "Kundennummer",
    "Kunde",
    "Art",
    "Zahlungsart",
    "Anbieter",
    "Referenz des Anbieters",
    "Betrag",
    "Währung",
    "Saldo",
    "Notiz",
  ],
  en: [
    "Booking date",
    "Document type",
    "Document number",
    "Client number",
    "Client",
    "Kind",
    "Method",
    "Provider",
    "Provider reference",
    "Amount",
    "Currency",
    "Balance",
    "Note",
  ],
};

const KINDS: Readonly<Record<LedgerEntryKind, Words>> = {
  CAPTURED: ["Online bezahlt", "Paid online"],
  REFUNDED: ["Erstattet", "Refunded"],
  REFUND_REVERSED: ["Erstattung fehlgeschlagen", "Refund failed"],
  CHARGED_BACK: ["Zurückgebucht", "Charged back"],
  CHARGEBACK_REVERSED: ["Rückbuchung gewonnen", "Chargeback won"],
  BOOKED_BY_HAND: ["Von Hand gebucht", "Booked by hand"],
  BOOKED_FROM_BANK: ["Laut Kontoauszug", "From bank statement"],
  CASH_DISCOUNT: ["Skonto", "Cash discount"],
  PREPAID: ["Anzahlung", "Prepaid"],
  REFUNDED_BY_HAND: ["Von Hand erstattet", "Refunded by hand"],
  CREDITED: ["Gutschrift", "Credit note"],
  SET_OFF: ["Verrechnung", "Set off"],
};

const METHODS: Readonly<Record<PaymentMethod, Words>> = {
  CARD: ["Karte", "Card"],
  SEPA_DEBIT: ["SEPA-Lastschrift", "SEPA direct debit"],
  PAYPAL: ["PayPal", "PayPal"],
  WERO: ["Wero", "Wero"],
  PAY_LATER: ["Kauf auf Rechnung", "Pay later"],
  BANK_TRANSFER: ["Überweisung", "Bank transfer"],
  CASH: ["Barzahlung", "Cash"],
  OTHER: ["Sonstige", "Other"],
};

export function ledgerKindName(kind: LedgerEntryKind, locale: Locale): string {
  return KINDS[kind][locale === "de" ? 0 : 1];
}

/** The kind of an entry that takes another one back; providers' kinds say so themselves. */
export function reversalName(kind: LedgerEntryKind, locale: Locale): string {
  if (kind === "CHARGED_BACK" || kind === "CHARGEBACK_REVERSED") return ledgerKindName(kind, locale);
  return `${locale === "de" ? "Storniert" : "Reversed"}: ${ledgerKindName(kind, locale)}`;
}

export function ledgerMethodName(method: PaymentMethod, locale: Locale): string {
  return METHODS[method][locale === "de" ? 0 : 1];
}

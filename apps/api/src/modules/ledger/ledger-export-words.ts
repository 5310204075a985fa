import type { Locale, LocalizedText } from "@kundenportal/domain/locale";
import type { PaymentMethod } from "../../integrations/payment-providers/payment-provider";
import type { LedgerEntryKind } from "./ledger-entry-kind";

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

const KINDS: Readonly<Record<LedgerEntryKind, LocalizedText>> = {
  CAPTURED: { de: "Online bezahlt", en: "Paid online" },
  REFUNDED: { de: "Erstattet", en: "Refunded" },
  REFUND_REVERSED: { de: "Erstattung fehlgeschlagen", en: "Refund failed" },
  CHARGED_BACK: { de: "Zurückgebucht", en: "Charged back" },
  CHARGEBACK_REVERSED: { de: "Rückbuchung gewonnen", en: "Chargeback won" },
  BOOKED_BY_HAND: { de: "Von Hand gebucht", en: "Booked by hand" },
  BOOKED_FROM_BANK: { de: "Laut Kontoauszug", en: "From bank statement" },
  CASH_DISCOUNT: { de: "Skonto", en: "Cash discount" },
  PREPAID: { de: "Anzahlung", en: "Prepaid" },
  REFUNDED_BY_HAND: { de: "Von Hand erstattet", en: "Refunded by hand" },
  CREDITED: { de: "Gutschrift", en: "Credit note" },
  SET_OFF: { de: "Verrechnung", en: "Set off" },
};

const METHODS: Readonly<Record<PaymentMethod, LocalizedText>> = {
  CARD: { de: "Karte", en: "Card" },
  SEPA_DEBIT: { de: "SEPA-Lastschrift", en: "SEPA direct debit" },
  PAYPAL: { de: "PayPal", en: "PayPal" },
  WERO: { de: "Wero", en: "Wero" },
  PAY_LATER: { de: "Kauf auf Rechnung", en: "Pay later" },
  BANK_TRANSFER: { de: "Überweisung", en: "Bank transfer" },
  CASH: { de: "Barzahlung", en: "Cash" },
  OTHER: { de: "Sonstige", en: "Other" },
};

const REVERSED: LocalizedText = { de: "Storniert", en: "Reversed" };

export function ledgerKindName(kind: LedgerEntryKind, locale: Locale): string {
  return KINDS[kind][locale];
}

/** The kind of an entry that takes another one back; providers' kinds say so themselves. */
export function reversalName(kind: LedgerEntryKind, locale: Locale): string {
  if (kind === "CHARGED_BACK" || kind === "CHARGEBACK_REVERSED") return ledgerKindName(kind, locale);
  return `${REVERSED[locale]}: ${ledgerKindName(kind, locale)}`;
}

export function ledgerMethodName(method: PaymentMethod, locale: Locale): string {
  return METHODS[method][locale];
}

import type { Locale, LocalizedText } from "../locale";
import { formatMoney } from "../money/money";
import { type MoneyBreakdown, MoneyStepKind } from "./money-breakdown";

const NAMES: Readonly<Record<MoneyStepKind, LocalizedText>> = {
  TOTAL: { de: "Gesamtbetrag", en: "Total" },
  ROUNDING: { de: "Rundung, Beträge Dritter", en: "Rounding, third parties" },
  REMINDER_FEE: { de: "Mahngebühr", en: "Reminder fee" },
  CANCELLATION: { de: "Stornierung", en: "Cancellation" },
  PREPAYMENT: { de: "Anzahlung", en: "Prepayment" },
  ONLINE_PAYMENT: { de: "Online bezahlt", en: "Paid online" },
  BANK_TRANSFER: { de: "Überwiesen", en: "Paid by transfer" },
  CASH: { de: "Bar bezahlt", en: "Paid in cash" },
  OTHER_PAYMENT: { de: "Bezahlt", en: "Paid" },
  CREDIT_NOTE: { de: "Gutschrift", en: "Credit note" },
  SET_OFF: { de: "Verrechnet", en: "Set off" },
  CASH_DISCOUNT: { de: "Skonto", en: "Cash discount" },
  PAYOUT: { de: "Ausgezahlt", en: "Paid out" },
  REFUND: { de: "Erstattet", en: "Refunded" },
  CHARGEBACK: { de: "Zurückgebucht", en: "Charged back" },
};

const OPEN: LocalizedText = { de: "Offen", en: "Open" };
const CREDIT: LocalizedText = { de: "Guthaben", en: "Credit" };
const INVOICE: LocalizedText = { de: "Rechnung", en: "Invoice" };

/** What the steps of a breakdown are about besides their own document. */
interface BreakdownSubject {
  /** For a reminder: the invoice whose money it is. Null for other documents. */
  readonly invoiceNumber: string | null;
}

/** A step in the reader's words: `Mahngebühr (MA-1001)`. */
export function moneyStepName(
  { kind, number }: { readonly kind: MoneyStepKind; readonly number: string | null },
  { invoiceNumber }: BreakdownSubject,
  locale: Locale,
): string {
  if (kind === MoneyStepKind.TOTAL && invoiceNumber !== null) return `${INVOICE[locale]} ${invoiceNumber}`;
  return number === null ? NAMES[kind][locale] : `${NAMES[kind][locale]} (${number})`;
}

/** What the last line of a breakdown is called: what is still owed, or what was received too much. */
export function moneyLeftName(hasCredit: boolean, locale: Locale): string {
  return (hasCredit ? CREDIT : OPEN)[locale];
}

/** A breakdown as lines of text, for emails: `Gesamtbetrag: 3.760,40 €`. */
export function writeMoneyBreakdown(
  { steps, openMinor, creditMinor }: MoneyBreakdown,
  currency: string,
  subject: BreakdownSubject,
  locale: Locale,
): string {
  const line = (name: string, amountMinor: number): string =>
    `${name}: ${formatMoney({ amountMinor, currency }, locale)}`;
  return [
    ...steps.map((step) => line(moneyStepName(step, subject, locale), step.amountMinor)),
    line(moneyLeftName(creditMinor > 0, locale), creditMinor > 0 ? creditMinor : openMinor),
  ].join("\n");
}

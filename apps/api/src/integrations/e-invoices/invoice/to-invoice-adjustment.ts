import type { Adjustment } from "@kundenportal/domain/documents/document-content";
import type { Locale, LocalizedText } from "@kundenportal/domain/locale";
import { type CurrencyCode, currencyFractionDigits } from "@kundenportal/domain/money/currency";
import { type DecimalText, getDecimal, powerOfTen } from "@kundenportal/domain/money/decimal";

export interface AdjustmentContext {
  readonly currency: CurrencyCode;
  /** Of the reasons that we add. */
  readonly locale: Locale;
}

/** EN 16931 wants a reason for each (BR-33, BR-38, BR-42, BR-44). */
const REASONS: Readonly<Record<Adjustment["kind"], LocalizedText>> = {
  ALLOWANCE: { de: "Rabatt", en: "Discount" },
  CHARGE: { de: "Zuschlag", en: "Charge" },
};

/** A percentage is only written where amount and base bear it out, and never without its base (R041, R042). */
export function toInvoiceAdjustment(adjustment: Adjustment, { currency, locale }: AdjustmentContext): Adjustment {
  const { kind, percent, baseMinor, reason } = adjustment;
  const isBorneOut =
    percent !== null && baseMinor !== null && bearsOut({ ...adjustment, percent, baseMinor }, currency);
  return {
    ...adjustment,
    reason: reason ?? REASONS[kind][locale],
    percent: isBorneOut ? percent : null,
    baseMinor: isBorneOut ? baseMinor : null,
  };
}

/**
 * The amount may miss its percentage by 0.02 (PEPPOL-EN16931-R040): two cents, but of a currency without cents, less than
 * rounding takes.
 */
function bearsOut(
  { amountMinor, percent, baseMinor }: Adjustment & { readonly percent: DecimalText; readonly baseMinor: number },
  currency: CurrencyCode,
): boolean {
  const { units, scale } = getDecimal(percent);
  const missed = BigInt(amountMinor) * 100n * powerOfTen(scale) - BigInt(baseMinor) * units;
  const tolerance = 2n * powerOfTen(currencyFractionDigits(currency) + scale);
  return -tolerance <= missed && missed <= tolerance;
}

import type {
  DiscountTerm,
  DocumentContent,
  PaymentInstruction,
} from "@kundenportal/domain/documents/document-content";
import { getDecimal, decimalToText, powerOfTen } from "@kundenportal/domain/money/decimal";
import { toDecimalText } from "@kundenportal/domain/money/money";

/** BT-89 and BT-90, which both syntaxes say once for all means of payment. */
export function directDebitOf(
  instructions: readonly PaymentInstruction[],
): Pick<PaymentInstruction, "mandateReference" | "creditorId"> {
  return {
    mandateReference: instructions.find(({ mandateReference }) => mandateReference !== null)?.mandateReference ?? null,
    creditorId: instructions.find(({ creditorId }) => creditorId !== null)?.creditorId ?? null,
  };
}

/**
 * BT-20: what people read, and then a line for each cash discount as XRechnung wants it, which ends with a line break
 * (BR-DE-18).
 */
export function writePaymentTerms({
  paymentTerms,
  discountTerms,
  currency,
}: Pick<DocumentContent, "paymentTerms" | "discountTerms" | "currency">): string {
  const lines = discountTerms.map((term) => `${writeDiscount(term, currency)}\n`).join("");
  if (paymentTerms === null) return lines;
  return lines === "" ? paymentTerms : `${paymentTerms}\n${lines}`;
}

function writeDiscount({ days, percent, baseMinor }: DiscountTerm, currency: string): string {
  const base =
    baseMinor === null ? "" : `BASISBETRAG=${withTwoDecimals(toDecimalText({ amountMinor: baseMinor, currency }))}#`;
  return `#SKONTO#TAGE=${days}#PROZENT=${withTwoDecimals(percent)}#${base}`;
}

/** Cuts: what has more is not written as a line. */
function withTwoDecimals(text: string): string {
  const { units, scale } = getDecimal(text);
  return scale <= 2
    ? decimalToText({ units: units * powerOfTen(2 - scale), scale: 2 })
    : decimalToText({ units: units / powerOfTen(scale - 2), scale: 2 });
}

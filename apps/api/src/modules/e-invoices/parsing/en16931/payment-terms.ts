import type { DiscountTerm } from "@kundenportal/domain/documents/document-content";
import type { CurrencyCode } from "@kundenportal/domain/money/currency";
import { parseDecimalText } from "@kundenportal/domain/money/money";
import { canonicalDecimal, joinPresent, normaliseParagraphs } from "./normalise-text";

export interface PaymentTerms {
  /** What is left, for people to read. */
  readonly text: string | null;
  readonly discountTerms: readonly DiscountTerm[];
}

/** One line of BT-20 in XRechnung (rule BR-DE-18). */
const DISCOUNT_LINE =
  /^#SKONTO#TAGE=(\d{1,4})#PROZENT=(\d{1,2}(?:\.\d{1,2})?)#(?:BASISBETRAG=(-?\d{1,13}(?:\.\d{1,4})?)#)?$/;

/** Extracts the cash discounts from the payment terms. A line that is not quite one stays in the text: nothing is lost. */
export function parsePaymentTerms(texts: readonly string[], currency: CurrencyCode): PaymentTerms {
  const prose: string[] = [];
  const discountTerms: DiscountTerm[] = [];
  for (const line of texts.flatMap((text) => text.split(/\r\n|\n|\r/))) {
    const term = parseDiscountLine(line.trim(), currency);
    if (term === null) prose.push(line);
    else discountTerms.push(term);
  }
  return {
    text: normaliseParagraphs(joinPresent(prose, "\n") ?? ""),
    discountTerms,
  };
}

function parseDiscountLine(line: string, currency: CurrencyCode): DiscountTerm | null {
  const match = DISCOUNT_LINE.exec(line);
  const percent = canonicalDecimal(match?.[2] ?? "");
  if (match === null || percent === null) return null;
  const base = match[3] === undefined ? null : parseDecimalText(match[3], currency);
  if (base !== null && !base.ok) return null;
  return {
    days: Number(match[1]),
    percent,
    baseMinor: base?.value.amountMinor ?? null,
  };
}

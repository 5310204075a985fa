import type { Adjustment, DocumentLine, DocumentTotals, TaxTotal } from "../documents/document-content";
import type { CurrencyCode } from "./currency";
import { type DecimalText, decimalToText, getDecimal } from "./decimal";
import { multiplyDecimal, percentOf, sumMinor } from "./money";

/** What a line's amounts follow from. */
export type PricedLine = Pick<
  DocumentLine,
  "quantity" | "unitPrice" | "priceBaseQuantity" | "taxCategory" | "taxRatePercent" | "adjustments" | "optional"
>;

export interface ComputedTotals {
  /** The net amount of each line, in the order of the lines; optional lines too. */
  readonly lineNetMinor: readonly number[];
  readonly taxes: readonly TaxTotal[];
  readonly totals: DocumentTotals;
}

/**
 * The amounts of a document that we write ourselves, by the rules of EN 16931: each line is rounded on its own, tax is
 * computed once for each category and rate on the sum of its lines. Optional lines count for nothing.
 * Not for documents that came from elsewhere: those say their totals, and what they say holds.
 * Shape: groups of `taxes` in the order in which the lines first use them.
 * Unit: integer minor units of `currency`.
 * Errors: throws RangeError when a decimal is malformed, a price's base is zero, or an amount leaves the safe integers.
 */
export function computeTotals(
  lines: readonly PricedLine[],
  currency: CurrencyCode,
  exemptionReasons: Readonly<Record<string, string>> = {},
): ComputedTotals {
  const lineNetMinor = lines.map((line) => computeLineNet(line, currency));
  const groups = new Map<string, { category: string; ratePercent: DecimalText; netsMinor: number[] }>();

  lines.forEach((line, index) => {
    if (line.optional) return;
    const ratePercent = withoutTrailingZeros(line.taxRatePercent);
    const key = `${line.taxCategory} ${ratePercent}`;
    const group = groups.get(key) ?? { category: line.taxCategory, ratePercent, netsMinor: [] };
    group.netsMinor.push(lineNetMinor[index] ?? 0);
    groups.set(key, group);
  });

  const taxes = [...groups.values()].map(({ category, ratePercent, netsMinor }) => {
    const baseMinor = sumMinor(netsMinor);
    const taxMinor = percentOf(baseMinor, ratePercent);
    return { category, ratePercent, baseMinor, taxMinor, exemptionReason: exemptionReasons[category] ?? null };
  });

  const netMinor = sumMinor(taxes.map((tax) => tax.baseMinor));
  const taxMinor = sumMinor(taxes.map((tax) => tax.taxMinor));
  const grossMinor = sumMinor([netMinor, taxMinor]);
  return {
    lineNetMinor,
    taxes,
    totals: {
      lineNetMinor: netMinor,
      allowanceMinor: 0,
      chargeMinor: 0,
      netMinor,
      taxMinor,
      grossMinor,
      prepaidMinor: 0,
      roundingMinor: 0,
      dueMinor: grossMinor,
    },
  };
}

function computeLineNet(line: PricedLine, currency: CurrencyCode): number {
  const price = multiplyDecimal(line.unitPrice, line.quantity, currency, line.priceBaseQuantity);
  return sumMinor([price, ...line.adjustments.map(signedAmount)]);
}

function signedAmount({ kind, amountMinor }: Adjustment): number {
  return kind === "ALLOWANCE" ? -amountMinor : amountMinor;
}

/** `19.00` and `19` are one rate. */
function withoutTrailingZeros(text: DecimalText): DecimalText {
  const { units, scale } = getDecimal(text);
  return scale > 0 && units % 10n === 0n
    ? withoutTrailingZeros(decimalToText({ units: units / 10n, scale: scale - 1 }))
    : decimalToText({ units, scale });
}

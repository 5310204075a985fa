import type { CurrencyCode } from "../money/currency";
import { computeLinePrice, computeTotals, type PricedLine, type TaxedAdjustment } from "./compute-totals";
import { adjustDocument, adjustLine, type DraftAdjustment } from "./draft-adjustment";

/** A line as people write it: with what was agreed, not with what it comes to. */
export interface AgreedLine extends Omit<PricedLine, "priceBaseQuantity" | "adjustments"> {
  readonly adjustments: readonly DraftAdjustment[];
}

interface AgreedDocument<Line extends AgreedLine> {
  readonly lines: readonly Line[];
  /** On the sum of the lines. */
  readonly adjustments: readonly DraftAdjustment[];
}

interface PricedDraft<Line extends AgreedLine> {
  readonly lines: readonly (Omit<Line, "adjustments"> & PricedLine)[];
  readonly adjustments: readonly TaxedAdjustment[];
}

/**
 * What the agreed discounts and charges of a document come to. Those of the whole document each refer to the sum of its lines,
 * not to what the one before has left.
 * Errors: throws RangeError when an amount is malformed or leaves the safe integers.
 */
export function priceDraft<Line extends AgreedLine>(
  { lines, adjustments }: AgreedDocument<Line>,
  currency: CurrencyCode,
): PricedDraft<Line> {
  const priced = lines.map((line) => {
    const base = { ...line, priceBaseQuantity: "1" };
    const priceMinor = computeLinePrice(base, currency);
    return { ...base, adjustments: line.adjustments.map((each) => adjustLine(each, priceMinor, currency)) };
  });
  if (adjustments.length === 0) return { lines: priced, adjustments: [] };
  const groups = computeTotals({ currency, lines: priced }).taxes.map(({ category, ratePercent, baseMinor }) => ({
    taxCategory: category,
    taxRatePercent: ratePercent,
    netMinor: baseMinor,
  }));
  return { lines: priced, adjustments: adjustments.flatMap((each) => adjustDocument(each, groups, currency)) };
}

import type { CurrencyCode } from "../money/currency";
import type { AgreedDocument, AgreedLine, PricedDraft } from "./agreed-document";
import { computeLinePrice, computeTotals } from "./compute-totals";
import { adjustDocument, adjustLine } from "./draft-adjustment";
import { priceGrossDraft } from "./price-gross-draft";

/**
 * The net amounts of a document, from what was agreed. Discounts and charges of the whole document each refer to the sum of
 * its lines, not to what the one before has left. Where the tax is in the prices, see `priceGrossDraft`.
 * Errors: throws RangeError when an amount is malformed or leaves the safe integers.
 */
export function priceDraft<Line extends AgreedLine>(
  document: AgreedDocument<Line>,
  currency: CurrencyCode,
): PricedDraft<Line> {
  if (document.pricesIncludeTax === true) return priceGrossDraft(document, currency);
  const { lines, adjustments, taxRoundings = [] } = document;
  const priced = lines.map((line) => {
    const base = { ...line, priceBaseQuantity: "1" };
    const priceMinor = computeLinePrice(base, currency);
    return { ...base, adjustments: line.adjustments.map((each) => adjustLine(each, priceMinor, currency)) };
  });
  if (adjustments.length === 0) return { lines: priced, adjustments: [], taxRoundings };
  const groups = computeTotals({ currency, lines: priced }).taxes.map(({ category, ratePercent, baseMinor }) => ({
    taxCategory: category,
    taxRatePercent: ratePercent,
    netMinor: baseMinor,
  }));
  const parts = adjustments.flatMap((each) => adjustDocument(each, groups, currency));
  return { lines: priced, adjustments: parts, taxRoundings };
}

import type { DocumentContent, DocumentLine } from "../documents/document-content";
import { usualTaxCategory } from "../documents/tax-category";
import { percentOf, subtractMinor, sumMinor } from "../money/money";
import { type DealTax, taxGroupKey } from "./deal-amounts";

type TaxedContent = Pick<DocumentContent, "lines" | "taxes" | "totals" | "madeElsewhere">;

/**
 * Whether a document says how what it asks for is taxed. Those of other programs may state no more than a total, and some
 * profiles of e-invoices have a tax but no rates: what is written from such a document would be a guess.
 */
export function knowsTaxes(content: TaxedContent): boolean {
  const { lines, taxes, totals, madeElsewhere } = content;
  if (madeElsewhere?.isTaxKnown === false) return false;
  const asked = lines.filter(isAskedFor);
  if (asked.length === 0) return taxes.length > 0 || totals.taxMinor === 0;
  if (totals.taxMinor !== 0 && asked.some(({ taxRatePercent }) => taxRatePercent === null)) return false;
  if (taxes.length > 0) return true;
  // Each line may be rounded on its own.
  const computed = taxesOfLines(asked).map(({ taxMinor }) => taxMinor);
  return Math.abs(subtractMinor(sumMinor(computed), totals.taxMinor)) <= asked.length;
}

/** What is taxed at which rate, as stated; for a document that states only its lines and the tax of all, by their rates. */
export function agreedTaxes(content: TaxedContent): readonly DealTax[] {
  if (content.taxes.length > 0 || !knowsTaxes(content)) return content.taxes;
  return withStatedTax(taxesOfLines(content.lines.filter(isAskedFor)), content.totals.taxMinor);
}

function isAskedFor(line: DocumentLine): boolean {
  return line.role === undefined && !line.optional;
}

function taxesOfLines(lines: readonly DocumentLine[]): readonly DealTax[] {
  const groups = new Map<string, DealTax>();
  for (const { netMinor, taxCategory, taxRatePercent } of lines) {
    const ratePercent = taxRatePercent ?? "0";
    const category = taxCategory ?? usualTaxCategory(Number(ratePercent), false);
    const key = taxGroupKey({ category, ratePercent });
    const baseMinor = sumMinor([groups.get(key)?.baseMinor ?? 0, netMinor]);
    groups.set(key, { category, ratePercent, baseMinor, taxMinor: percentOf(baseMinor, ratePercent) });
  }
  return [...groups.values()];
}

/** What rounding leaves goes to the largest part: together they are what was stated. */
function withStatedTax(taxes: readonly DealTax[], taxMinor: number): readonly DealTax[] {
  const missingMinor = subtractMinor(taxMinor, sumMinor(taxes.map((tax) => tax.taxMinor)));
  const largest = taxes.reduce<DealTax | null>(
    (found, tax) => (found === null || Math.abs(tax.taxMinor) > Math.abs(found.taxMinor) ? tax : found),
    null,
  );
  return taxes.map((tax) => (tax === largest ? { ...tax, taxMinor: sumMinor([tax.taxMinor, missingMinor]) } : tax));
}

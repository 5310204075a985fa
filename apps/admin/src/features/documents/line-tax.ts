import {
  hasTaxRate,
  isForSmallBusiness,
  TAX_CATEGORIES,
  TaxCategory,
} from "@kundenportal/domain/documents/tax-category";
import type { Locale } from "@kundenportal/domain/locale";
import { formatPercent } from "@kundenportal/domain/money/decimal";
import { findMember } from "../../lib/find-member";
import type { Text } from "../../lib/use-text";

interface LineTax {
  readonly taxCategory: TaxCategory;
  /** In plain decimals, like the API's. */
  readonly taxRatePercent: string;
}

/** Category and rate as one value of a select: `S 19`. */
export type TaxChoice = `${TaxCategory} ${string}`;

/** Null from imported lines that leave it to the lines below them: then as usual. */
export function toTaxChoice(category: string | null, ratePercent: string | null): TaxChoice {
  // L, M and B come only from imported documents: what is written from one is taxed as usual.
  const taxCategory = findMember(TAX_CATEGORIES, category ?? undefined) ?? TaxCategory.S;
  return `${taxCategory} ${withoutTrailingZeros(ratePercent ?? (hasTaxRate(taxCategory) ? USUAL_RATES[0] : "0"))}`;
}

export function readTaxChoice(choice: string): LineTax {
  const [category, taxRatePercent = "0"] = choice.split(" ");
  return { taxCategory: findMember(TAX_CATEGORIES, category) ?? TaxCategory.S, taxRatePercent };
}

/** The rates that are usual in Germany. */
const USUAL_RATES = ["19", "7"] as const;

/** What a new line starts with. */
export function usualTaxChoice(isSmallBusiness: boolean): TaxChoice {
  return isSmallBusiness ? "E 0" : `S ${USUAL_RATES[0]}`;
}

interface ChoiceSources {
  readonly isSmallBusiness: boolean;
  /** What the document has already. */
  readonly used: readonly TaxChoice[];
}

/** The values of the select: what is usual, and what the document has already. */
export function listTaxChoices({ isSmallBusiness, used }: ChoiceSources): readonly TaxChoice[] {
  const usual = TAX_CATEGORIES.filter((category) => !isSmallBusiness || isForSmallBusiness(category)).flatMap(
    (category): readonly TaxChoice[] =>
      hasTaxRate(category) ? USUAL_RATES.map((rate): TaxChoice => `${category} ${rate}`) : [`${category} 0`],
  );
  return [...new Set([...usual, ...used])];
}

export function taxChoiceLabel(
  choice: string,
  { t, locale, isSmallBusiness }: { readonly t: Text; readonly locale: Locale; readonly isSmallBusiness: boolean },
): string {
  const { taxCategory, taxRatePercent } = readTaxChoice(choice);
  switch (taxCategory) {
    case TaxCategory.S:
    case TaxCategory.Z:
      return formatPercent(taxRatePercent, locale);
    case TaxCategory.E:
      return t(isSmallBusiness ? "tax.smallBusiness" : "tax.E");
    default:
      return t(`tax.${taxCategory}`);
  }
}

/** `19.00` and `19` are one rate, and one entry of the select. */
function withoutTrailingZeros(decimal: string): string {
  return decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal;
}

/**
 * All lines, once the tax of one was chosen: what is outside the scope of tax mixes with nothing, so choosing it changes all,
 * and choosing something else changes those that were outside.
 */
export function chooseTax<Line extends { readonly tax: TaxChoice }>(
  lines: readonly Line[],
  { index, tax }: { readonly index: number; readonly tax: TaxChoice },
): readonly Line[] {
  const isOutside = (choice: TaxChoice): boolean => readTaxChoice(choice).taxCategory === TaxCategory.O;
  return lines.map((line, at) => (at === index || isOutside(tax) || isOutside(line.tax) ? { ...line, tax } : line));
}

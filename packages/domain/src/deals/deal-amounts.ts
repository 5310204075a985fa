import type { DocumentLine, TaxTotal } from "../documents/document-content";
import {
  type Decimal,
  type DecimalText,
  decimalToText,
  divideHalfUp,
  getDecimal,
  powerOfTen,
  withoutTrailingZeros,
} from "../money/decimal";
import { shareOf, subtractMinor, sumMinor } from "../money/money";

/** Instead of the key of a line: a share of everything that was agreed. */
export const WHOLE_DEAL = "*";

/** The key of a line that was agreed here for the first time. Documents that follow carry it on. */
export function newDealLine(documentId: string, position: string): string {
  return `${documentId}/${position}`;
}

/** A line as far as it counts in a deal. */
export interface DealLine extends Pick<
  DocumentLine,
  "netMinor" | "gross" | "quantity" | "taxCategory" | "taxRatePercent" | "optional"
> {
  /** Which agreed line it is, or a share of all of them; null: none of what was agreed. */
  readonly dealLine: string | null;
}

/** A document as far as it counts in a deal. */
export interface DealContent {
  readonly lines: readonly DealLine[];
  readonly taxes: readonly Pick<TaxTotal, "category" | "ratePercent" | "baseMinor" | "taxMinor">[];
  /** Whether it was written with the tax in its prices; missing: no. */
  readonly pricesIncludeTax?: boolean;
}

/** How much a deal asks for at a rate, in the amounts in which it was agreed: with tax, or without. */
export function askedMinor(
  { baseMinor, taxMinor }: Pick<DealTax, "baseMinor" | "taxMinor">,
  pricesIncludeTax: boolean | undefined,
): number {
  return pricesIncludeTax === true ? sumMinor([baseMinor, taxMinor]) : baseMinor;
}

/** What is taxed at one rate. Unit: minor units. */
export interface DealTax {
  readonly category: string;
  readonly ratePercent: DecimalText;
  readonly baseMinor: number;
  readonly taxMinor: number;
}

/** How much of each agreed line the documents take together, by its key. */
export function takenQuantities(documents: readonly DealContent[]): ReadonlyMap<string, DecimalText> {
  const taken = new Map<string, DecimalText>();
  for (const { dealLine, quantity } of documents.flatMap(({ lines }) => lines)) {
    if (dealLine === null || dealLine === WHOLE_DEAL || quantity === null) continue;
    taken.set(dealLine, addDecimals(taken.get(dealLine) ?? "0", quantity));
  }
  return taken;
}

/** What is left of a quantity, as it was written if nothing was taken; null when nothing is left. */
export function restOfQuantity(quantity: DecimalText, taken: DecimalText): DecimalText | null {
  if (signOf(getDecimal(taken)) === 0) return signOf(getDecimal(quantity)) === 0 ? null : quantity;
  const rest = addDecimals(quantity, negateDecimal(taken));
  const sign = signOf(getDecimal(rest));
  return sign !== 0 && sign === signOf(getDecimal(quantity)) ? rest : null;
}

export function smallerQuantity(first: DecimalText, second: DecimalText): DecimalText {
  const difference = signOf(getDecimal(addDecimals(first, negateDecimal(second))));
  const isPositive = signOf(getDecimal(first)) > 0;
  return difference === 0 || difference < 0 === isPositive ? first : second;
}

/** The share of an amount that a quantity has in another one, rounded. Unit: minor units. */
export function partOf(amountMinor: number, part: DecimalText, whole: DecimalText): number {
  const [a, b] = [getDecimal(part), getDecimal(whole)];
  const scale = Math.max(a.scale, b.scale);
  const units = divideHalfUp(
    BigInt(amountMinor) * a.units * powerOfTen(scale - a.scale),
    b.units * powerOfTen(scale - b.scale),
  );
  return sumMinor([Number(units)]);
}

/**
 * What the documents take of the deal, by category and rate of tax. Of a document that also asks for something else, the
 * part that its agreed lines have in it.
 * Shape: no group twice.
 */
export function takenTaxes(documents: readonly DealContent[]): readonly DealTax[] {
  return sumTaxes(documents.flatMap(taxesOfDeal));
}

/** What is left of what was agreed, by category and rate of tax; groups of which nothing is left are left out. */
export function restOfTaxes(agreed: readonly DealTax[], taken: readonly DealTax[]): readonly DealTax[] {
  const negative = taken.map((tax) => ({
    ...tax,
    baseMinor: subtractMinor(0, tax.baseMinor),
    taxMinor: subtractMinor(0, tax.taxMinor),
  }));
  return sumTaxes([...agreed, ...negative]).filter(({ baseMinor, taxMinor }) => baseMinor !== 0 || taxMinor !== 0);
}

/** One key for `19` and `19.00`. */
export function taxGroupKey({ category, ratePercent }: Pick<DealTax, "category" | "ratePercent">): string {
  return `${category} ${withoutTrailingZeros(ratePercent)}`;
}

function taxesOfDeal({ lines, taxes }: DealContent): readonly DealTax[] {
  const counted = lines.filter(({ optional }) => !optional);
  return taxes.flatMap((tax) => {
    const inGroup = counted.filter(
      ({ taxCategory, taxRatePercent }) =>
        taxCategory !== null &&
        taxRatePercent !== null &&
        taxGroupKey({ category: taxCategory, ratePercent: taxRatePercent }) === taxGroupKey(tax),
    );
    const own = inGroup.filter(({ dealLine }) => dealLine !== null);
    if (own.length === inGroup.length) return own.length === 0 ? [] : [tax];
    const allMinor = sumMinor(inGroup.map(({ netMinor }) => netMinor));
    const ownMinor = sumMinor(own.map(({ netMinor }) => netMinor));
    if (ownMinor === 0 || allMinor === 0) return [];
    return [
      {
        ...tax,
        baseMinor: shareOf(tax.baseMinor, ownMinor, allMinor),
        taxMinor: shareOf(tax.taxMinor, ownMinor, allMinor),
      },
    ];
  });
}

function sumTaxes(taxes: readonly DealTax[]): readonly DealTax[] {
  const groups = new Map<string, DealTax>();
  for (const { category, ratePercent, baseMinor, taxMinor } of taxes) {
    const key = taxGroupKey({ category, ratePercent });
    const before = groups.get(key);
    groups.set(key, {
      category,
      ratePercent: before?.ratePercent ?? ratePercent,
      baseMinor: sumMinor([before?.baseMinor ?? 0, baseMinor]),
      taxMinor: sumMinor([before?.taxMinor ?? 0, taxMinor]),
    });
  }
  return [...groups.values()];
}

function addDecimals(first: DecimalText, second: DecimalText): DecimalText {
  const [a, b] = [getDecimal(first), getDecimal(second)];
  const scale = Math.max(a.scale, b.scale);
  const units = a.units * powerOfTen(scale - a.scale) + b.units * powerOfTen(scale - b.scale);
  return withoutTrailingZeros(decimalToText({ units, scale }));
}

function negateDecimal(text: DecimalText): DecimalText {
  const { units, scale } = getDecimal(text);
  return decimalToText({ units: -units, scale });
}

function signOf({ units }: Decimal): -1 | 0 | 1 {
  if (units === 0n) return 0;
  return units < 0n ? -1 : 1;
}

import { type CurrencyCode, currencyFractionDigits } from "../money/currency";
import {
  type DecimalText,
  decimalToText,
  divideHalfUp,
  getDecimal,
  powerOfTen,
  withoutTrailingZeros,
} from "../money/decimal";
import { percentOf, subtractMinor, sumMinor } from "../money/money";
import { computeLinePrice, signedAmountMinor, type TaxedAdjustment, type TaxRounding } from "./compute-totals";
import type { Adjustment } from "./document-content";
import { adjustDocument, adjustLine } from "./draft-adjustment";
import { netsOf, netTotalOf } from "./net-of-gross";
import type { AgreedDocument, AgreedLine, PricedAgreedLine, PricedDraft } from "./agreed-document";

/**
 * A document whose prices and amounts have the tax in them, as the net document that it is by EN 16931, which knows net prices
 * only. What it comes to is exactly the sum of what was written: for each category and rate the net amount is taken out of that
 * sum once, and the rest is the tax. Rounding moves less than one minor unit from one line to another, and net prices have as many
 * decimals as it takes to come to the line's amount again.
 * Shape: `taxRoundings` where the tax is not what its rate makes of the net sum: one minor unit at most, and what was given,
 * unless that is more than a document of some cents can take up.
 * Errors: as `priceDraft`.
 */
export function priceGrossDraft<Line extends AgreedLine>(
  { lines, adjustments, taxRoundings = [] }: AgreedDocument<Line>,
  currency: CurrencyCode,
): PricedDraft<Line> {
  const written = lines.map((line) => writeOut(line, currency));
  const groups = groupByTax(written);
  const sums = groups.map(({ lines: own, ...tax }) => ({
    ...tax,
    netMinor: sumMinor(own.map((line) => line.grossMinor)),
  }));
  const parts = adjustments.flatMap((each) => adjustDocument(each, sums, currency));
  const solved = groups.map((group) => solve(group, parts, taxRoundings));
  const lineNets = new Map(solved.flatMap((group) => group.lineNets));
  return {
    lines: written.map((line) =>
      toNet(line, lineNets.get(line) ?? netTotalOf(line.grossMinor, line.line.taxRatePercent), currency),
    ),
    adjustments: solved.flatMap((group) => group.adjustments),
    taxRoundings: solved.flatMap(({ rounding }) => (rounding.amountMinor === 0 ? [] : [rounding])),
  };
}

/** A line as it was written, with the tax in all its amounts. */
interface WrittenLine<Line> {
  readonly line: Line;
  /** Without adjustments. */
  readonly listMinor: number;
  readonly adjustments: readonly Adjustment[];
  readonly grossMinor: number;
}

function writeOut<Line extends AgreedLine>(line: Line, currency: CurrencyCode): WrittenLine<Line> {
  const listMinor = computeLinePrice({ ...line, priceBaseQuantity: "1" }, currency);
  const adjustments = line.adjustments.map((each) => adjustLine(each, listMinor, currency));
  return { line, listMinor, adjustments, grossMinor: sumMinor([listMinor, ...adjustments.map(signedAmountMinor)]) };
}

interface TaxGroup<Line> {
  readonly taxCategory: string;
  readonly taxRatePercent: DecimalText;
  readonly lines: readonly WrittenLine<Line>[];
}

/** The lines that count, by what they are taxed at. */
function groupByTax<Line extends AgreedLine>(lines: readonly WrittenLine<Line>[]): readonly TaxGroup<Line>[] {
  const groups = new Map<string, TaxGroup<Line>>();
  for (const line of lines.filter((each) => !each.line.optional)) {
    const { taxCategory } = line.line;
    const taxRatePercent = withoutTrailingZeros(line.line.taxRatePercent);
    const key = `${taxCategory} ${taxRatePercent}`;
    groups.set(key, { taxCategory, taxRatePercent, lines: [...(groups.get(key)?.lines ?? []), line] });
  }
  return [...groups.values()];
}

/** Takes the tax out of the sum of a group, once, and gives each amount its part of what is left. */
function solve<Line>(
  { taxCategory, taxRatePercent, lines }: TaxGroup<Line>,
  allParts: readonly TaxedAdjustment[],
  taxRoundings: readonly TaxRounding[],
) {
  const parts = allParts.filter((part) => part.taxCategory === taxCategory && part.taxRatePercent === taxRatePercent);
  const amounts = [...lines.map(({ grossMinor }) => grossMinor), ...parts.map(signedAmountMinor)];
  const grossMinor = sumMinor(amounts);
  const agreed = taxRoundings.find(
    (each) =>
      each.category === taxCategory && each.ratePercent === taxRatePercent && canTakeUp(amounts, each.amountMinor),
  );
  const baseMinor = subtractMinor(netTotalOf(grossMinor, taxRatePercent), agreed?.amountMinor ?? 0);
  const nets = netsOf(amounts, taxRatePercent, baseMinor);
  const taxMinor = subtractMinor(grossMinor, baseMinor);
  const amountMinor = subtractMinor(taxMinor, percentOf(baseMinor, taxRatePercent));
  return {
    lineNets: lines.map((line, index) => [line, nets[index] ?? 0] as const),
    adjustments: parts.map((part, index) => withNet(part, nets[lines.length + index] ?? 0, null)),
    rounding: { category: taxCategory, ratePercent: taxRatePercent, amountMinor },
  };
}

/**
 * Whether an amount is large enough to bear the rounding. A document of some cents has none, and a free one even less: there a discount
 * would turn into a charge.
 */
function canTakeUp(amounts: readonly number[], roundingMinor: number): boolean {
  return amounts.some((amount) => Math.abs(amount) >= SMALL_SHARE * Math.abs(roundingMinor));
}

function toNet<Line extends AgreedLine>(
  { line, listMinor, adjustments, grossMinor }: WrittenLine<Line>,
  netMinor: number,
  currency: CurrencyCode,
): PricedAgreedLine<Line> {
  const amounts = [listMinor, ...adjustments.map(signedAmountMinor)];
  const [listNetMinor = 0, ...nets] = netsOf(amounts, line.taxRatePercent, netMinor);
  return {
    ...line,
    priceBaseQuantity: "1",
    unitPrice: netPriceOf(line, listNetMinor, currency),
    adjustments: adjustments.map((each, index) => withNet(each, nets[index] ?? 0, listNetMinor)),
    gross: { unitPrice: line.unitPrice, totalMinor: grossMinor },
  };
}

/** The adjustment without its tax. `baseMinor`: what its percentage refers to then; null: what it referred to, without tax. */
function withNet<Part extends Adjustment>(part: Part, signedMinor: number, baseMinor: number | null): Part {
  const base =
    baseMinor ??
    (part.baseMinor === null || part.taxRatePercent === null ? null : netTotalOf(part.baseMinor, part.taxRatePercent));
  return {
    ...part,
    amountMinor: Math.abs(signedMinor),
    baseMinor: part.percent === null ? null : base,
    grossMinor: part.amountMinor,
  };
}

/** With few decimals if that comes to the line's amount, and otherwise with as many as it takes. */
function netPriceOf(line: AgreedLine, listNetMinor: number, currency: CurrencyCode): DecimalText {
  const rate = getDecimal(line.taxRatePercent);
  const price = getDecimal(line.unitPrice);
  const hundred = 100n * powerOfTen(rate.scale);
  const usual = quotient(
    { units: price.units * hundred, scale: price.scale },
    { units: hundred + rate.units, scale: 0 },
    Math.max(PRICE_DECIMALS, price.scale),
  );
  const quantity = getDecimal(line.quantity);
  const comesTo = (unitPrice: DecimalText): boolean =>
    computeLinePrice({ unitPrice, quantity: line.quantity, priceBaseQuantity: "1" }, currency) === listNetMinor;
  if (quantity.units === 0n || comesTo(usual)) return usual;
  const digits = currencyFractionDigits(currency);
  const wholeDigits = String(quantity.units < 0n ? -quantity.units : quantity.units).length - quantity.scale;
  return quotient({ units: BigInt(listNetMinor), scale: digits }, quantity, digits + Math.max(wholeDigits, 0) + 1);
}

interface Ratio {
  readonly units: bigint;
  readonly scale: number;
}

/** Rounded to `scale` decimals. */
function quotient(dividend: Ratio, divisor: Ratio, scale: number): DecimalText {
  const units = divideHalfUp(
    dividend.units * powerOfTen(scale + divisor.scale),
    divisor.units * powerOfTen(dividend.scale),
  );
  return withoutTrailingZeros(decimalToText({ units, scale }));
}

/** So many times must the largest amount be what it takes up: a line's own amounts may be smaller than their sum. */
const SMALL_SHARE = 10;

/** A net price is tried with so many decimals, or as many as the written one has. */
const PRICE_DECIMALS = 4;

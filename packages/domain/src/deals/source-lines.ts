import { computeLinePrice } from "../documents/compute-totals";
import type { Adjustment, DocumentContent, DocumentLine } from "../documents/document-content";
import type { DraftAdjustment } from "../documents/draft-adjustment";
import { hasTaxRate, TaxCategory, usualTaxCategory } from "../documents/tax-category";
import type { CurrencyCode } from "../money/currency";
import type { DecimalText } from "../money/decimal";
import { sumMinor, toDecimalText } from "../money/money";
import { type DealLine, newDealLine, partOf } from "./deal-amounts";
import { agreedTaxes } from "./known-taxes";

/** A line that others can be written from: as it was agreed, not as it was printed. */
export interface SourceLine extends Omit<DealLine, "netMinor" | "gross"> {
  readonly dealLine: string;
  /** What it comes to in the amounts in which it was written: without tax, or with it like `unitPrice`. Unit: minor units. */
  readonly amountMinor: number;
  /** Where it is in the document. */
  readonly position: string;
  readonly name: string;
  readonly description: string | null;
  readonly articleNumber: string | null;
  readonly quantity: DecimalText;
  readonly unit: string | null;
  /** Of one unit. */
  readonly unitPrice: DecimalText;
  readonly taxCategory: TaxCategory;
  readonly taxRatePercent: DecimalText;
  readonly adjustments: readonly DraftAdjustment[];
}

interface SourceDocument {
  readonly id: string;
  /** What the one line of a document without lines is called. */
  readonly name: string;
  readonly content: Pick<
    DocumentContent,
    "currency" | "lines" | "taxes" | "totals" | "madeElsewhere" | "pricesIncludeTax"
  >;
  /** Prices without tax, even where they were written with it. */
  readonly asNet?: boolean;
  /** For a copy: what may be ordered is offered again. */
  readonly keepsOptional?: boolean;
}

/**
 * The lines of an issued document that count; optional ones were not ordered. A document made elsewhere may have none: then
 * one line for each rate of tax says what it asks for. Prices are to be taken only of what `knowsTaxes`.
 */
export function sourceLinesOf({
  id,
  name,
  content,
  asNet = false,
  keepsOptional = false,
}: SourceDocument): readonly SourceLine[] {
  const { currency, totals } = content;
  // Nothing has a price where nothing is asked for: a delivery note says what there is.
  const hasPrices = totals.grossMinor !== 0;
  const lines = content.lines
    .filter((line) => counts(line, hasPrices) && (keepsOptional || !line.optional))
    .map((line) => sourceLineOf(id, asNet ? line : asWritten(line), currency));
  if (lines.length > 0) return lines;
  // Lines that say no price say nothing of what is taxed either.
  const taxes = agreedTaxes(content).filter(({ baseMinor }) => baseMinor !== 0);
  const groups = taxes.length > 0 ? taxes : [{ category: "", ratePercent: "0", baseMinor: totals.grossMinor }];
  return groups.map(({ category, ratePercent, baseMinor }, index) => ({
    dealLine: newDealLine(id, `total-${String(index + 1)}`),
    position: String(index + 1),
    name,
    description: null,
    articleNumber: null,
    quantity: "1",
    unit: null,
    unitPrice: toDecimalText({ amountMinor: baseMinor, currency }),
    taxCategory: toTaxCategory(category, ratePercent),
    taxRatePercent: ratePercent,
    adjustments: [],
    amountMinor: baseMinor,
    optional: false,
  }));
}

/** The same line for a part of its quantity: amounts that were agreed on it are shared in proportion. */
export function takePart(line: SourceLine, quantity: DecimalText, currency: CurrencyCode): SourceLine {
  if (quantity === line.quantity) return line;
  const share = (amountMinor: number): number => partOf(amountMinor, quantity, line.quantity);
  return {
    ...line,
    quantity,
    amountMinor: share(line.amountMinor),
    adjustments: line.adjustments.flatMap((each) => {
      if (each.amount === null) return [each];
      const amountMinor = share(minorOf(each.amount, currency));
      return amountMinor === 0 ? [] : [{ ...each, amount: toDecimalText({ amountMinor, currency }) }];
    }),
  };
}

/** What was agreed on the sum of the lines: the parts that it was split into by rate of tax are one again. */
export function agreedAdjustments(
  adjustments: readonly Adjustment[],
  currency: CurrencyCode,
  asNet = false,
): readonly DraftAdjustment[] {
  const together = new Map<string, Adjustment[]>();
  for (const part of asNet ? adjustments : adjustments.map(withTax)) {
    const key = JSON.stringify([part.kind, part.reason, part.percent]);
    together.set(key, [...(together.get(key) ?? []), part]);
  }
  return [...together.values()].flatMap((parts) => {
    const [first] = parts;
    if (first === undefined) return [];
    const amountMinor = sumMinor(parts.map((part) => part.amountMinor));
    return [agreed({ ...first, amountMinor }, { currency, keepsPercent: true })];
  });
}

function counts(line: DocumentLine, hasPrices: boolean): boolean {
  const isPriced = line.quantity !== null && line.unitPrice !== null;
  // Another program may have told only what a line costs.
  return line.role === undefined && (!hasPrices || isPriced || line.netMinor !== 0);
}

function sourceLineOf(documentId: string, line: DocumentLine, currency: CurrencyCode): SourceLine {
  const { quantity, unitPrice, priceBaseQuantity, netMinor } = line;
  const taxRatePercent = line.taxRatePercent ?? "0";
  const own = { quantity: quantity ?? "1", unitPrice: unitPrice ?? "0", priceBaseQuantity: "1" };
  const listMinor = sumMinor([netMinor, ...line.adjustments.map(takenOff)]);
  // Files state prices for several units, and round in ways of their own: then the line costs what it costs.
  const isOurs = priceBaseQuantity === "1" && computeLinePrice(own, currency) === listMinor;
  return {
    dealLine: line.dealLine ?? newDealLine(documentId, line.position),
    position: line.position,
    name: line.name,
    description: line.description,
    articleNumber: line.articleNumber,
    quantity: isOurs ? own.quantity : "1",
    unit: line.unit,
    unitPrice: isOurs ? own.unitPrice : toDecimalText({ amountMinor: listMinor, currency }),
    taxCategory: toTaxCategory(line.taxCategory ?? "", taxRatePercent),
    taxRatePercent,
    adjustments: line.adjustments.map((each) =>
      agreed(each, { currency, keepsPercent: each.baseMinor === null || each.baseMinor === listMinor }),
    ),
    amountMinor: netMinor,
    optional: line.optional,
  };
}

/** With its amounts as they were written, the tax in them. */
function asWritten(line: DocumentLine): DocumentLine {
  if (line.gross === undefined) return line;
  return {
    ...line,
    unitPrice: line.gross.unitPrice,
    netMinor: line.gross.totalMinor,
    adjustments: line.adjustments.map(withTax),
  };
}

/** Where it is a percentage, then of what was written, too. */
function withTax({ grossMinor, ...adjustment }: Adjustment): Adjustment {
  if (grossMinor === undefined) return adjustment;
  return { ...adjustment, amountMinor: grossMinor, baseMinor: null };
}

/** What an adjustment has to be given back to get the price without it. */
function takenOff({ kind, amountMinor }: Adjustment): number {
  return kind === "ALLOWANCE" ? amountMinor : -amountMinor;
}

function agreed(
  { kind, reason, percent, amountMinor }: Adjustment,
  { currency, keepsPercent }: { readonly currency: CurrencyCode; readonly keepsPercent: boolean },
): DraftAdjustment {
  const isPercent = percent !== null && keepsPercent;
  const amount = isPercent ? null : toDecimalText({ amountMinor, currency });
  return { kind, reason, percent: isPercent ? percent : null, amount };
}

/** Files have categories that nothing is written with here. */
function toTaxCategory(category: string, ratePercent: DecimalText): TaxCategory {
  const rate = Number(ratePercent);
  const known = Object.values(TaxCategory).find((each) => each === category);
  if (known === undefined) return usualTaxCategory(rate, false);
  return hasTaxRate(known) === (rate !== 0) ? known : usualTaxCategory(rate, false);
}

function minorOf(amount: DecimalText, currency: CurrencyCode): number {
  return computeLinePrice({ unitPrice: amount, quantity: "1", priceBaseQuantity: "1" }, currency);
}

import type { Adjustment, DocumentLine, DocumentTotals, TaxTotal } from "./document-content";
import type { CurrencyCode } from "../money/currency";
import { type DecimalText, withoutTrailingZeros } from "../money/decimal";
import type { TaxExemptions } from "./tax-category";
import { multiplyDecimal, percentOf, sumMinor } from "../money/money";

/** What a document's amounts follow from. */
export interface PricedDocument {
  readonly currency: CurrencyCode;
  readonly lines: readonly PricedLine[];
  /** Allowances and charges on the whole document. */
  readonly adjustments?: readonly TaxedAdjustment[];
  /** Why no tax is due, by category; for categories other than S that the document uses. */
  readonly exemptions?: TaxExemptions;
  /** What brings taxes to what was agreed, where a deal is invoiced in parts. */
  readonly taxRoundings?: readonly TaxRounding[];
}

/** What the tax of one category and rate is more or less than its own rounding makes it. */
export interface TaxRounding {
  readonly category: string;
  /** Without trailing zeros. */
  readonly ratePercent: DecimalText;
  readonly amountMinor: number;
}

export interface PricedLine extends Pick<DocumentLine, "priceBaseQuantity" | "adjustments" | "optional"> {
  readonly quantity: DecimalText;
  readonly unitPrice: DecimalText;
  readonly taxCategory: string;
  readonly taxRatePercent: DecimalText;
}

/** On the whole document, so it has to say which tax it changes. */
export interface TaxedAdjustment extends Adjustment {
  readonly taxCategory: string;
  readonly taxRatePercent: DecimalText;
}

export interface ComputedTotals {
  /** The net amount of each line, in the order of the lines, optional lines included. */
  readonly lineNetsMinor: readonly number[];
  readonly taxes: readonly TaxTotal[];
  readonly totals: DocumentTotals;
}

/**
 * The amounts of a document that we write ourselves, by the rules of EN 16931: each line is rounded on its own, tax is
 * computed once for each category and rate on the sum of its lines and adjustments. Optional lines count for nothing.
 * Not for documents from elsewhere: those state their totals, and what they state applies.
 * Shape: `taxes` in the order in which the document first uses them, `19.00` and `19` being one rate.
 * Unit: integer minor units of `currency`.
 * Errors: throws RangeError when a decimal is malformed, a price's base is zero, or an amount leaves the safe integers.
 */
export function computeTotals({
  currency,
  lines,
  adjustments = [],
  exemptions = {},
  taxRoundings = [],
}: PricedDocument): ComputedTotals {
  const pricedLines = lines.map((line) => ({ ...line, netMinor: computeLineNet(line, currency) }));
  const countedLines = pricedLines.filter((line) => !line.optional);
  const taxes = computeTaxes(
    [...countedLines, ...adjustments.map((adjustment) => ({ ...adjustment, netMinor: signedAmountMinor(adjustment) }))],
    exemptions,
  ).map((tax) => roundAsAgreed(tax, taxRoundings));

  const netMinor = sumMinor(taxes.map((tax) => tax.baseMinor));
  const taxMinor = sumMinor(taxes.map((tax) => tax.taxMinor));
  const grossMinor = sumMinor([netMinor, taxMinor]);
  return {
    lineNetsMinor: pricedLines.map((line) => line.netMinor),
    taxes,
    totals: {
      lineNetMinor: sumMinor(countedLines.map((line) => line.netMinor)),
      allowanceMinor: sumMinor(adjustments.filter(isAllowance).map(({ amountMinor }) => amountMinor)),
      chargeMinor: sumMinor(adjustments.filter((each) => !isAllowance(each)).map(({ amountMinor }) => amountMinor)),
      netMinor,
      taxMinor,
      grossMinor,
      prepaidMinor: 0,
      roundingMinor: 0,
      dueMinor: grossMinor,
    },
  };
}

function roundAsAgreed(tax: TaxTotal, taxRoundings: readonly TaxRounding[]): TaxTotal {
  const rounding = taxRoundings.find(
    ({ category, ratePercent }) => category === tax.category && ratePercent === tax.ratePercent,
  );
  return rounding === undefined ? tax : { ...tax, taxMinor: sumMinor([tax.taxMinor, rounding.amountMinor]) };
}

interface TaxedAmount {
  readonly netMinor: number;
  readonly taxCategory: string;
  readonly taxRatePercent: DecimalText;
}

function computeTaxes(amounts: readonly TaxedAmount[], exemptions: TaxExemptions): TaxTotal[] {
  const groups = new Map<string, { category: string; ratePercent: DecimalText; netsMinor: number[] }>();
  for (const { netMinor, taxCategory, taxRatePercent } of amounts) {
    const ratePercent = withoutTrailingZeros(taxRatePercent);
    const key = `${taxCategory} ${ratePercent}`;
    const group = groups.get(key) ?? { category: taxCategory, ratePercent, netsMinor: [] };
    group.netsMinor.push(netMinor);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ category, ratePercent, netsMinor }) => {
    const baseMinor = sumMinor(netsMinor);
    const taxMinor = percentOf(baseMinor, ratePercent);
    const exemption = exemptions[category];
    return {
      category,
      ratePercent,
      baseMinor,
      taxMinor,
      exemptionReason: exemption?.reason ?? null,
      exemptionCode: exemption?.code ?? null,
    };
  });
}

function computeLineNet(line: PricedLine, currency: CurrencyCode): number {
  return sumMinor([computeLinePrice(line, currency), ...line.adjustments.map(signedAmountMinor)]);
}

/** What a line costs without its adjustments, rounded. Unit and errors as `computeTotals`. */
export function computeLinePrice(
  { unitPrice, quantity, priceBaseQuantity }: Pick<PricedLine, "unitPrice" | "quantity" | "priceBaseQuantity">,
  currency: CurrencyCode,
): number {
  return multiplyDecimal(unitPrice, quantity, currency, priceBaseQuantity);
}

/** What it adds to an amount; below zero for an allowance. */
export function signedAmountMinor(adjustment: Adjustment): number {
  return isAllowance(adjustment) ? -adjustment.amountMinor : adjustment.amountMinor;
}

function isAllowance({ kind }: Adjustment): boolean {
  return kind === "ALLOWANCE";
}

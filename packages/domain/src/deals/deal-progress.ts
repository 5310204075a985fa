import { sumMinor } from "../money/money";
import {
  askedMinor,
  type DealContent,
  type DealTax,
  restOfQuantity,
  restOfTaxes,
  takenQuantities,
  takenTaxes,
} from "./deal-amounts";
import type { Progress } from "./follow-up";

interface KeyedLine {
  readonly dealLine: string;
  readonly quantity: string;
}

/** How much of the lines the documents have. Only quantities count: a delivery note needs no prices. */
export function quantityProgress(lines: readonly KeyedLine[], documents: readonly DealContent[]): Progress {
  const taken = takenQuantities(documents);
  if (!lines.some(({ dealLine }) => taken.has(dealLine))) return "NOTHING";
  return lines.every(({ dealLine, quantity }) => restOfQuantity(quantity, taken.get(dealLine) ?? "0") === null)
    ? "ALL"
    : "PART";
}

/** More than lines are off by that are each rounded on their own. Unit: minor units. */
export const MAX_ROUNDING_MINOR = 50;

interface AgreedDeal {
  readonly lines: readonly KeyedLine[];
  readonly taxes: readonly DealTax[];
  /** Missing: no. */
  readonly pricesIncludeTax?: boolean;
}

/**
 * How much of what was agreed the invoices ask for. Amounts count, because a part may be a share of everything; cents do not
 * where every line was invoiced.
 */
export function invoicingProgress(agreed: AgreedDeal, invoices: readonly DealContent[]): Progress {
  const askedFor = (taxes: readonly DealTax[]): number =>
    sumMinor(taxes.map((tax) => askedMinor(tax, agreed.pricesIncludeTax)));
  if (invoices.length === 0) return "NOTHING";
  const agreedMinor = askedFor(agreed.taxes);
  if (agreedMinor === 0) return quantityProgress(agreed.lines, invoices);
  const taken = takenTaxes(invoices);
  if (taken.length === 0) return "NOTHING";
  const restMinor = askedFor(restOfTaxes(agreed.taxes, taken));
  const isLeft = restMinor !== 0 && restMinor > 0 === agreedMinor > 0;
  const isRounding = Math.abs(restMinor) <= MAX_ROUNDING_MINOR && quantityProgress(agreed.lines, invoices) === "ALL";
  return isLeft && !isRounding ? "PART" : "ALL";
}

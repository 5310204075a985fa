import { sumMinor } from "../money/money";
import type { Adjustment, DocumentContent } from "./document-content";

/** What a document's net total and tax come from, with the tax in it. Unit: minor units. */
export interface WrittenTotals {
  readonly lineMinor: number;
  readonly allowanceMinor: number;
  readonly chargeMinor: number;
}

/** The sums of what was written with the tax in it; null where prices are net. */
export function writtenTotals({
  pricesIncludeTax,
  lines,
  adjustments,
}: Pick<DocumentContent, "lines" | "adjustments"> & { readonly pricesIncludeTax?: boolean }): WrittenTotals | null {
  if (pricesIncludeTax !== true) return null;
  const sumOf = (kind: Adjustment["kind"]): number =>
    sumMinor(adjustments.filter((each) => each.kind === kind).map(writtenMinor));
  return {
    lineMinor: sumMinor(lines.filter(({ optional }) => !optional).map(({ gross }) => gross?.totalMinor ?? 0)),
    allowanceMinor: sumOf("ALLOWANCE"),
    chargeMinor: sumOf("CHARGE"),
  };
}

/** What an adjustment comes to as it was written, with tax or without. Unit: minor units. */
export function writtenMinor({ amountMinor, grossMinor }: Adjustment): number {
  return grossMinor ?? amountMinor;
}

import type { DecimalText } from "../money/decimal";
import type { CurrencyCode } from "../money/currency";
import { parseDecimalText, percentOf, shareOf, subtractMinor, sumMinor } from "../money/money";
import type { TaxedAdjustment } from "./compute-totals";
import type { Adjustment } from "./document-content";

/** A discount or a charge as people agree it, before it is known what it comes to: either a percentage or an amount. */
export interface DraftAdjustment {
  readonly kind: Adjustment["kind"];
  readonly reason: string | null;
  readonly percent: DecimalText | null;
  /** Of the document's currency. */
  readonly amount: DecimalText | null;
}

/**
 * What an adjustment of a line comes to.
 * Unit: minor units; `baseMinor` is what the line costs without adjustments, and may be negative.
 * Errors: throws RangeError when an amount is not one of the currency, or leaves the safe integers.
 */
export function adjustLine(adjustment: DraftAdjustment, baseMinor: number, currency: CurrencyCode): Adjustment {
  return written(adjustment, { amountMinor: amountOf(adjustment, baseMinor, currency), baseMinor });
}

/** What lines of one category and rate add up to. */
export interface TaxGroup {
  readonly taxCategory: string;
  readonly taxRatePercent: DecimalText;
  readonly netMinor: number;
}

/**
 * What an adjustment of a whole document comes to. Over several rates of tax it is split in proportion to what is taxed at
 * each, because each part changes one tax (BT-95, BT-102); what rounding leaves goes to the largest, so the parts are exactly
 * the whole.
 * Shape: no group twice; nothing when there are none. Parts that come to nothing are left out.
 * Errors: as `adjustLine`.
 */
export function adjustDocument(
  adjustment: DraftAdjustment,
  groups: readonly TaxGroup[],
  currency: CurrencyCode,
): readonly TaxedAdjustment[] {
  const baseMinor = sumMinor(groups.map(({ netMinor }) => netMinor));
  const wholeMinor = amountOf(adjustment, baseMinor, currency);
  const largest = groups.reduce<TaxGroup | null>(
    (found, group) => (found === null || Math.abs(group.netMinor) > Math.abs(found.netMinor) ? group : found),
    null,
  );
  const shares = groups.map((group) => (baseMinor === 0 ? 0 : shareOf(wholeMinor, group.netMinor, baseMinor)));
  const restMinor = subtractMinor(wholeMinor, sumMinor(shares));
  return groups.flatMap((group, index) => {
    const amountMinor = sumMinor([shares[index] ?? 0, group === largest ? restMinor : 0]);
    if (amountMinor === 0) return [];
    const { taxCategory, taxRatePercent, netMinor } = group;
    return [{ ...written(adjustment, { amountMinor, baseMinor: netMinor }), taxCategory, taxRatePercent }];
  });
}

/** Signed: a percentage of a negative base is negative. */
function amountOf({ percent, amount }: DraftAdjustment, baseMinor: number, currency: CurrencyCode): number {
  if (percent !== null) return percentOf(baseMinor, percent);
  const parsed = parseDecimalText(amount ?? "0", currency);
  if (!parsed.ok) throw new RangeError(`Not an amount in ${currency}: ${amount ?? ""}`);
  return parsed.value.amountMinor;
}

/** Amounts are never negative in a document: what is deducted from something negative is added to it. */
function written(
  { kind, reason, percent }: DraftAdjustment,
  { amountMinor, baseMinor }: { readonly amountMinor: number; readonly baseMinor: number },
): Adjustment {
  const other = kind === "ALLOWANCE" ? "CHARGE" : "ALLOWANCE";
  return {
    kind: amountMinor < 0 ? other : kind,
    reason,
    amountMinor: Math.abs(amountMinor),
    percent,
    baseMinor: percent === null ? null : baseMinor,
    taxCategory: null,
    taxRatePercent: null,
  };
}

import type { DraftAdjustment } from "@kundenportal/domain/documents/draft-adjustment";
import { sumMoney, toDecimalText } from "@kundenportal/domain/money/money";
import { fromApiMoney } from "../../lib/api-money";

interface StoredAdjustment {
  readonly kind: DraftAdjustment["kind"];
  readonly reason: string | null;
  readonly percent: string | null;
  readonly amount: { readonly amount: string; readonly currency: string };
}

interface WithAdjustments {
  readonly adjustments: readonly StoredAdjustment[];
}

/** The lines of an issued document with what was agreed on each. */
export function agreedLines<Line extends WithAdjustments>(content: {
  readonly lines: readonly Line[];
}): readonly (Omit<Line, "adjustments"> & { readonly adjustments: readonly DraftAdjustment[] })[] {
  return content.lines.map((line) => ({ ...line, adjustments: line.adjustments.map(agreed) }));
}

/** What was agreed on the sum of the lines: the parts that it was split into by rate of tax are one again. */
export function agreedOnTotal({ adjustments }: WithAdjustments): readonly DraftAdjustment[] {
  const together = new Map<string, StoredAdjustment[]>();
  for (const part of adjustments) {
    const key = JSON.stringify([part.kind, part.reason, part.percent]);
    together.set(key, [...(together.get(key) ?? []), part]);
  }
  return [...together.values()].flatMap((parts) => {
    const [first] = parts;
    if (first === undefined) return [];
    const { currency } = first.amount;
    const whole = sumMoney(
      currency,
      parts.map(({ amount }) => fromApiMoney(amount)),
    );
    return [agreed({ ...first, amount: { amount: toDecimalText(whole), currency } })];
  });
}

function agreed({ kind, reason, percent, amount }: StoredAdjustment): DraftAdjustment {
  return { kind, reason, percent, amount: percent === null ? amount.amount : null };
}

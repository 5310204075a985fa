import type { DraftAdjustment } from "@kundenportal/domain/documents/draft-adjustment";
import { sumMoney, toDecimalText } from "@kundenportal/domain/money/money";
import type { ApiMoney } from "@kundenportal/ui/format";
import { fromApiMoney } from "../../lib/api-money";

interface StoredAdjustment {
  readonly kind: DraftAdjustment["kind"];
  readonly reason: string | null;
  readonly percent: string | null;
  readonly amount: ApiMoney;
  /** The amount with tax, where it was written so. */
  readonly gross: ApiMoney | null;
}

interface WithAdjustments {
  readonly adjustments: readonly StoredAdjustment[];
}

interface StoredLine extends WithAdjustments {
  readonly unitPrice: string | null;
  readonly gross: { readonly unitPrice: string } | null;
}

/** The lines of an issued document with what was agreed on each; with tax where it was written so. */
export function agreedLines<Line extends StoredLine>(content: {
  readonly lines: readonly Line[];
}): readonly (Omit<Line, "adjustments"> & { readonly adjustments: readonly DraftAdjustment[] })[] {
  return content.lines.map((line) => ({
    ...line,
    unitPrice: line.gross?.unitPrice ?? line.unitPrice,
    adjustments: line.adjustments.map(agreed),
  }));
}

/** What was agreed on the sum of the lines: the parts that it was split into by rate of tax are one again. */
export function agreedOnTotal({ adjustments }: WithAdjustments): readonly DraftAdjustment[] {
  const together = new Map<string, StoredAdjustment[]>();
  for (const stored of adjustments) {
    const part = { ...stored, amount: stored.gross ?? stored.amount };
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
    return [agreed({ ...first, amount: { amount: toDecimalText(whole), currency }, gross: null })];
  });
}

function agreed({ kind, reason, percent, amount, gross }: StoredAdjustment): DraftAdjustment {
  return { kind, reason, percent, amount: percent === null ? (gross ?? amount).amount : null };
}

import { optionalText, textOrNull, z } from "@kundenportal/app-core/form-schema";
import type { DraftAdjustment } from "@kundenportal/domain/documents/draft-adjustment";
import type { Locale } from "@kundenportal/domain/locale";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { parseTypedDecimal, toTypedDecimal } from "../../lib/typed-decimal";

export const ADJUSTMENT_KINDS = ["ALLOWANCE", "CHARGE"] as const;
export const ADJUSTMENT_UNITS = ["PERCENT", "AMOUNT"] as const;

/** A discount or charge in the editor: text as typed. */
export interface AdjustmentValues {
  readonly kind: (typeof ADJUSTMENT_KINDS)[number];
  readonly value: string;
  readonly unit: (typeof ADJUSTMENT_UNITS)[number];
  readonly reason: string;
}

export const NEW_ADJUSTMENT: AdjustmentValues = { kind: "ALLOWANCE", value: "", unit: "PERCENT", reason: "" };

/** More than nothing; a percentage of 100 at most. */
export function adjustmentsShape(locale: Locale) {
  return z.array(
    z
      .object({
        kind: z.enum(ADJUSTMENT_KINDS),
        value: z.string(),
        unit: z.enum(ADJUSTMENT_UNITS),
        reason: optionalText(FIELD_LIMITS.adjustment.reason),
      })
      .superRefine(({ value, unit }, context) => {
        const figure = Number(parseTypedDecimal(value, locale) ?? Number.NaN);
        const isOut = figure <= 0 || (unit === "PERCENT" && figure > 100);
        const problem =
          value.trim() === "" ? "REQUIRED" : Number.isNaN(figure) ? "INVALID_NUMBER" : isOut ? "OUT_OF_RANGE" : null;
        if (problem !== null) context.addIssue({ code: "custom", path: ["value"], message: problem });
      }),
  );
}

/** What has been entered so far; what cannot be read yet is left out. */
export function readAdjustments(values: readonly AdjustmentValues[], locale: Locale): readonly DraftAdjustment[] {
  return values.flatMap(({ kind, value, unit, reason }) => {
    const figure = parseTypedDecimal(value, locale);
    if (figure === null || Number(figure) <= 0) return [];
    const isPercent = unit === "PERCENT";
    return [
      {
        kind,
        reason: textOrNull(reason),
        percent: isPercent ? figure : null,
        amount: isPercent ? null : figure,
      },
    ];
  });
}

/** As a draft has them, ready for editing. */
export function toAdjustmentValues(stored: readonly DraftAdjustment[], locale: Locale): AdjustmentValues[] {
  return stored.map(({ kind, reason, percent, amount }) => ({
    kind,
    value: toTypedDecimal(percent ?? amount ?? "0", locale),
    unit: percent === null ? "AMOUNT" : "PERCENT",
    reason: reason ?? "",
  }));
}

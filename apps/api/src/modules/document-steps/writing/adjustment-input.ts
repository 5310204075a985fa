import type { DraftAdjustment } from "@kundenportal/domain/documents/draft-adjustment";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { parseDecimal } from "@kundenportal/domain/money/decimal";
import type { InputChecker } from "../../../graphql/input-checker";

/** A discount or charge before it is checked. */
export interface AdjustmentFields {
  readonly kind: DraftAdjustment["kind"];
  readonly percent?: string | null | undefined;
  readonly amount?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

const MAX_ADJUSTMENTS = 20;

export function checkAdjustments(
  check: InputChecker,
  path: string,
  fields: readonly AdjustmentFields[] | null | undefined,
  currency: string,
): readonly DraftAdjustment[] {
  const given = fields ?? [];
  if (given.length > MAX_ADJUSTMENTS) check.report(path, "TOO_MANY", `must be at most ${String(MAX_ADJUSTMENTS)}`);
  return given
    .slice(0, MAX_ADJUSTMENTS)
    .map((each, index) => checkAdjustment(check, `${path}.${String(index)}.`, each, currency));
}

function checkAdjustment(
  check: InputChecker,
  path: string,
  fields: AdjustmentFields,
  currency: string,
): DraftAdjustment {
  const percent = fields.percent ?? null;
  const amount = fields.amount ?? null;
  if (percent === null && amount === null) check.report(`${path}percent`, "REQUIRED", "or amount must be given");
  if (percent !== null && amount !== null) check.report(`${path}amount`, "NOT_ALLOWED", "is instead of percent");
  if (percent !== null) checkPercent(check, `${path}percent`, percent);
  if (amount !== null) check.positiveAmount(`${path}amount`, amount, currency);
  return {
    kind: fields.kind,
    reason: check.optionalText(`${path}reason`, fields.reason, { maxLength: FIELD_LIMITS.adjustment.reason }),
    percent,
    amount: percent === null ? amount : null,
  };
}

function checkPercent(check: InputChecker, field: string, text: string): void {
  const percent = Number(text);
  if (parseDecimal(text) === null) check.report(field, "INVALID_FORMAT", 'must be a decimal such as "12.50"');
  else if (percent <= 0 || percent > 100) check.report(field, "OUT_OF_RANGE", "must be more than 0, and at most 100");
}

import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import { parseDecimal } from "@kundenportal/domain/money/decimal";
import type { InputChecker } from "../../../graphql/input-checker";
import type { DraftDiscount } from "../../documents/versions/document-draft";
import { knows, typesWith } from "./document-terms";

/** Cash discount before it is checked: one step, or several. */
export interface DiscountFields {
  readonly cashDiscount?: DraftDiscount | null | undefined;
  readonly cashDiscounts?: readonly DraftDiscount[] | null | undefined;
}

const ONE = "data.cashDiscount";
const SEVERAL = "data.cashDiscounts";
const MAX_DISCOUNTS = 5;
const MAX_DISCOUNT_DAYS = 365;

/** The steps, the first to end first. */
export function checkDiscounts(
  check: InputChecker,
  type: DocumentType,
  { cashDiscount, cashDiscounts }: DiscountFields,
): readonly DraftDiscount[] {
  const several = cashDiscounts ?? [];
  const one = cashDiscount ?? null;
  if (one !== null && several.length > 0) check.report(ONE, "NOT_ALLOWED", "is instead of cashDiscounts");
  if (several.length > MAX_DISCOUNTS) check.report(SEVERAL, "TOO_MANY", `must be at most ${String(MAX_DISCOUNTS)}`);
  const steps = one === null ? several.slice(0, MAX_DISCOUNTS) : [one];
  const place = (index: number): string => (one === null ? `${SEVERAL}.${String(index)}` : ONE);
  if (steps.length > 0 && !knows(type, "cashDiscount")) {
    check.report(one === null ? SEVERAL : ONE, "NOT_ALLOWED", `is only for ${typesWith("cashDiscount")}`);
  }
  steps.forEach((step, index) => {
    checkStep(check, place(index), step);
    const before = steps[index - 1];
    if (before !== undefined) checkOrder(check, place(index), { before, step });
  });
  return steps.map(({ days, percent }) => ({ days, percent }));
}

function checkStep(check: InputChecker, path: string, { days, percent: text }: DraftDiscount): void {
  const percent = Number(text);
  if (parseDecimal(text) === null) {
    check.report(`${path}.percent`, "INVALID_FORMAT", 'must be a decimal such as "12.50"');
  } else if (percent <= 0 || percent >= 100) {
    check.report(`${path}.percent`, "OUT_OF_RANGE", "must be more than 0 and less than 100");
  }
  if (!Number.isInteger(days) || days < 0 || days > MAX_DISCOUNT_DAYS) {
    check.report(`${path}.days`, "OUT_OF_RANGE", `must be from 0 to ${String(MAX_DISCOUNT_DAYS)}`);
  }
}

/** Who waits longer gets less: anything else is a slip. */
function checkOrder(
  check: InputChecker,
  path: string,
  { before, step }: { readonly before: DraftDiscount; readonly step: DraftDiscount },
): void {
  if (step.days <= before.days)
    check.report(`${path}.days`, "OUT_OF_RANGE", "must be more than those of the step before");
  if (Number(step.percent) >= Number(before.percent)) {
    check.report(`${path}.percent`, "OUT_OF_RANGE", "must be less than that of the step before");
  }
}

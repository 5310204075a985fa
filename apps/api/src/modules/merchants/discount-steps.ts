import { parseDecimal } from "@kundenportal/domain/money/decimal";
import type { InputChecker } from "../../graphql/input-checker";

/** A step of cash discount: what may be deducted until when. */
interface DiscountStep {
  /** From the document's date. */
  readonly days: number;
  /** Decimal text. */
  readonly percent: string;
}

const MAX_DISCOUNTS = 5;
const MAX_DISCOUNT_DAYS = 365;

/** The steps, the first to end first. */
export function checkDiscountSteps(
  check: InputChecker,
  path: string,
  steps: readonly DiscountStep[],
): readonly DiscountStep[] {
  if (steps.length > MAX_DISCOUNTS) check.report(path, "TOO_MANY", `must be at most ${String(MAX_DISCOUNTS)}`);
  return steps.slice(0, MAX_DISCOUNTS).map((step, index) => {
    const place = `${path}.${String(index)}`;
    const before = steps[index - 1];
    const checked = checkDiscountStep(check, place, step);
    if (before !== undefined) checkOrder(check, place, { before, step });
    return checked;
  });
}

/** One step alone. */
export function checkDiscountStep(
  check: InputChecker,
  path: string,
  { days, percent: text }: DiscountStep,
): DiscountStep {
  const percent = Number(text);
  if (parseDecimal(text) === null) {
    check.report(`${path}.percent`, "INVALID_FORMAT", 'must be a decimal such as "12.50"');
  } else if (percent <= 0 || percent >= 100) {
    check.report(`${path}.percent`, "OUT_OF_RANGE", "must be more than 0 and less than 100");
  }
  if (!Number.isInteger(days) || days < 0 || days > MAX_DISCOUNT_DAYS) {
    check.report(`${path}.days`, "OUT_OF_RANGE", `must be from 0 to ${String(MAX_DISCOUNT_DAYS)}`);
  }
  return { days, percent: text };
}

/** Who waits longer gets less: anything else is a slip. */
function checkOrder(
  check: InputChecker,
  path: string,
  { before, step }: { readonly before: DiscountStep; readonly step: DiscountStep },
): void {
  if (step.days <= before.days)
    check.report(`${path}.days`, "OUT_OF_RANGE", "must be more than those of the step before");
  if (Number(step.percent) >= Number(before.percent)) {
    check.report(`${path}.percent`, "OUT_OF_RANGE", "must be less than that of the step before");
  }
}

import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { InputChecker } from "../../../graphql/input-checker";
import type { DraftDiscount } from "../../documents/versions/document-draft";
import { checkDiscountStep, checkDiscountSteps } from "../../merchants/discount-steps";
import { knows, typesWith } from "./document-terms";

/** Cash discount before it is checked: one step, or several. */
export interface DiscountFields {
  readonly cashDiscount?: DraftDiscount | null | undefined;
  readonly cashDiscounts?: readonly DraftDiscount[] | null | undefined;
}

const ONE = "data.cashDiscount";
const SEVERAL = "data.cashDiscounts";

/** The steps, the first to end first. */
export function checkDiscounts(
  check: InputChecker,
  type: DocumentType,
  { cashDiscount, cashDiscounts }: DiscountFields,
): readonly DraftDiscount[] {
  const several = cashDiscounts ?? [];
  const one = cashDiscount ?? null;
  if (one !== null && several.length > 0) check.report(ONE, "NOT_ALLOWED", "is instead of cashDiscounts");
  const steps = one === null ? several : [one];
  if (steps.length > 0 && !knows(type, "cashDiscount")) {
    check.report(one === null ? SEVERAL : ONE, "NOT_ALLOWED", `is only for ${typesWith("cashDiscount")}`);
  }
  return one === null ? checkDiscountSteps(check, SEVERAL, several) : [checkDiscountStep(check, ONE, one)];
}

import { z } from "@kundenportal/app-core/form-schema";
import type { Locale } from "@kundenportal/domain/locale";
import type { DraftDiscountInput } from "../gql/graphql";
import { parseTypedDecimal, toTypedDecimal } from "../lib/typed-decimal";

/** A step of cash discount in the editor: text as typed. */
export interface DiscountValues {
  readonly percent: string;
  readonly days: string;
}

export const NEW_DISCOUNT: DiscountValues = { percent: "", days: "" };

const MAX_DISCOUNT_DAYS = 365;
export const MAX_DISCOUNTS = 5;

/** Each step has more days and less percent than the one before; the limits are the server's. */
export function discountsShape(locale: Locale) {
  return z.array(z.object({ percent: z.string(), days: z.string() })).superRefine((steps, context) => {
    steps.forEach((step, index) => {
      const before = steps[index - 1];
      const problems = {
        percent: percentProblem(step.percent, before?.percent, locale),
        days: daysProblem(step.days, before?.days),
      };
      for (const [field, message] of Object.entries(problems)) {
        if (message !== null) context.addIssue({ code: "custom", path: [index, field], message });
      }
    });
  });
}

function percentProblem(text: string, before: string | undefined, locale: Locale): string | null {
  if (text.trim() === "") return "REQUIRED";
  const percent = Number(parseTypedDecimal(text, locale) ?? Number.NaN);
  const most = before === undefined ? 100 : Number(parseTypedDecimal(before, locale) ?? 100);
  if (Number.isNaN(percent)) return "INVALID_NUMBER";
  return percent <= 0 || percent >= most ? "OUT_OF_RANGE" : null;
}

function daysProblem(text: string, before: string | undefined): string | null {
  if (text.trim() === "") return "REQUIRED";
  const days = readDays(text);
  const least = before === undefined ? 0 : (readDays(before) ?? -1) + 1;
  if (days === null) return "INVALID_NUMBER";
  return days < least || days > MAX_DISCOUNT_DAYS ? "OUT_OF_RANGE" : null;
}

function readDays(text: string): number | null {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : null;
}

/** The steps as entered so far; what cannot be read yet is left out. */
export function readDiscounts(values: readonly DiscountValues[], locale: Locale): DraftDiscountInput[] {
  return values.flatMap(({ percent: text, days: daysText }) => {
    const [percent, days] = [parseTypedDecimal(text, locale), readDays(daysText)];
    return percent === null || Number(percent) <= 0 || days === null ? [] : [{ days, percent }];
  });
}

/** As a draft has them, ready for editing. */
export function toDiscountValues(
  stored: readonly { readonly days: number; readonly percent: string }[],
  locale: Locale,
): DiscountValues[] {
  return stored.map(({ days, percent }) => ({ percent: toTypedDecimal(percent, locale), days: String(days) }));
}

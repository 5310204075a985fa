import type { SchemaForm } from "@kundenportal/app-core/use-schema-form";
import { addDays, isCalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { PaymentTerms } from "@kundenportal/domain/documents/payment-terms";
import type { Locale } from "@kundenportal/domain/locale";
import { useEffect, useRef } from "react";
import { toDiscountValues } from "../../components/discount-values";
import type { DraftValues } from "./draft-values";

type PresetValues = Pick<DraftValues, "discounts" | "dueDate" | "pricesIncludeTax">;
type TermValues = Omit<PresetValues, "pricesIncludeTax">;

/** What a new document begins with; each left out for a document that says so itself. */
interface Presets {
  readonly terms: PaymentTerms | null;
  readonly pricesIncludeTax: boolean | undefined;
}

/** As a new invoice begins. */
export function presetOf(terms: PaymentTerms, date: string, locale: Locale): TermValues {
  return {
    dueDate: terms.dueDays === null || !isCalendarDate(date) ? "" : addDays(date, terms.dueDays),
    discounts: toDiscountValues(terms.cashDiscounts, locale),
  };
}

/** Puts into the form again what is preset otherwise now, as with another client: where it still has what was preset before. */
export function usePresets(
  { getValues, setValue }: Pick<SchemaForm<DraftValues>, "getValues" | "setValue">,
  { terms, pricesIncludeTax }: Presets,
  locale: Locale,
): void {
  const last = useRef<Partial<PresetValues>>({});
  useEffect(() => {
    const values = getValues();
    const before = last.current;
    const preset: Partial<PresetValues> = {
      ...(terms !== null && presetOf(terms, values.date, locale)),
      ...(pricesIncludeTax !== undefined && { pricesIncludeTax }),
    };
    const isUntouched = (name: keyof PresetValues): boolean =>
      before[name] !== undefined && JSON.stringify(values[name]) === JSON.stringify(before[name]);
    if (preset.dueDate !== undefined && isUntouched("dueDate")) setValue("dueDate", preset.dueDate);
    if (preset.discounts !== undefined && isUntouched("discounts")) setValue("discounts", preset.discounts);
    if (preset.pricesIncludeTax !== undefined && isUntouched("pricesIncludeTax"))
      setValue("pricesIncludeTax", preset.pricesIncludeTax);
    last.current = { ...before, ...preset };
  }, [terms, pricesIncludeTax, locale, getValues, setValue]);
}

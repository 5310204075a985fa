import type { SchemaForm } from "@kundenportal/app-core/use-schema-form";
import { addDays, isCalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { PaymentTerms } from "@kundenportal/domain/documents/payment-terms";
import type { Locale } from "@kundenportal/domain/locale";
import { useEffect, useRef } from "react";
import { toDiscountValues } from "../../components/discount-values";
import type { DraftValues } from "./draft-values";

type PresetValues = Pick<DraftValues, "discounts" | "dueDate">;

/** As a new invoice begins. */
export function presetOf(terms: PaymentTerms, date: string, locale: Locale): PresetValues {
  return {
    dueDate: terms.dueDays === null || !isCalendarDate(date) ? "" : addDays(date, terms.dueDays),
    discounts: toDiscountValues(terms.cashDiscounts, locale),
  };
}

/**
 * Puts the terms into the form again whenever they are others, as with another client: where it still has what was preset
 * before. `terms`: null for a document that has its own.
 */
export function usePresetTerms(
  { getValues, setValue }: Pick<SchemaForm<DraftValues>, "getValues" | "setValue">,
  terms: PaymentTerms | null,
  locale: Locale,
): void {
  const last = useRef<PresetValues | null>(null);
  useEffect(() => {
    if (terms === null) return;
    const { date, dueDate, discounts } = getValues();
    const preset = presetOf(terms, date, locale);
    const before = last.current;
    last.current = preset;
    if (before === null) return;
    if (dueDate === before.dueDate) setValue("dueDate", preset.dueDate);
    if (JSON.stringify(discounts) === JSON.stringify(before.discounts)) setValue("discounts", preset.discounts);
  }, [terms, locale, getValues, setValue]);
}

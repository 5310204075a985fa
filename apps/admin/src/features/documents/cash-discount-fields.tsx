import type { SchemaForm } from "@kundenportal/app-core/use-schema-form";
import { cashDiscountsOf } from "@kundenportal/domain/documents/cash-discount";
import { isCalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { subtractMinor } from "@kundenportal/domain/money/money";
import { formatApiMoney, formatDate } from "@kundenportal/ui/format";
import { TextField } from "@kundenportal/ui/text-field";
import { useLocale } from "@kundenportal/ui/use-text";
import { useWatch } from "react-hook-form";
import { toApiMoney } from "../../lib/api-money";
import { useText } from "../../lib/use-text";
import { type DraftValues, readDiscount } from "./draft-values";
import { computeDraftTotals } from "./live-totals";

interface CashDiscountFieldsProps {
  readonly form: Pick<SchemaForm<DraftValues>, "control" | "field">;
  readonly currency: string;
}

/** How much may be deducted until when, and what that comes to with what has been entered so far. */
export function CashDiscountFields({ form, currency }: CashDiscountFieldsProps) {
  const t = useText();
  const preview = useDiscountPreview(form.control, currency);
  return (
    <>
      <TextField
        label={t("editor.discountPercent")}
        isOptional
        inputMode="decimal"
        suffix="%"
        description={preview ?? t("editor.discountHint")}
        {...form.field("discountPercent")}
      />
      <TextField
        label={t("editor.discountDays")}
        isOptional
        inputMode="numeric"
        suffix={t("editor.days")}
        description={t("editor.discountDaysHint")}
        {...form.field("discountDays")}
      />
    </>
  );
}

function useDiscountPreview(control: SchemaForm<DraftValues>["control"], currency: string): string | null {
  const t = useText();
  const locale = useLocale();
  const [date, discountPercent, discountDays, lines] = useWatch({
    control,
    name: ["date", "discountPercent", "discountDays", "lines"],
  });
  const term = readDiscount({ discountPercent, discountDays }, locale);
  const totals = computeDraftTotals(lines, currency, locale)?.totals;
  if (term === null || totals === undefined || !isCalendarDate(date)) return null;
  const content = {
    type: "INVOICE",
    documentDate: date,
    discountTerms: [{ ...term, baseMinor: null }],
    totals,
  } as const;
  const [discount] = cashDiscountsOf(content);
  if (discount === undefined) return null;
  return t("editor.discountPreview", {
    date: formatDate(discount.until, locale),
    payable: formatApiMoney(toApiMoney(subtractMinor(totals.grossMinor, discount.discountMinor), currency), locale),
    discount: formatApiMoney(toApiMoney(discount.discountMinor, currency), locale),
  });
}

import type { SchemaForm } from "@kundenportal/app-core/use-schema-form";
import { cashDiscountsOf } from "@kundenportal/domain/documents/cash-discount";
import { isCalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { subtractMinor } from "@kundenportal/domain/money/money";
import { Button } from "@kundenportal/ui/button";
import { formatApiMoney, formatDate } from "@kundenportal/ui/format";
import { IconButton } from "@kundenportal/ui/icon-button";
import { TextField } from "@kundenportal/ui/text-field";
import { useLocale } from "@kundenportal/ui/use-text";
import { Plus, Trash2 } from "lucide-react";
import { useFieldArray, useWatch } from "react-hook-form";
import { WholeRow } from "../../components/form-grid";
import { toApiMoney } from "../../lib/api-money";
import { useText } from "../../lib/use-text";
import styles from "../../components/discount-step.module.css";
import { MAX_DISCOUNTS, NEW_DISCOUNT, readDiscounts } from "../../components/discount-values";
import type { DraftValues } from "./draft-values";
import { computeDraftTotals } from "./live-totals";

interface CashDiscountFieldsProps {
  readonly form: Pick<SchemaForm<DraftValues>, "control" | "field">;
  readonly currency: string;
}

/** How much may be deducted until when, in steps, and what that comes to with what has been entered so far. */
export function CashDiscountFields({ form, currency }: CashDiscountFieldsProps) {
  const t = useText();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "discounts" });
  const previewOf = useDiscountPreview(form.control, currency);
  return (
    <WholeRow>
      <div className={styles["discounts"]}>
        {fields.map((field, index) => (
          <div key={field.id} className={styles["step"]}>
            <TextField
              label={t("editor.discountPercent")}
              inputMode="decimal"
              suffix="%"
              description={previewOf(index) ?? t("editor.discountHint")}
              {...form.field(`discounts.${index}.percent`)}
            />
            <TextField
              label={t("editor.discountDays")}
              inputMode="numeric"
              suffix={t("editor.days")}
              description={t("editor.discountDaysHint")}
              {...form.field(`discounts.${index}.days`)}
            />
            <div className={styles["remove"]}>
              <IconButton
                label={t("editor.removeDiscount", { number: index + 1 })}
                icon={<Trash2 />}
                size="small"
                onClick={() => remove(index)}
              />
            </div>
          </div>
        ))}
        {fields.length < MAX_DISCOUNTS && (
          <div>
            <Button
              size="small"
              icon={<Plus aria-hidden />}
              onClick={() => append(NEW_DISCOUNT, { focusName: `discounts.${fields.length}.percent` })}
            >
              {t(fields.length === 0 ? "editor.addDiscount" : "editor.addDiscountStep")}
            </Button>
          </div>
        )}
      </div>
    </WholeRow>
  );
}

/** In words, for the step at a place; null while it cannot be read. */
function useDiscountPreview(control: SchemaForm<DraftValues>["control"], currency: string) {
  const t = useText();
  const locale = useLocale();
  const [date, discounts, lines, adjustments, pricesIncludeTax] = useWatch({
    control,
    name: ["date", "discounts", "lines", "adjustments", "pricesIncludeTax"],
  });
  const totals = computeDraftTotals({ lines, adjustments, pricesIncludeTax }, currency, locale)?.totals;
  return (index: number): string | null => {
    const [term] = readDiscounts(discounts.slice(index, index + 1), locale);
    if (term === undefined || totals === undefined || !isCalendarDate(date)) return null;
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
  };
}

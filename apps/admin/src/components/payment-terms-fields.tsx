import { Button } from "@kundenportal/ui/button";
import { Checkbox } from "@kundenportal/ui/checkbox";
import { IconButton } from "@kundenportal/ui/icon-button";
import { TextField } from "@kundenportal/ui/text-field";
import { Plus, Trash2 } from "lucide-react";
import type { UseFormRegisterReturn } from "react-hook-form";
import { useText } from "../lib/use-text";
import styles from "./discount-step.module.css";
import { type DiscountValues, MAX_DISCOUNTS, NEW_DISCOUNT } from "./discount-values";
import { FormGrid, WholeRow } from "./form-grid";

type FormField = UseFormRegisterReturn & { readonly error: string | undefined };

interface PaymentTermsFieldsProps {
  readonly label: string;
  readonly description: string;
  readonly hasTerms: FormField;
  readonly isShown: boolean;
  readonly dueDays: FormField;
  readonly discounts: readonly DiscountValues[];
  readonly onDiscountsChange: (discounts: DiscountValues[]) => void;
  readonly problemOf: (index: number, field: keyof DiscountValues) => string | undefined;
}

/** When invoices are usually to be paid, if that is to be said at all. */
export function PaymentTermsFields(props: PaymentTermsFieldsProps) {
  const t = useText();
  const { discounts, onDiscountsChange, problemOf } = props;

  function change(index: number, part: Partial<DiscountValues>): void {
    onDiscountsChange(discounts.map((step, at) => (at === index ? { ...step, ...part } : step)));
  }

  return (
    <FormGrid>
      <WholeRow>
        <Checkbox label={props.label} description={props.description} {...props.hasTerms} />
      </WholeRow>
      {props.isShown && (
        <>
          <TextField
            label={t("paymentTerms.dueDays")}
            isOptional
            inputMode="numeric"
            suffix={t("editor.days")}
            description={t("paymentTerms.dueDaysHint")}
            {...props.dueDays}
          />
          <WholeRow>
            <div className={styles["discounts"]}>
              {discounts.map((step, index) => (
                // Steps have no identity besides their place.
                <div key={index} className={styles["step"]}>
                  <TextField
                    label={t("editor.discountPercent")}
                    inputMode="decimal"
                    suffix="%"
                    value={step.percent}
                    error={problemOf(index, "percent")}
                    onChange={(event) => change(index, { percent: event.target.value })}
                  />
                  <TextField
                    label={t("editor.discountDays")}
                    inputMode="numeric"
                    suffix={t("editor.days")}
                    value={step.days}
                    error={problemOf(index, "days")}
                    onChange={(event) => change(index, { days: event.target.value })}
                  />
                  <div className={styles["remove"]}>
                    <IconButton
                      label={t("editor.removeDiscount", { number: index + 1 })}
                      icon={<Trash2 />}
                      size="small"
                      onClick={() => onDiscountsChange(discounts.filter((_, at) => at !== index))}
                    />
                  </div>
                </div>
              ))}
              {discounts.length < MAX_DISCOUNTS && (
                <div>
                  <Button
                    size="small"
                    icon={<Plus aria-hidden />}
                    onClick={() => onDiscountsChange([...discounts, NEW_DISCOUNT])}
                  >
                    {t(discounts.length === 0 ? "editor.addDiscount" : "editor.addDiscountStep")}
                  </Button>
                </div>
              )}
            </div>
          </WholeRow>
        </>
      )}
    </FormGrid>
  );
}

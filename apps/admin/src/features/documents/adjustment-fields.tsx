import type { SchemaForm } from "@kundenportal/app-core/use-schema-form";
import { Button } from "@kundenportal/ui/button";
import { IconButton } from "@kundenportal/ui/icon-button";
import { Select } from "@kundenportal/ui/select";
import { TextField } from "@kundenportal/ui/text-field";
import { Percent, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { useFieldArray } from "react-hook-form";
import { useText } from "../../lib/use-text";
import styles from "./adjustment-fields.module.css";
import { ADJUSTMENT_KINDS, ADJUSTMENT_UNITS, NEW_ADJUSTMENT } from "./adjustment-values";
import type { DraftValues } from "./draft-values";

interface AdjustmentFieldsProps {
  readonly form: Pick<SchemaForm<DraftValues>, "control" | "field">;
  readonly name: "adjustments" | `lines.${number}.adjustments`;
  readonly currency: string;
  /** What the button to add one says. */
  readonly addLabel: string;
  /** Beside the button. */
  readonly children?: ReactNode;
}

/** Discounts and charges, of a line or of the whole document. */
export function AdjustmentFields({ form, name, currency, addLabel, children }: AdjustmentFieldsProps) {
  const t = useText();
  const { fields, append, remove } = useFieldArray({ control: form.control, name });
  return (
    <div className={styles["adjustments"]}>
      {fields.map((field, index) => (
        <div key={field.id} className={styles["row"]}>
          <Select
            label={t("adjustment.kind")}
            options={ADJUSTMENT_KINDS.map((value) => ({ value, label: t(`adjustment.kind.${value}`) }))}
            {...form.field(`${name}.${index}.kind`)}
          />
          <TextField label={t("adjustment.value")} inputMode="decimal" {...form.field(`${name}.${index}.value`)} />
          <Select
            label={t("adjustment.unit")}
            options={ADJUSTMENT_UNITS.map((value) => ({ value, label: value === "PERCENT" ? "%" : currency }))}
            {...form.field(`${name}.${index}.unit`)}
          />
          <div className={styles["reason"]}>
            <TextField label={t("adjustment.reason")} isOptional {...form.field(`${name}.${index}.reason`)} />
          </div>
          <div className={styles["remove"]}>
            <IconButton
              label={t("adjustment.remove", { number: index + 1 })}
              icon={<Trash2 />}
              size="small"
              onClick={() => remove(index)}
            />
          </div>
        </div>
      ))}
      <div className={styles["foot"]}>
        <Button
          size="small"
          variant="quiet"
          icon={<Percent aria-hidden />}
          onClick={() => append(NEW_ADJUSTMENT, { focusName: `${name}.${fields.length}.value` })}
        >
          {addLabel}
        </Button>
        {children}
      </div>
    </div>
  );
}

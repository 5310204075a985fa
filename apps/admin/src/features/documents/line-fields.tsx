import type { SchemaForm } from "@kundenportal/app-core/use-schema-form";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Checkbox } from "@kundenportal/ui/checkbox";
import { IconButton } from "@kundenportal/ui/icon-button";
import { MoneyText } from "@kundenportal/ui/money-text";
import { Select, type SelectOption } from "@kundenportal/ui/select";
import { TextArea } from "@kundenportal/ui/text-area";
import { TextField } from "@kundenportal/ui/text-field";
import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { toApiMoney } from "../../lib/api-money";
import { useText } from "../../lib/use-text";
import { AdjustmentFields } from "./adjustment-fields";
import { type DraftValues, hasOptionalLines } from "./draft-values";
import styles from "./line-fields.module.css";

interface LineFieldsProps {
  readonly form: Pick<SchemaForm<DraftValues>, "control" | "field">;
  /** The `datalist` with the names of units. */
  readonly unitListId: string;
  readonly index: number;
  readonly isOnly: boolean;
  readonly isLast: boolean;
  readonly type: DocumentType;
  readonly currency: string;
  readonly taxOptions: readonly SelectOption[];
  /** Undefined while what is typed is not an amount. */
  readonly netMinor: number | undefined;
  /** An optional line, which is not part of the totals. */
  readonly isLeftOut: boolean;
  readonly onTaxChange: (choice: string) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One line of a draft. */
export function LineFields({ form, index, type, currency, netMinor, isLeftOut, ...line }: LineFieldsProps) {
  const t = useText();
  const number = index + 1;
  return (
    <fieldset className={styles["line"]}>
      <legend className={styles["legend"]}>{t("editor.line", { number })}</legend>
      <div className={styles["fields"]}>
        <div className={styles["name"]}>
          <TextField label={t("line.name")} {...form.field(`lines.${index}.name`)} />
        </div>
        <TextField label={t("line.quantity")} inputMode="decimal" {...form.field(`lines.${index}.quantity`)} />
        <TextField
          label={t("line.unit")}
          list={line.unitListId}
          autoComplete="off"
          {...form.field(`lines.${index}.unit`)}
        />
        <TextField
          label={t("line.unitPrice")}
          inputMode="decimal"
          suffix={currency}
          {...form.field(`lines.${index}.unitPrice`)}
        />
        <Select
          label={t("line.taxRate")}
          options={line.taxOptions}
          {...form.field(`lines.${index}.tax`)}
          onChange={(event) => line.onTaxChange(event.target.value)}
        />
        <div className={styles["article"]}>
          <TextField label={t("editor.articleNumber")} {...form.field(`lines.${index}.articleNumber`)} />
        </div>
        <div className={styles["about"]}>
          <TextArea
            label={t("line.description")}
            isOptional
            rows={1}
            maxLength={FIELD_LIMITS.documentLine.description}
            {...form.field(`lines.${index}.description`)}
          />
        </div>
      </div>
      <AdjustmentFields
        form={form}
        name={`lines.${index}.adjustments`}
        currency={currency}
        addLabel={t("adjustment.addToLine", { number })}
      >
        {hasOptionalLines(type) && (
          <Checkbox
            label={t("editor.optional")}
            description={t("editor.optionalHint")}
            {...form.field(`lines.${index}.optional`)}
          />
        )}
        <div className={styles["net"]}>
          <span className={styles["netLabel"]}>{t("line.net")}</span>
          {netMinor !== undefined && <MoneyText value={toApiMoney(netMinor, currency)} isMuted={isLeftOut} />}
        </div>
        <div className={styles["moves"]}>
          <IconButton
            label={t("editor.moveUp", { number })}
            icon={<ArrowUp />}
            size="small"
            disabled={index === 0}
            onClick={() => line.onMove(index - 1)}
          />
          <IconButton
            label={t("editor.moveDown", { number })}
            icon={<ArrowDown />}
            size="small"
            disabled={line.isLast}
            onClick={() => line.onMove(index + 1)}
          />
          <IconButton
            label={t("editor.removeLine", { number })}
            icon={<Trash2 />}
            size="small"
            disabled={line.isOnly}
            onClick={line.onRemove}
          />
        </div>
      </AdjustmentFields>
    </fieldset>
  );
}

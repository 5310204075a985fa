import type { SchemaForm } from "@kundenportal/app-core/use-schema-form";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Checkbox } from "@kundenportal/ui/checkbox";
import { IconButton } from "@kundenportal/ui/icon-button";
import { MoneyText } from "@kundenportal/ui/money-text";
import { Select, type SelectOption } from "@kundenportal/ui/select";
import { TextArea } from "@kundenportal/ui/text-area";
import { TextField } from "@kundenportal/ui/text-field";
import { ArrowDown, ArrowUp, ChevronDown, ChevronUp, Trash2 } from "lucide-react";
import { useId, useState } from "react";
import { toApiMoney } from "../../lib/api-money";
import { useText } from "../../lib/use-text";
import { AdjustmentFields } from "./adjustment-fields";
import { type DraftLineValues, type DraftValues, hasOptionalLines } from "./draft-values";
import styles from "./line-fields.module.css";

interface LineFieldsProps {
  readonly form: Pick<SchemaForm<DraftValues>, "codeOf" | "control" | "field">;
  /** The `datalist` with the names of units. */
  readonly unitListId: string;
  readonly index: number;
  /** As typed so far. */
  readonly line: DraftLineValues;
  readonly isOnly: boolean;
  readonly isLast: boolean;
  readonly type: DocumentType;
  readonly currency: string;
  readonly taxOptions: readonly SelectOption[];
  /** Of what is in `amountMinor`: the tax, or not. */
  readonly amountLabel: string;
  /** Undefined while what is typed is not an amount. */
  readonly amountMinor: number | undefined;
  readonly onTaxChange: (choice: string) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One line of a draft: what every line has in one row, and what few have below it. */
export function LineFields({ form, index, line, type, currency, amountMinor, ...row }: LineFieldsProps) {
  const t = useText();
  const moreId = useId();
  const number = index + 1;
  const [isOpened, setIsOpened] = useState(() => saysMore(line));
  // A problem must not hide, nor must what somebody has just taken over.
  const hasProblem = (["articleNumber", "description", "adjustments", "optional"] as const).some(
    (field) => form.codeOf(`lines.${index}.${field}`) !== undefined,
  );
  const isOpen = isOpened || hasProblem || line.adjustments.length > 0;
  return (
    <fieldset className={styles["line"]}>
      <legend className={styles["legend"]}>{t("editor.line", { number })}</legend>
      <div className={styles["row"]}>
        <span className={styles["number"]} aria-hidden="true">
          {number}
        </span>
        <div className={styles["name"]}>
          <TextField label={t("line.name")} {...form.field(`lines.${index}.name`)} />
        </div>
        <TextField label={t("line.quantity")} inputMode="decimal" {...form.field(`lines.${index}.quantity`)} />
        <TextField
          label={t("line.unit")}
          list={row.unitListId}
          autoComplete="off"
          {...form.field(`lines.${index}.unit`)}
        />
        <div className={styles["price"]}>
          <TextField
            label={t("line.unitPrice")}
            inputMode="decimal"
            suffix={currency}
            {...form.field(`lines.${index}.unitPrice`)}
          />
        </div>
        <Select
          label={t("line.taxRate")}
          options={row.taxOptions}
          {...form.field(`lines.${index}.tax`)}
          onChange={(event) => row.onTaxChange(event.target.value)}
        />
        <div className={styles["net"]}>
          <span className={styles["netLabel"]}>{row.amountLabel}</span>
          {amountMinor !== undefined && <MoneyText value={toApiMoney(amountMinor, currency)} isMuted={line.optional} />}
        </div>
        <div className={styles["tools"]}>
          <IconButton
            label={t("editor.lineMore", { number })}
            icon={isOpen ? <ChevronUp /> : <ChevronDown />}
            size="small"
            aria-expanded={isOpen}
            aria-controls={moreId}
            onClick={() => setIsOpened(!isOpen)}
          />
          {/* The keyboard has keys of its own for these, and thirty lines would make ninety stops of them. */}
          <IconButton
            label={t("editor.moveUp", { number })}
            icon={<ArrowUp />}
            size="small"
            tabIndex={-1}
            disabled={index === 0}
            onClick={() => row.onMove(index - 1)}
          />
          <IconButton
            label={t("editor.moveDown", { number })}
            icon={<ArrowDown />}
            size="small"
            tabIndex={-1}
            disabled={row.isLast}
            onClick={() => row.onMove(index + 1)}
          />
          <IconButton
            label={t("editor.removeLine", { number })}
            icon={<Trash2 />}
            size="small"
            tabIndex={-1}
            disabled={row.isOnly}
            onClick={row.onRemove}
          />
        </div>
      </div>
      <div id={moreId} className={styles["more"]} hidden={!isOpen}>
        {isOpen && (
          <>
            <div className={styles["texts"]}>
              <TextField label={t("editor.articleNumber")} {...form.field(`lines.${index}.articleNumber`)} />
              <TextArea
                label={t("line.description")}
                isOptional
                rows={1}
                maxLength={FIELD_LIMITS.documentLine.description}
                {...form.field(`lines.${index}.description`)}
              />
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
            </AdjustmentFields>
          </>
        )}
      </div>
    </fieldset>
  );
}

function saysMore({ articleNumber, description, adjustments, optional }: DraftLineValues): boolean {
  return articleNumber !== "" || description !== "" || adjustments.length > 0 || optional;
}

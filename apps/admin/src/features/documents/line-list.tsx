import type { SchemaForm } from "@kundenportal/app-core/use-schema-form";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import { listUnits } from "@kundenportal/domain/documents/unit-name";
import { Button } from "@kundenportal/ui/button";
import type { SelectOption } from "@kundenportal/ui/select";
import { useLocale } from "@kundenportal/ui/use-text";
import { Plus } from "lucide-react";
import { useId } from "react";
import { useFieldArray } from "react-hook-form";
import { useText } from "../../lib/use-text";
import { type DraftLineValues, type DraftValues, emptyLine } from "./draft-values";
import { LineFields } from "./line-fields";
import { LineKeyHints } from "./line-key-hints";
import styles from "./line-list.module.css";
import type { TaxChoice } from "./line-tax";
import { useLineKeys } from "./use-line-keys";

interface LineListProps {
  readonly form: Pick<SchemaForm<DraftValues>, "codeOf" | "control" | "field" | "setFocus">;
  readonly type: DocumentType;
  readonly currency: string;
  /** As typed so far. */
  readonly lines: readonly DraftLineValues[];
  /** Of each line, as prices are written; undefined while what is typed is no amount. */
  readonly amountsMinor: readonly number[] | undefined;
  readonly pricesIncludeTax: boolean;
  readonly taxOptions: readonly SelectOption[];
  /** Of a line that follows none. */
  readonly usualTax: TaxChoice;
  readonly onTaxChange: (index: number, choice: string) => void;
}

/** The lines of a draft: a row each, written with the keyboard alone if somebody likes. */
export function LineList({ form, type, currency, lines, amountsMinor, usualTax, ...choices }: LineListProps) {
  const t = useText();
  const locale = useLocale();
  const unitListId = useId();
  const array = useFieldArray({ control: form.control, name: "lines" });
  const { fields } = array;
  const amountLabel = t(choices.pricesIncludeTax ? "line.gross" : "line.net");
  const keys = useLineKeys({ form, array, makeLine: (before) => emptyLine(lines[before]?.tax ?? usualTax) });
  return (
    <>
      <div className={styles["head"]} aria-hidden="true">
        <span />
        <span>{t("line.name")}</span>
        <span>{t("line.quantity")}</span>
        <span>{t("line.unit")}</span>
        <span>{t("line.unitPrice")}</span>
        <span>{t("line.taxRate")}</span>
        <span className={styles["amount"]}>{amountLabel}</span>
      </div>
      <ol className={styles["lines"]}>
        {fields.map((field, index) => (
          <li key={field.id} className={styles["line"]} onKeyDown={(event) => keys.handleKeyDown(event, index)}>
            <LineFields
              form={form}
              index={index}
              line={lines[index] ?? field}
              isOnly={fields.length === 1}
              isLast={index === fields.length - 1}
              type={type}
              currency={currency}
              unitListId={unitListId}
              taxOptions={choices.taxOptions}
              amountLabel={amountLabel}
              amountMinor={amountsMinor?.[index]}
              onTaxChange={(choice) => choices.onTaxChange(index, choice)}
              onMove={(to) => keys.moveTo(index, to)}
              onRemove={() => keys.removeAt(index)}
            />
          </li>
        ))}
      </ol>
      <div className={styles["foot"]}>
        <Button size="small" icon={<Plus aria-hidden />} onClick={() => keys.addAt(fields.length)}>
          {t("editor.addLine")}
        </Button>
        <LineKeyHints />
      </div>
      <datalist id={unitListId}>
        {listUnits(locale).map(({ code, label }) => (
          <option key={code} value={label}>
            {code}
          </option>
        ))}
      </datalist>
    </>
  );
}

import type { SchemaForm } from "@kundenportal/app-core/use-schema-form";
import { VATEX_CODES } from "@kundenportal/domain/documents/vatex-codes";
import { Select } from "@kundenportal/ui/select";
import { TextField } from "@kundenportal/ui/text-field";
import { useLocale } from "@kundenportal/ui/use-text";
import { FormGrid } from "../../components/form-grid";
import { useText } from "../../lib/use-text";
import type { DraftValues } from "./draft-values";

interface TaxExemptionFieldsProps {
  readonly form: Pick<SchemaForm<DraftValues>, "field">;
  /** The code that the document has, which may be one that we do not know. */
  readonly code: string;
}

/** Why lines are exempt from tax: it is printed below the totals. */
export function TaxExemptionFields({ form, code }: TaxExemptionFieldsProps) {
  const t = useText();
  const locale = useLocale();
  const known = [...VATEX_CODES].map(([value, names]) => ({ value, label: names[locale] }));
  const isUnknown = code !== "" && !VATEX_CODES.has(code);
  return (
    <FormGrid>
      <Select
        label={t("editor.exemptionCode")}
        placeholder={t("editor.exemptionOwnWords")}
        options={isUnknown ? [...known, { value: code, label: code }] : known}
        {...form.field("exemptionCode")}
      />
      <TextField
        label={t("editor.exemptionReason")}
        isOptional={code !== "" && !isUnknown}
        description={t("editor.exemptionReasonHint")}
        {...form.field("exemptionReason")}
      />
    </FormGrid>
  );
}

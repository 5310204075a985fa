import type { SchemaForm } from "@kundenportal/app-core/use-schema-form";
import { TextField } from "@kundenportal/ui/text-field";
import { FormGrid } from "../../components/form-grid";
import { useText } from "../../lib/use-text";
import type { DraftValues } from "./draft-values";

interface ReferenceFieldsProps {
  readonly form: Pick<SchemaForm<DraftValues>, "field">;
}

/** By which the buyer finds the document in their own books. */
export function ReferenceFields({ form }: ReferenceFieldsProps) {
  const t = useText();
  return (
    <FormGrid>
      <TextField
        label={t("editor.buyerReference")}
        isOptional
        description={t("editor.buyerReferenceHint")}
        {...form.field("buyerReference")}
      />
      <TextField label={t("document.orderReference")} isOptional {...form.field("orderReference")} />
      <TextField label={t("document.contractReference")} isOptional {...form.field("contractReference")} />
      <TextField label={t("document.reference.PROJECT")} isOptional {...form.field("projectReference")} />
    </FormGrid>
  );
}

import type { SchemaForm } from "@kundenportal/app-core/use-schema-form";
import { mustStateDelivery } from "@kundenportal/domain/documents/document-type-rules";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import { DateField } from "@kundenportal/ui/date-field";
import { Select } from "@kundenportal/ui/select";
import { useWatch } from "react-hook-form";
import { useText } from "../../lib/use-text";
import { DELIVERY_KINDS } from "./delivery-values";
import type { DraftValues } from "./draft-values";

interface DeliveryFieldsProps {
  readonly form: Pick<SchemaForm<DraftValues>, "control" | "field">;
  readonly type: DocumentType;
}

/** When it was delivered or done: on a day, in a period, or not known yet. */
export function DeliveryFields({ form, type }: DeliveryFieldsProps) {
  const t = useText();
  const kind = useWatch({ control: form.control, name: "deliveryKind" });
  return (
    <>
      <Select
        label={t("editor.delivery")}
        options={DELIVERY_KINDS.map((value) => ({ value, label: t(`editor.delivery.${value}`) }))}
        {...(mustStateDelivery(type) && kind === "OPEN" && { description: t("editor.deliveryNeeded") })}
        {...form.field("deliveryKind")}
      />
      {kind === "DAY" && <DateField label={t("document.deliveryDate")} {...form.field("deliveryDate")} />}
      {kind === "PERIOD" && (
        <>
          <DateField label={t("editor.periodStart")} {...form.field("periodStart")} />
          <DateField label={t("editor.periodEnd")} {...form.field("periodEnd")} />
        </>
      )}
    </>
  );
}

import { DOCUMENT_TYPES } from "@kundenportal/domain/documents/document-types";
import { Card } from "@kundenportal/ui/card";
import { DateField } from "@kundenportal/ui/date-field";
import { Select } from "@kundenportal/ui/select";
import { TextField } from "@kundenportal/ui/text-field";
import { useState } from "react";
import { ClientPicker } from "../../components/client-picker";
import { FormGrid } from "../../components/form-grid";
import { findMember } from "../../lib/find-member";
import { useText } from "../../lib/use-text";
import type { CommonFacts } from "./upload-row";

interface CommonFactsCardProps {
  readonly common: CommonFacts;
  readonly onChange: (common: CommonFacts) => void;
}

/** What all files have in common that say nothing else; can be changed and taken back until they are published. */
export function CommonFactsCard({ common, onChange }: CommonFactsCardProps) {
  const t = useText();
  const [days, setDays] = useState(common.dueDays === null ? "" : String(common.dueDays));
  return (
    <Card title={t("uploadDocuments.common")} description={t("uploadDocuments.commonHint")}>
      <FormGrid>
        <Select
          label={t("uploadDocuments.type")}
          options={[
            { value: "", label: t("uploadDocuments.unset") },
            ...DOCUMENT_TYPES.map((value) => ({ value, label: t(`documentType.${value}`) })),
          ]}
          value={common.type ?? ""}
          onChange={(event) => onChange({ ...common, type: findMember(DOCUMENT_TYPES, event.target.value) ?? null })}
        />
        <ClientPicker
          label={t("documents.client")}
          value={common.client}
          onChange={(client) => onChange({ ...common, client })}
        />
        <DateField
          label={t("common.date")}
          value={common.date}
          onChange={(event) => onChange({ ...common, date: event.target.value })}
        />
        <TextField
          label={t("uploadDocuments.dueDays")}
          description={t("uploadDocuments.dueDaysHint")}
          inputMode="numeric"
          maxLength={3}
          value={days}
          onChange={(event) => {
            const typed = event.target.value.replace(/\D/g, "");
            setDays(typed);
            onChange({ ...common, dueDays: typed === "" ? null : Number(typed) });
          }}
        />
      </FormGrid>
    </Card>
  );
}

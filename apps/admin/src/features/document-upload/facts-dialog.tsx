import { FormDialog } from "@kundenportal/app-core/form-dialog";
import { z } from "@kundenportal/app-core/form-schema";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { DOCUMENT_TYPE_TABLE } from "@kundenportal/domain/documents/document-type-table";
import { DOCUMENT_TYPES } from "@kundenportal/domain/documents/document-types";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Button } from "@kundenportal/ui/button";
import { DateField } from "@kundenportal/ui/date-field";
import { Select } from "@kundenportal/ui/select";
import { TextField } from "@kundenportal/ui/text-field";
import { useLocale } from "@kundenportal/ui/use-text";
import { ExternalLink } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import { ClientPicker } from "../../components/client-picker";
import { Cluster, FormGrid, WholeRow } from "../../components/form-grid";
import { findMember } from "../../lib/find-member";
import { optionalTypedAmount } from "../../lib/typed-amount";
import { toTypedDecimal } from "../../lib/typed-decimal";
import { useText } from "../../lib/use-text";
import type { MissingField, UploadFacts, UploadItem } from "./upload-row";

interface FactsDialogProps {
  readonly item: UploadItem;
  /** Saving leads to another file that something is missing of. */
  readonly hasNext: boolean;
  readonly onSave: (facts: UploadFacts) => void;
  readonly onClose: () => void;
}

/** What is said about one file. Of an e-invoice only whose it is: the rest is in it. */
export function FactsDialog({ item, hasNext, onSave, onClose }: FactsDialogProps) {
  const t = useText();
  const locale = useLocale();
  const { currency, facts, file, hasEInvoice, missing, newClientName } = item;
  const [client, setClient] = useState(facts.client);
  const form = useSchemaForm({
    schema: z.object({
      type: z.string(),
      number: z.string().max(FIELD_LIMITS.document.number, "TOO_LONG"),
      date: z.string(),
      dueDate: z.string(),
      validUntil: z.string(),
      total: optionalTypedAmount(locale, currency),
      precedingNumber: z.string().max(FIELD_LIMITS.document.number, "TOO_LONG"),
    }),
    defaultValues: {
      type: facts.type ?? "",
      number: facts.number,
      date: facts.date,
      dueDate: facts.dueDate,
      validUntil: facts.validUntil,
      total: toTypedDecimal(facts.total, locale),
      precedingNumber: facts.precedingNumber,
    },
    // Kept here until all of it is published.
    send: async ({ type, total, number, precedingNumber, ...dates }) => {
      onSave({
        ...dates,
        number: number.trim(),
        precedingNumber: precedingNumber.trim(),
        type: findMember(DOCUMENT_TYPES, type) ?? null,
        total: total ?? "",
        client,
      });
      return Promise.resolve(undefined);
    },
  });
  const type = findMember(DOCUMENT_TYPES, useWatch({ control: form.control, name: "type" }));
  const kind = type === undefined ? null : DOCUMENT_TYPE_TABLE[type];
  const openFile = useFileTab(file);

  return (
    <FormDialog
      form={form}
      title={file.name}
      submitLabel={t(hasNext ? "uploadDocuments.saveAndNext" : "uploadDocuments.save")}
      onClose={onClose}
    >
      <Cluster>
        <Button size="small" icon={<ExternalLink aria-hidden />} onClick={openFile}>
          {t("uploadDocuments.openFile")}
        </Button>
      </Cluster>
      <FormGrid>
        <WholeRow>
          <ClientPicker
            label={t("documents.client")}
            value={client}
            onChange={setClient}
            {...(newClientName !== null && {
              description: t("uploadDocuments.newClientHint", { name: newClientName }),
            })}
          />
        </WholeRow>
        {!hasEInvoice && (
          <>
            <Select
              label={t("uploadDocuments.type")}
              placeholder={t("common.none")}
              options={DOCUMENT_TYPES.map((value) => ({ value, label: t(`documentType.${value}`) }))}
              {...form.field("type")}
            />
            <TextField label={t("uploadDocuments.number")} {...first("number")} {...form.field("number")} />
            <DateField label={t("common.date")} {...form.field("date")} />
            <TextField
              label={t("uploadDocuments.total")}
              suffix={currency}
              inputMode="decimal"
              {...first("total")}
              {...form.field("total")}
            />
            {kind?.terms.dueDate === true && (
              <DateField
                label={t("document.dueDate")}
                description={t("uploadDocuments.dueDateHint")}
                {...form.field("dueDate")}
              />
            )}
            {kind?.terms.validUntil === true && (
              <DateField label={t("document.validUntil")} {...form.field("validUntil")} />
            )}
            {kind?.follows != null && (
              <TextField
                label={t("uploadDocuments.preceding")}
                {...first("precedingNumber")}
                {...form.field("precedingNumber")}
              />
            )}
          </>
        )}
      </FormGrid>
    </FormDialog>
  );

  /** Typing goes on where it stopped in the file before. */
  function first(field: MissingField): { readonly "data-initial-focus"?: true } {
    return missing.find((each) => each !== "client" && each !== "type" && each !== "date") === field
      ? { "data-initial-focus": true }
      : {};
  }
}

/** The file as it is on the computer, to look at in another tab. Returns what opens it. */
function useFileTab(file: File): () => void {
  const made = useRef<string | null>(null);
  useEffect(
    () => () => {
      if (made.current !== null) URL.revokeObjectURL(made.current);
    },
    [],
  );
  return () => {
    made.current ??= URL.createObjectURL(file);
    window.open(made.current, "_blank", "noopener");
  };
}

import { FormNotice } from "@kundenportal/app-core/form-notice";
import { useLeaveGuard } from "@kundenportal/app-core/use-leave-guard";
import { type FormFailure, useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import { Banner } from "@kundenportal/ui/banner";
import { Button, ButtonLink } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { DateField } from "@kundenportal/ui/date-field";
import { TextArea } from "@kundenportal/ui/text-area";
import { TextField } from "@kundenportal/ui/text-field";
import { useLocale } from "@kundenportal/ui/use-text";
import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { useFieldArray, useWatch } from "react-hook-form";
import { ConflictBanner } from "../../components/conflict-banner";
import { FormFooter } from "../../components/form-footer";
import { FormGrid, Stack, WholeRow } from "../../components/form-grid";
import type { DocumentDataInput } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import { CashDiscountFields } from "./cash-discount-fields";
import styles from "./document-editor.module.css";
import {
  draftSchema,
  type DraftValues,
  EMPTY_LINE,
  hasDiscount,
  hasDueDate,
  hasValidity,
  toDocumentDataInput,
  USUAL_TAX_RATES,
} from "./draft-values";
import { LineFields } from "./line-fields";
import { computeDraftTotals, LiveTotals } from "./live-totals";

interface DocumentEditorProps {
  readonly type: DocumentType;
  readonly currency: string;
  readonly initialValues: DraftValues;
  readonly submitLabel: string;
  readonly cancelHref: string;
  readonly send: (data: DocumentDataInput) => Promise<FormFailure | undefined>;
  /** Discards what was entered and shows what the server has. */
  readonly onStartOver?: () => void;
  /** Fields of the whole document that come before the others. */
  readonly children?: ReactNode;
}

/** Except for the cash discount, the input has the same shape as the form. */
const DISCOUNT_FIELDS = {
  cashDiscount: "discountPercent",
  "cashDiscount.percent": "discountPercent",
  "cashDiscount.days": "discountDays",
} as const;

/** Writes the draft of a document of any type. */
export function DocumentEditor({
  type,
  currency,
  initialValues,
  submitLabel,
  cancelHref,
  send,
  onStartOver,
  children,
}: DocumentEditorProps) {
  const t = useText();
  const locale = useLocale();
  const form = useSchemaForm<DraftValues, DraftValues>({
    schema: draftSchema(locale),
    defaultValues: initialValues,
    fieldNames: DISCOUNT_FIELDS,
    send: async (values) => send(toDocumentDataInput(values, type, locale)),
  });
  const { control } = form;
  const { fields, append, remove, move } = useFieldArray({ control, name: "lines" });
  const lines = useWatch({ control, name: "lines" });
  useLeaveGuard(form.hasChanges);

  const lineNets = computeDraftTotals(lines, currency, locale)?.lineNetsMinor;
  const taxRates = [...new Set([...USUAL_TAX_RATES, ...initialValues.lines.map((line) => line.taxRatePercent)])];

  return (
    <form noValidate onSubmit={(event) => void form.submit(event)}>
      <Stack>
        <FormNotice message={form.message} />
        {form.hasConflict && onStartOver !== undefined && (
          <ConflictBanner onKeepMine={() => void form.submit()} onTakeTheirs={onStartOver} />
        )}
        <Card title={t("editor.head")}>
          <FormGrid>
            {children}
            <WholeRow>
              <TextField
                label={t("document.title")}
                isOptional
                description={t("editor.titleHint")}
                {...form.field("title")}
              />
            </WholeRow>
            <DateField label={t("common.date")} {...form.field("date")} />
            {hasDueDate(type) && <DateField label={t("document.dueDate")} {...form.field("dueDate")} />}
            {hasDiscount(type) && <CashDiscountFields form={form} currency={currency} />}
            {hasValidity(type) && <DateField label={t("document.validUntil")} {...form.field("validUntil")} />}
            <WholeRow>
              <TextArea
                label={t("document.intro")}
                isOptional
                maxLength={FIELD_LIMITS.document.intro}
                {...form.field("intro")}
              />
            </WholeRow>
          </FormGrid>
        </Card>
        <Card title={t("document.lines")} footer={<LiveTotals lines={lines} currency={currency} />}>
          {form.codeOf("lines") !== undefined && (
            <Banner
              tone="danger"
              isUrgent
              title={form.codeOf("lines") === "REQUIRED" ? t("editor.noLines") : form.problemOf("lines")}
            />
          )}
          <ol className={styles["lines"]}>
            {fields.map((field, index) => (
              <li key={field.id}>
                <LineFields
                  form={form}
                  index={index}
                  isOnly={fields.length === 1}
                  isLast={index === fields.length - 1}
                  type={type}
                  currency={currency}
                  taxRates={taxRates}
                  netMinor={lineNets?.[index]}
                  isLeftOut={lines[index]?.optional ?? false}
                  onMove={(to) => move(index, to)}
                  onRemove={() => remove(index)}
                />
              </li>
            ))}
          </ol>
          <Button
            size="small"
            icon={<Plus aria-hidden />}
            onClick={() => append(EMPTY_LINE, { focusName: `lines.${fields.length}.name` })}
          >
            {t("editor.addLine")}
          </Button>
        </Card>
        <Card>
          <TextArea
            label={t("document.note")}
            isOptional
            maxLength={FIELD_LIMITS.document.note}
            {...form.field("note")}
          />
        </Card>
        <FormFooter>
          <ButtonLink href={cancelHref}>{t("action.cancel")}</ButtonLink>
          <Button variant="primary" type="submit" isPending={form.isPending}>
            {submitLabel}
          </Button>
        </FormFooter>
      </Stack>
    </form>
  );
}

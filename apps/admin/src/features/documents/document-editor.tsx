import { FormNotice } from "@kundenportal/app-core/form-notice";
import { useLeaveGuard } from "@kundenportal/app-core/use-leave-guard";
import type { FieldProblem } from "@kundenportal/app-core/field-problem";
import { type FormFailure, useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import type { PaymentTerms } from "@kundenportal/domain/documents/payment-terms";
import { Banner } from "@kundenportal/ui/banner";
import { Button, ButtonLink } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { Checkbox } from "@kundenportal/ui/checkbox";
import { DateField } from "@kundenportal/ui/date-field";
import { TextArea } from "@kundenportal/ui/text-area";
import { TextField } from "@kundenportal/ui/text-field";
import { MoneyText } from "@kundenportal/ui/money-text";
import { useLocale } from "@kundenportal/ui/use-text";
import { FileSearch } from "lucide-react";
import type { KeyboardEvent, ReactNode } from "react";
import { useWatch } from "react-hook-form";
import { ConflictBanner } from "../../components/conflict-banner";
import { FormFooter } from "../../components/form-footer";
import { FormGrid, Stack, WholeRow } from "../../components/form-grid";
import type { DocumentDataInput } from "../../gql/graphql";
import { toApiMoney } from "../../lib/api-money";
import { useText } from "../../lib/use-text";
import { useViewer } from "../../lib/viewer";
import { CashDiscountFields } from "./cash-discount-fields";
import { AdjustmentFields } from "./adjustment-fields";
import { DeliveryFields } from "./delivery-fields";
import { hasDelivery } from "./delivery-values";
import styles from "./document-editor.module.css";
import {
  draftSchema,
  type DraftValues,
  hasDiscount,
  hasDueDate,
  hasValidity,
  toDocumentDataInput,
} from "./draft-values";
import { LineList } from "./line-list";
import { chooseTax, listTaxChoices, readTaxChoice, taxChoiceLabel, toTaxChoice, usualTaxChoice } from "./line-tax";
import { computeDraftTotals, LiveTotals } from "./live-totals";
import { ReferenceFields } from "./reference-fields";
import { TaxExemptionFields } from "./tax-exemption-fields";
import { type PreviewAnswer, usePreview } from "./use-preview";
import { useDraftExemptions } from "./use-draft-exemptions";
import { usePresets } from "./use-presets";

interface DocumentEditorProps {
  readonly type: DocumentType;
  readonly currency: string;
  readonly initialValues: DraftValues;
  readonly submitLabel: string;
  readonly cancelHref: string;
  readonly send: (data: DocumentDataInput) => Promise<FormFailure | undefined>;
  /** Asks for the PDF of what was entered, which is not saved by that. */
  readonly preview: (data: DocumentDataInput) => Promise<PreviewAnswer>;
  /** Discards what was entered and shows what the server has. */
  readonly onStartOver?: () => void;
  /** What the server already said about the values as they are. */
  readonly problems?: readonly FieldProblem[];
  /** As a new invoice begins; left out for a document that has its own. */
  readonly terms?: PaymentTerms | null;
  /** Whether a new document's prices begin with the tax in them; left out for a document that says so itself. */
  readonly presetPricesIncludeTax?: boolean;
  /** Fields of the whole document that come before the others. */
  readonly children?: ReactNode;
}

/** Where the input has another shape than the form. */
const FIELD_NAMES = {
  deliveryDate: "deliveryKind",
  servicePeriod: "deliveryKind",
  "servicePeriod.end": "periodEnd",
  taxExemption: "exemptionCode",
  "taxExemption.code": "exemptionCode",
  "taxExemption.reason": "exemptionReason",
  "adjustments.0.percent": "adjustments.0.value",
  "adjustments.0.amount": "adjustments.0.value",
  "lines.0.adjustments.0.percent": "lines.0.adjustments.0.value",
  "lines.0.adjustments.0.amount": "lines.0.adjustments.0.value",
  "lines.0.taxCategory": "lines.0.tax",
  "lines.0.taxRatePercent": "lines.0.tax",
  "cashDiscounts.0.percent": "discounts.0.percent",
  "cashDiscounts.0.days": "discounts.0.days",
} as const;

/** Writes the draft of a document of any type. */
export function DocumentEditor({
  type,
  currency,
  initialValues,
  submitLabel,
  cancelHref,
  send,
  preview,
  onStartOver,
  problems = [],
  terms = null,
  presetPricesIncludeTax,
  children,
}: DocumentEditorProps) {
  const t = useText();
  const locale = useLocale();
  const form = useSchemaForm<DraftValues, DraftValues>({
    schema: draftSchema(locale),
    defaultValues: initialValues,
    fieldNames: FIELD_NAMES,
    problems,
    send: async (values) => send(toDocumentDataInput(values, type, locale)),
  });
  const { control } = form;
  const showPreview = usePreview(preview);
  const { isSmallBusiness } = useViewer().merchant;
  const [lines, adjustments, pricesIncludeTax] = useWatch({
    control,
    name: ["lines", "adjustments", "pricesIncludeTax"],
  });
  const amounts = { lines, adjustments, pricesIncludeTax };
  useLeaveGuard(form.hasChanges);
  usePresets(form, { terms, pricesIncludeTax: presetPricesIncludeTax }, locale);

  const computed = computeDraftTotals(amounts, currency, locale);
  const { exemptions, isReasonAsked, exemptionCode } = useDraftExemptions(control);
  const used = initialValues.lines.map(({ tax }) => tax);
  const taxOptions = listTaxChoices({ isSmallBusiness, used }).map((value) => ({
    value,
    label: taxChoiceLabel(value, { t, locale, isSmallBusiness }),
  }));

  function handleTaxChange(index: number, choice: string): void {
    const { taxCategory, taxRatePercent } = readTaxChoice(choice);
    const tax = toTaxChoice(taxCategory, taxRatePercent);
    chooseTax(lines, { index, tax }).forEach((line, at) => {
      form.setValue(`lines.${at}.tax`, line.tax, { shouldDirty: true });
    });
  }

  /** Ctrl+S, from wherever one is. */
  function handleKeyDown(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    if (!form.isPending) void form.submit();
  }

  return (
    <form noValidate onSubmit={(event) => void form.submit(event)} onKeyDown={handleKeyDown}>
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
            {hasDelivery(type) && <DeliveryFields form={form} type={type} />}
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
        <Card title={t("editor.references")}>
          <ReferenceFields form={form} />
        </Card>
        <Card
          title={t("document.lines")}
          footer={<LiveTotals {...amounts} currency={currency} exemptions={exemptions} />}
        >
          {form.codeOf("lines") !== undefined && (
            <Banner
              tone="danger"
              isUrgent
              title={form.codeOf("lines") === "REQUIRED" ? t("editor.noLines") : form.problemOf("lines")}
            />
          )}
          {(!isSmallBusiness || pricesIncludeTax) && (
            <div className={styles["prices"]}>
              <Checkbox
                label={t("editor.pricesIncludeTax")}
                description={t("editor.pricesIncludeTaxHint")}
                {...form.field("pricesIncludeTax")}
              />
            </div>
          )}
          <div className={styles["lines"]}>
            <LineList
              form={form}
              type={type}
              currency={currency}
              lines={lines}
              amountsMinor={computed?.lineAmountsMinor}
              pricesIncludeTax={pricesIncludeTax}
              taxOptions={taxOptions}
              usualTax={usualTaxChoice(isSmallBusiness)}
              onTaxChange={handleTaxChange}
            />
          </div>
          <div className={styles["total"]}>
            <AdjustmentFields
              form={form}
              name="adjustments"
              currency={currency}
              addLabel={t("adjustment.addToTotal")}
            />
          </div>
        </Card>
        {isReasonAsked && (
          <Card title={t("editor.exemption")} description={t("editor.exemptionHint")}>
            <TaxExemptionFields form={form} code={exemptionCode} />
          </Card>
        )}
        <Card>
          <TextArea
            label={t("document.note")}
            isOptional
            maxLength={FIELD_LIMITS.document.note}
            {...form.field("note")}
          />
        </Card>
        <FormFooter>
          {computed !== null && (
            <p className={styles["sum"]}>
              {t("editor.sum", { count: lines.length })}{" "}
              <MoneyText value={toApiMoney(computed.totals.grossMinor, currency)} />
            </p>
          )}
          <ButtonLink href={cancelHref}>{t("action.cancel")}</ButtonLink>
          <Button
            icon={<FileSearch aria-hidden />}
            isPending={form.isPending && showPreview.isAsked}
            onClick={() =>
              void form.submitTo(async (values) => showPreview.run(toDocumentDataInput(values, type, locale)))
            }
          >
            {t("document.preview")}
          </Button>
          <Button variant="primary" type="submit" isPending={form.isPending && !showPreview.isAsked}>
            {submitLabel}
          </Button>
        </FormFooter>
      </Stack>
    </form>
  );
}

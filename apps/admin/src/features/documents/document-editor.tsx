import { zodResolver } from "@hookform/resolvers/zod";
import { formatDecimal } from "@kundenportal/domain/money/decimal";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import { Banner } from "@kundenportal/ui/banner";
import { Button, ButtonLink } from "@kundenportal/ui/button";
import { Card } from "@kundenportal/ui/card";
import { Checkbox } from "@kundenportal/ui/checkbox";
import { DateField } from "@kundenportal/ui/date-field";
import { IconButton } from "@kundenportal/ui/icon-button";
import { MoneyText } from "@kundenportal/ui/money-text";
import { Select } from "@kundenportal/ui/select";
import { TextArea } from "@kundenportal/ui/text-area";
import { TextField } from "@kundenportal/ui/text-field";
import { useLocale } from "@kundenportal/ui/use-text";
import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { type FieldPath, useFieldArray, useForm, useWatch } from "react-hook-form";
import { FormFooter } from "../../components/form-footer";
import { FormGrid, Stack, WholeRow } from "../../components/form-grid";
import type { DocumentDataInput } from "../../gql/graphql";
import { toApiMoney } from "../../lib/api-money";
import { type FieldProblem, problemText, showFieldProblems } from "../../lib/field-problems";
import { useLeaveGuard } from "../../lib/use-leave-guard";
import { useText } from "../../lib/use-text";
import { CashDiscountFields } from "./cash-discount-fields";
import styles from "./document-editor.module.css";
import {
  draftSchema,
  type DraftValues,
  EMPTY_LINE,
  hasDiscount,
  hasDueDate,
  hasOptionalLines,
  hasValidity,
  toDocumentDataInput,
  USUAL_TAX_RATES,
} from "./draft-values";
import { computeDraftTotals, LiveTotals } from "./live-totals";

interface DocumentEditorProps {
  readonly type: DocumentType;
  readonly currency: string;
  readonly initialValues: DraftValues;
  readonly submitLabel: string;
  readonly cancelHref: string;
  /** Saves, and answers with what is wrong with the fields; with none when it saved or showed why it could not. */
  readonly onSubmit: (data: DocumentDataInput) => Promise<readonly FieldProblem[]>;
  /** Above the fields; gets how to send once more what was typed. */
  readonly notice?: (submitAgain: () => void) => ReactNode;
  /** Fields of the whole document that come before the others. */
  readonly children?: ReactNode;
}

const FIELDS = ["title", "date", "dueDate", "validUntil", "intro", "note", "lines"] as const;
const LINE_FIELDS = ["name", "description", "quantity", "unit", "unitPrice", "taxRatePercent", "optional"] as const;

const DISCOUNT_FIELDS: ReadonlyMap<string, FieldPath<DraftValues>> = new Map([
  ["cashDiscount", "discountPercent"],
  ["cashDiscount.percent", "discountPercent"],
  ["cashDiscount.days", "discountDays"],
]);

/** Writes the draft of a document of any type. */
export function DocumentEditor({
  type,
  currency,
  initialValues,
  submitLabel,
  cancelHref,
  onSubmit,
  notice,
  children,
}: DocumentEditorProps) {
  const t = useText();
  const locale = useLocale();
  const {
    control,
    register,
    handleSubmit,
    setError,
    formState: { errors, isSubmitting, isDirty, isSubmitSuccessful },
  } = useForm<DraftValues>({ resolver: zodResolver(draftSchema(locale)), defaultValues: initialValues });
  const { fields, append, remove, move } = useFieldArray({ control, name: "lines" });
  const lines = useWatch({ control, name: "lines" });
  useLeaveGuard(isDirty && !isSubmitSuccessful);

  const handleSave = handleSubmit(async (values) => {
    showFieldProblems(await onSubmit(toDocumentDataInput(values, type, locale)), setError, findField);
  });
  const lineNets = computeDraftTotals(lines, currency, locale)?.lineNetsMinor;
  const taxRates = [...new Set([...USUAL_TAX_RATES, ...initialValues.lines.map((line) => line.taxRatePercent)])];

  return (
    <form noValidate onSubmit={(event) => void handleSave(event)}>
      <Stack>
        {notice?.(() => void handleSave())}
        {errors.root !== undefined && <Banner tone="danger" isUrgent title={problemText(t, errors.root.message)} />}
        <Card title={t("editor.head")}>
          <FormGrid>
            {children}
            <WholeRow>
              <TextField
                label={t("document.title")}
                isOptional
                description={t("editor.titleHint")}
                error={problemText(t, errors.title?.message)}
                {...register("title")}
              />
            </WholeRow>
            <DateField label={t("common.date")} error={problemText(t, errors.date?.message)} {...register("date")} />
            {hasDueDate(type) && (
              <DateField
                label={t("document.dueDate")}
                error={problemText(t, errors.dueDate?.message)}
                {...register("dueDate")}
              />
            )}
            {hasDiscount(type) && <CashDiscountFields control={control} currency={currency} />}
            {hasValidity(type) && (
              <DateField
                label={t("document.validUntil")}
                error={problemText(t, errors.validUntil?.message)}
                {...register("validUntil")}
              />
            )}
            <WholeRow>
              <TextArea
                label={t("document.intro")}
                isOptional
                maxLength={5000}
                error={problemText(t, errors.intro?.message)}
                {...register("intro")}
              />
            </WholeRow>
          </FormGrid>
        </Card>
        <Card title={t("document.lines")} footer={<LiveTotals lines={lines} currency={currency} />}>
          {errors.lines?.root !== undefined && <Banner tone="danger" isUrgent title={t("editor.noLines")} />}
          <ol className={styles["lines"]}>
            {fields.map((field, index) => {
              const problems = errors.lines?.[index];
              const number = index + 1;
              return (
                <li key={field.id}>
                  <fieldset className={styles["line"]}>
                    <legend className={styles["legend"]}>{t("editor.line", { number })}</legend>
                    <div className={styles["fields"]}>
                      <div className={styles["name"]}>
                        <TextField
                          label={t("line.name")}
                          error={problemText(t, problems?.name?.message)}
                          {...register(`lines.${index}.name`)}
                        />
                      </div>
                      <TextField
                        label={t("line.quantity")}
                        inputMode="decimal"
                        error={problemText(t, problems?.quantity?.message)}
                        {...register(`lines.${index}.quantity`)}
                      />
                      <TextField
                        label={t("line.unit")}
                        error={problemText(t, problems?.unit?.message)}
                        {...register(`lines.${index}.unit`)}
                      />
                      <TextField
                        label={t("line.unitPrice")}
                        inputMode="decimal"
                        suffix={currency}
                        error={problemText(t, problems?.unitPrice?.message)}
                        {...register(`lines.${index}.unitPrice`)}
                      />
                      <Select
                        label={t("line.taxRate")}
                        options={taxRates.map((rate) => ({
                          value: rate,
                          label: `${formatDecimal(rate, locale)}\u00a0%`,
                        }))}
                        error={problemText(t, problems?.taxRatePercent?.message)}
                        {...register(`lines.${index}.taxRatePercent`)}
                      />
                      <div className={styles["about"]}>
                        <TextArea
                          label={t("line.description")}
                          isOptional
                          rows={1}
                          maxLength={5000}
                          error={problemText(t, problems?.description?.message)}
                          {...register(`lines.${index}.description`)}
                        />
                      </div>
                    </div>
                    <div className={styles["foot"]}>
                      {hasOptionalLines(type) && (
                        <Checkbox
                          label={t("editor.optional")}
                          description={t("editor.optionalHint")}
                          {...register(`lines.${index}.optional`)}
                        />
                      )}
                      <div className={styles["net"]}>
                        <span className={styles["netLabel"]}>{t("line.net")}</span>
                        {lineNets?.[index] !== undefined && (
                          <MoneyText
                            value={toApiMoney(lineNets[index], currency)}
                            isMuted={lines[index]?.optional ?? false}
                          />
                        )}
                      </div>
                      <div className={styles["moves"]}>
                        <IconButton
                          label={t("editor.moveUp", { number })}
                          icon={<ArrowUp />}
                          size="small"
                          disabled={index === 0}
                          onClick={() => move(index, index - 1)}
                        />
                        <IconButton
                          label={t("editor.moveDown", { number })}
                          icon={<ArrowDown />}
                          size="small"
                          disabled={index === fields.length - 1}
                          onClick={() => move(index, index + 1)}
                        />
                        <IconButton
                          label={t("editor.removeLine", { number })}
                          icon={<Trash2 />}
                          size="small"
                          disabled={fields.length === 1}
                          onClick={() => remove(index)}
                        />
                      </div>
                    </div>
                  </fieldset>
                </li>
              );
            })}
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
            maxLength={5000}
            error={problemText(t, errors.note?.message)}
            {...register("note")}
          />
        </Card>
        <FormFooter>
          <ButtonLink href={cancelHref}>{t("action.cancel")}</ButtonLink>
          <Button variant="primary" type="submit" isPending={isSubmitting}>
            {submitLabel}
          </Button>
        </FormFooter>
      </Stack>
    </form>
  );
}

/** The form's path for a path of the input: but for the cash discount they have the same shape. */
function findField(path: string): FieldPath<DraftValues> | null {
  const line = /^lines\.(\d+)\.(\w+)$/.exec(path);
  if (line !== null) {
    const name = LINE_FIELDS.find((field) => field === line[2]);
    return name === undefined ? null : `lines.${Number(line[1])}.${name}`;
  }
  return DISCOUNT_FIELDS.get(path) ?? FIELDS.find((field) => field === path) ?? null;
}

import { countryOptions } from "@kundenportal/app-core/country-names";
import { FormNotice } from "@kundenportal/app-core/form-notice";
import { optionalEmail, optionalText, requiredText, z } from "@kundenportal/app-core/form-schema";
import { useSchemaForm } from "@kundenportal/app-core/use-schema-form";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Banner } from "@kundenportal/ui/banner";
import { Button } from "@kundenportal/ui/button";
import { Select } from "@kundenportal/ui/select";
import { TextField } from "@kundenportal/ui/text-field";
import { useToast } from "@kundenportal/ui/toast";
import { useLocale } from "@kundenportal/ui/use-text";
import { type HTMLInputAutoCompleteAttribute, useEffect, useState } from "react";
import { type FragmentType, readFragment } from "../../gql/fragment-masking";
import { type TextKey, useText } from "../../lib/use-text";
import styles from "./section-form.module.css";
import { UpdateResultFragment } from "./update-result";

const LIMITS = FIELD_LIMITS.client;

/** What a section holds, by field; empty text for what is not given. */
export type SectionValues = Readonly<Record<string, string>>;

export interface FormField {
  readonly name: keyof typeof LIMITS;
  readonly label: TextKey;
  readonly kind?: "text" | "email" | "phone" | "country";
  readonly isRequired?: boolean;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly hint?: string;
  /** Out of twelve; the whole line if omitted. */
  readonly columns?: 3 | 4 | 6 | 8 | 9;
}

/** Sends the values; returns no result when there was no answer. */
export type SectionSave = (values: SectionValues) => Promise<{
  readonly result: FragmentType<typeof UpdateResultFragment> | undefined;
  readonly error: unknown;
}>;

interface SectionFormProps {
  readonly title: string;
  readonly merchantName: string;
  readonly fields: readonly FormField[];
  /** As on file now; the customer started from what was on file when the form opened. */
  readonly values: SectionValues;
  readonly onSave: SectionSave;
  readonly onReload: () => Promise<unknown>;
  readonly onClose: () => void;
}

/**
 * Edits one section. What was entered survives every failure; when somebody else has changed the data in the meantime,
 * the new values are shown beside what was entered, and saving again replaces them knowingly.
 */
export function SectionForm({ title, merchantName, fields, values, onSave, onReload, onClose }: SectionFormProps) {
  const t = useText();
  const showToast = useToast();
  const [startedFrom] = useState(values);
  const form = useSchemaForm<Record<string, string>, Record<string, string>>({
    schema: toSchema(fields),
    defaultValues: { ...values },
    send: async (changed) => {
      const { error, ...answer } = await onSave(changed);
      const result = readFragment(UpdateResultFragment, answer.result);
      switch (result?.__typename) {
        case "UpdateClientDataSuccess":
          showToast({ tone: "success", title: t("profile.saved") });
          onClose();
          return undefined;
        case "InvalidInput":
          return { fields: result.fields };
        case "Conflict":
          await onReload();
          return { conflict: true };
        case "TooMany":
          return { retryAfterSeconds: result.retryAfterSeconds };
        case "ActionDenied":
          return { refusal: { text: t("profile.denied", { merchant: merchantName }) } };
        case "KeyReused":
        case undefined:
          return { error };
      }
    },
  });
  const { setFocus } = form;
  const firstField = fields[0]?.name;

  useEffect(() => {
    if (firstField !== undefined) setFocus(firstField);
  }, [firstField, setFocus]);

  /** What is on file now, if that is not what the customer started from. */
  function describe({ hint, name }: FormField): string | undefined {
    const now = values[name] ?? "";
    if (!form.hasConflict || now === startedFrom[name]) return hint;
    return t("profile.conflict.now", { value: now === "" ? t("profile.notGiven") : now });
  }

  return (
    <form className={styles["form"]} aria-label={title} noValidate onSubmit={(event) => void form.submit(event)}>
      {form.hasConflict && (
        <Banner tone="warning" isUrgent title={t("profile.conflict.title")}>
          {t("profile.conflict.text")}
        </Banner>
      )}
      <FormNotice message={form.message} />
      <div className={styles["fields"]}>
        {fields.map((field) => {
          const control = {
            label: t(field.label),
            description: describe(field),
            autoComplete: field.autoComplete ?? "off",
            required: field.isRequired ?? false,
            ...form.field(field.name),
          };
          return (
            <div key={field.name} className={styles["field"]} data-columns={field.columns ?? 12}>
              {field.kind === "country" ? (
                <CountrySelect {...control} />
              ) : (
                <TextField {...control} {...INPUTS[field.kind ?? "text"]} />
              )}
            </div>
          );
        })}
      </div>
      <div className={styles["buttons"]}>
        <Button onClick={onClose} disabled={form.isPending}>
          {t("profile.cancel")}
        </Button>
        <Button variant="primary" type="submit" isPending={form.isPending}>
          {t("profile.save")}
        </Button>
      </div>
    </form>
  );
}

const INPUTS = {
  text: {},
  email: { type: "email", inputMode: "email" },
  phone: { type: "tel" },
} as const;

type CountrySelectProps = Omit<Parameters<typeof Select>[0], "options" | "placeholder">;

function CountrySelect(props: CountrySelectProps) {
  const t = useText();
  const locale = useLocale();
  return <Select {...props} options={countryOptions(locale)} placeholder={t("profile.notGiven")} />;
}

/** Only what can be checked without the server, which has the last word on numbers. */
function toSchema(fields: readonly FormField[]): z.ZodType<Record<string, string>, Record<string, string>> {
  return z.object(
    Object.fromEntries(
      fields.map(({ isRequired = false, kind, name }) => {
        if (isRequired) return [name, requiredText(LIMITS[name])];
        return [name, kind === "email" ? optionalEmail() : optionalText(LIMITS[name])];
      }),
    ),
  );
}

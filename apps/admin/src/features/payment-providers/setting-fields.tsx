import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import { Select } from "@kundenportal/ui/select";
import { TextField } from "@kundenportal/ui/text-field";
import { Stack } from "../../components/form-grid";
import type { ProviderKind_ProviderFragment } from "../../gql/graphql";
import { useText } from "../../lib/use-text";
import styles from "./setting-fields.module.css";
import type { ProviderForm } from "./provider-form-values";

type SettingField = ProviderKind_ProviderFragment["fields"][number];

interface SettingFieldsProps {
  readonly fields: readonly SettingField[];
  readonly form: ProviderForm;
  /** Names of the settings for which something is already stored. */
  readonly stored: ReadonlySet<string>;
}

/** A provider's settings; those that most merchants leave empty are collapsed below. */
export function SettingFields({ fields, ...props }: SettingFieldsProps) {
  const t = useText();
  const needed = fields.filter(({ required, secret }) => required || secret);
  const rest = fields.filter(({ required, secret }) => !required && !secret);
  const hasProblem = rest.some(({ name }) => props.form.codeOf(`settings.${name}`) !== undefined);
  return (
    <>
      {needed.map((field) => (
        <SettingControl key={field.name} field={field} {...props} />
      ))}
      {rest.length > 0 && (
        <details className={styles["more"]} {...(hasProblem && { open: true })}>
          <summary>{t("providers.moreSettings")}</summary>
          <Stack>
            {rest.map((field) => (
              <SettingControl key={field.name} field={field} {...props} />
            ))}
          </Stack>
        </details>
      )}
    </>
  );
}

interface SettingControlProps extends Omit<SettingFieldsProps, "fields"> {
  readonly field: SettingField;
}

function SettingControl({ field, form, stored }: SettingControlProps) {
  const t = useText();
  const { name, label, secret, required, choices } = field;
  const keepsStored = secret && stored.has(name);
  const common = {
    label,
    description: <Help field={field} keepsStored={keepsStored} />,
    isOptional: !required || keepsStored,
    ...form.field(`settings.${name}`),
  };
  if (choices !== null) {
    return (
      <Select
        {...common}
        placeholder={required ? t("providers.choose") : t("providers.usual")}
        options={choices.map((value) => ({ value, label: choiceText(value, t) }))}
      />
    );
  }
  return (
    <TextField
      {...common}
      type={secret ? "password" : "text"}
      autoComplete={secret ? "new-password" : "off"}
      spellCheck={false}
      maxLength={FIELD_LIMITS.providerAccount.setting}
    />
  );
}

function Help({ field: { help }, keepsStored }: { readonly field: SettingField; readonly keepsStored: boolean }) {
  const t = useText();
  const parts = [...(keepsStored ? [t("providers.keepSecret")] : []), ...(help === null ? [] : [help])];
  return parts.join(" ");
}

/** What programs call true and false, people call yes and no. */
function choiceText(value: string, t: ReturnType<typeof useText>): string {
  if (value === "true") return `${t("common.yes")} (true)`;
  return value === "false" ? `${t("common.no")} (false)` : value;
}

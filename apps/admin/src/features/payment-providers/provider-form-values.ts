import { optionalText, z } from "@kundenportal/app-core/form-schema";
import type { SchemaForm } from "@kundenportal/app-core/use-schema-form";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { ProviderAccount_AccountFragment, ProviderSettingInput } from "../../gql/graphql";

/** The account's label, and its provider's settings by name. */
export const providerFormValues = z.object({
  label: optionalText(FIELD_LIMITS.providerAccount.label),
  settings: z.record(z.string(), optionalText(FIELD_LIMITS.providerAccount.setting)),
});

export type ProviderFormValues = z.infer<typeof providerFormValues>;
type TypedSettings = ProviderFormValues["settings"];

/** The part of the form that the settings' fields need. */
export type ProviderForm = Pick<SchemaForm<ProviderFormValues>, "field" | "codeOf">;

/** The form's initial values: secrets are never known, and stay unless something is entered. */
export function settingsOf(account: ProviderAccount_AccountFragment): TypedSettings {
  return Object.fromEntries(account.settings.map(({ name, value }) => [name, value ?? ""]));
}

/** What differs from what is stored. */
export function changedSettings(typed: TypedSettings, stored: TypedSettings): readonly ProviderSettingInput[] {
  return Object.entries(typed)
    .filter(([name, value]) => value !== (stored[name] ?? ""))
    .map(([name, value]) => ({ name, value }));
}

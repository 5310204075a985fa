import type { ProviderAccount_AccountFragment, ProviderSettingInput } from "../../gql/graphql";

/** What is in the form, by name of setting. */
export type TypedProviderSettings = Readonly<Record<string, string>>;

/** What the form begins with: secrets are never known, and stay unless something is typed. */
export function settingsOf(account: ProviderAccount_AccountFragment): TypedProviderSettings {
  return Object.fromEntries(account.settings.map(({ name, value }) => [name, value ?? ""]));
}

/** What differs from what is stored. */
export function changedSettings(
  typed: TypedProviderSettings,
  stored: TypedProviderSettings,
): readonly ProviderSettingInput[] {
  return Object.entries(typed)
    .filter(([name, value]) => value.trim() !== (stored[name] ?? ""))
    .map(([name, value]) => ({ name, value: value.trim() }));
}

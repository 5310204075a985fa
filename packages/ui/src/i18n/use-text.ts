import { useCallback } from "react";
import { useI18nState } from "./i18n-context";
import type { Locale } from "@kundenportal/domain/locale";

/** Named parts of a message: `{count, plural, …}` takes a number, `{name}` either. Pass money and dates formatted. */
export type TextValues = Readonly<Record<string, string | number>>;
export type Translate<Key extends string> = (key: Key, values?: TextValues) => string;

/**
 * The texts in the current language.
 * Bind it once to the app's catalogue, so that a misspelt key does not compile:
 *
 * @example
 * // src/i18n/use-text.ts
 * import type german from "./locales/de.json";
 * import { useText as useAnyText } from "@kundenportal/ui/use-text";
 * export const useText = useAnyText<keyof typeof german>;
 *
 * // in a component; de.json: { "offers.open": "{count, plural, one {# offenes Angebot} other {# offene Angebote}}" }
 * const t = useText();
 * <p>{t("offers.open", { count })}</p>
 */
export function useText<Key extends string = string>(): Translate<Key> {
  const { i18n } = useI18nState();
  return useCallback((key, values) => i18n._(key, values), [i18n]);
}

export function useLocale(): Locale {
  return useI18nState().locale;
}

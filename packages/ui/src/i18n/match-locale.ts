import { LOCALES, type Locale } from "@kundenportal/domain/locale";

/**
 * The first language in a list that we speak, or else English.
 * Shape: BCP 47 tags in order of preference, such as `navigator.languages`; regions are ignored.
 *
 * @example matchLocale([client.locale, ...navigator.languages])
 */
export function matchLocale(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    const language = tag.toLowerCase().split("-")[0];
    const match = LOCALES.find((locale) => locale === language);
    if (match !== undefined) return match;
  }
  return "en";
}

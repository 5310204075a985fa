/** The languages of everything a customer or a member of staff reads. */
export const Locale = {
  de: "de",
  en: "en",
} as const;
export type Locale = (typeof Locale)[keyof typeof Locale];

export const LOCALES: readonly Locale[] = Object.values(Locale);

/** The cookie of the portal that says which language was chosen in this browser. Scripts set it, too. */
export const LOCALE_COOKIE = "kp_locale";

/** The same of the admin app. */
export const STAFF_LOCALE_COOKIE = "kp_staff_locale";

/** One text in every language we speak. */
export type LocalizedText = Readonly<Record<Locale, string>>;

/** British English, because its dates and numbers are the ones European readers expect. */
const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { de: "de-DE", en: "en-GB" };

/** The BCP 47 tag by which `Intl` knows the locale. */
export function languageTag(locale: Locale): string {
  return LANGUAGE_TAGS[locale];
}

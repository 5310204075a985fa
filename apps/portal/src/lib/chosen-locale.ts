import { LOCALES, type Locale } from "@kundenportal/domain/locale";

const STORAGE_KEY = "kundenportal.locale";

/** The language that the customer chose on this device; null when they never did, or the browser keeps nothing. */
export function readChosenLocale(): Locale | null {
  try {
    const stored = window.localStorage.getItem(STORAGE_KEY);
    return LOCALES.find((locale) => locale === stored) ?? null;
  } catch {
    // Some privacy settings forbid even to ask.
    return null;
  }
}

export function keepChosenLocale(locale: Locale): void {
  try {
    window.localStorage.setItem(STORAGE_KEY, locale);
  } catch {
    // The choice then holds for this visit only.
  }
}

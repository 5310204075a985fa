import { LOCALES, type Locale } from "@kundenportal/domain/locale";

const STORAGE_KEY = "kundenportal.locale";

/** The language chosen on this device; null when none was, or the browser stores nothing. */
export function readChosenLocale(): Locale | null {
  try {
    const stored = window.localStorage.getItem(STORAGE_KEY);
    return LOCALES.find((locale) => locale === stored) ?? null;
  } catch {
    // Some privacy settings forbid even asking.
    return null;
  }
}

export function keepChosenLocale(locale: Locale): void {
  try {
    window.localStorage.setItem(STORAGE_KEY, locale);
  } catch {
    // The choice then lasts for this visit only.
  }
}

import { type Locale, LOCALES } from "@kundenportal/domain/locale";

/** What a person chose for this browser. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const LOCALE_KEY = "kundenportal.admin.locale";
const THEME_KEY = "kundenportal.admin.theme";

export function readStoredLocale(): Locale | null {
  const stored = readStored(LOCALE_KEY);
  return LOCALES.find((locale) => locale === stored) ?? null;
}

export function storeLocale(locale: Locale): void {
  store(LOCALE_KEY, locale);
}

export function readStoredTheme(): Theme {
  const stored = readStored(THEME_KEY);
  return THEMES.find((theme) => theme === stored) ?? "system";
}

export function storeTheme(theme: Theme): void {
  store(THEME_KEY, theme);
}

/** Makes the page follow a theme at once. */
export function applyTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

/** Browsers that forbid storage throw on the mere look at it; then a choice lasts until the page is left. */
function readStored(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // Nowhere to keep it: see readStored.
  }
}

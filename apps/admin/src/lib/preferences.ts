import { storedLocale } from "@kundenportal/app-core/locale-choice";
import { storedChoice } from "@kundenportal/app-core/stored-choice";
import { STAFF_LOCALE_COOKIE } from "@kundenportal/domain/locale";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** What a person has chosen for this browser. */
export const localeChoice = storedLocale("kundenportal.admin.locale", STAFF_LOCALE_COOKIE);
export const themeChoice = storedChoice("kundenportal.admin.theme", THEMES);

/** Makes the page follow a theme at once. */
export function applyTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

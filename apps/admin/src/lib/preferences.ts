import { sharedChoice } from "@kundenportal/app-core/shared-choice";
import { LOCALES, STAFF_LOCALE_COOKIE } from "@kundenportal/domain/locale";
import { STAFF_THEME_COOKIE, type Theme, THEMES } from "@kundenportal/domain/theme";

/** What a person has chosen for this browser. */
export const localeChoice = sharedChoice("kundenportal.admin.locale", STAFF_LOCALE_COOKIE, LOCALES);
export const themeChoice = sharedChoice("kundenportal.admin.theme", STAFF_THEME_COOKIE, THEMES);

/** Makes the page follow a theme at once. */
export function applyTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

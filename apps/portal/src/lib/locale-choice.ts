import { storedLocale } from "@kundenportal/app-core/locale-choice";
import { LOCALE_COOKIE } from "@kundenportal/domain/locale";

export const localeChoice = storedLocale("kundenportal.locale", LOCALE_COOKIE);

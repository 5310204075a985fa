import { sharedChoice } from "@kundenportal/app-core/shared-choice";
import { LOCALE_COOKIE, LOCALES } from "@kundenportal/domain/locale";

export const localeChoice = sharedChoice("kundenportal.locale", LOCALE_COOKIE, LOCALES);

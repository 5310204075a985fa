import { storedChoice } from "@kundenportal/app-core/stored-choice";
import { LOCALES } from "@kundenportal/domain/locale";

/** The language that the customer chose on this device. */
export const localeChoice = storedChoice("kundenportal.locale", LOCALES);

import { storedChoice, type StoredChoice } from "@kundenportal/app-core/stored-choice";
import { LOCALE_COOKIE, type Locale, LOCALES } from "@kundenportal/domain/locale";

const YEAR_SECONDS = 31_536_000;
const stored = storedChoice("kundenportal.locale", LOCALES);

/** The language that the customer chose on this device. Also in a cookie, for the server renders the first page. */
export const localeChoice: StoredChoice<Locale> = {
  read: stored.read,
  keep: (locale) => {
    stored.keep(locale);
    document.cookie = `${LOCALE_COOKIE}=${locale};path=/;max-age=${String(YEAR_SECONDS)};samesite=lax`;
  },
};

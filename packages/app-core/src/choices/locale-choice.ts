import { type Locale, LOCALES } from "@kundenportal/domain/locale";
import { storedChoice, type StoredChoice } from "./stored-choice";

const YEAR_SECONDS = 31_536_000;

/** The language that somebody chose in this browser. Also in a cookie, for the server fills the first page. */
export function storedLocale(key: string, cookie: string): StoredChoice<Locale> {
  const stored = storedChoice(key, LOCALES);
  return {
    read: stored.read,
    keep: (locale) => {
      stored.keep(locale);
      document.cookie = `${cookie}=${locale};path=/;max-age=${String(YEAR_SECONDS)};samesite=lax`;
    },
  };
}

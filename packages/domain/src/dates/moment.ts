import { keepFormatters } from "../formatter-cache";
import { languageTag, type Locale } from "../locale";

const formatterOf = keepFormatters(
  (locale: Locale, timeZone: string) =>
    new Intl.DateTimeFormat(languageTag(locale), { dateStyle: "medium", timeStyle: "short", timeZone }),
);

/** Day and time in a time zone: "12.05.2026, 14:03", "12 May 2026, 14:03". */
export function formatMoment(instant: Date, locale: Locale, timeZone: string): string {
  return formatterOf(locale, timeZone).format(instant);
}

import { formatCalendarDate, isCalendarDate, todayIn, type DateStyle } from "@kundenportal/domain/dates/calendar-date";
import { languageTag, type Locale } from "@kundenportal/domain/locale";
import { currencyFractionDigits } from "@kundenportal/domain/money/currency";
import { isDecimalText } from "@kundenportal/domain/money/decimal";
import { formatMoney, parseDecimalText } from "@kundenportal/domain/money/money";

/** Money as the API sends it: exact decimal text, such as `1234.50`, and an ISO 4217 code. */
export interface ApiMoney {
  readonly amount: string;
  readonly currency: string;
}

const maxPriceDigits = 10;

/**
 * `1.234,50 €` in German, `€1,234.50` in English. Prices with more digits than the currency keep them: `0,1234 €`.
 * Errors: throws RangeError when the amount is not decimal text, which the API never sends.
 */
export function formatApiMoney({ amount, currency }: ApiMoney, locale: Locale): string {
  const parsed = parseDecimalText(amount, currency);
  if (parsed.ok) return formatMoney(parsed.value, locale);
  if (!isDecimalText(amount)) throw new RangeError(`"${amount}" is not a decimal amount`);
  return new Intl.NumberFormat(languageTag(locale), {
    style: "currency",
    currency,
    minimumFractionDigits: currencyFractionDigits(currency),
    maximumFractionDigits: maxPriceDigits,
  }).format(amount);
}

/**
 * Shape: `YYYY-MM-DD`, or an instant (ISO 8601), of which the day in `timeZone` is shown; undefined: in the reader's.
 * Errors: throws RangeError for anything else.
 */
export function formatDate(value: string, locale: Locale, style: DateStyle = "short", timeZone?: string): string {
  if (isCalendarDate(value)) return formatCalendarDate(value, locale, style);
  const instant = getInstant(value);
  if (timeZone !== undefined) return formatCalendarDate(todayIn(timeZone, instant), locale, style);
  const [month, day] = [instant.getMonth() + 1, instant.getDate()].map((part) => String(part).padStart(2, "0"));
  return formatCalendarDate(`${instant.getFullYear()}-${month ?? ""}-${day ?? ""}`, locale, style);
}

/**
 * Day and minute in `timeZone`; undefined: in the reader's. `05.03.2026, 14:07` in German, `05 Mar 2026, 14:07` in English.
 * Errors: throws RangeError when the value is not an instant (ISO 8601).
 */
export function formatDateTime(value: string, locale: Locale, timeZone?: string): string {
  const time = new Intl.DateTimeFormat(languageTag(locale), { hour: "2-digit", minute: "2-digit", timeZone });
  return `${formatDate(value, locale, "short", timeZone)}, ${time.format(getInstant(value))}`;
}

/** What time it is, and where. `timeZone`: an IANA name; undefined: the reader's own. */
export interface Clock {
  readonly now: Date;
  readonly timeZone?: string | undefined;
}

const relativeUnits = [
  { unit: "minute", seconds: 60 },
  { unit: "hour", seconds: 3600 },
  { unit: "day", seconds: 86_400 },
] as const;
const secondsShownRelative = 6 * 86_400;

/**
 * `vor 3 Stunden`, `gestern`, `in 2 days`; from six days on, the date.
 * Errors: throws RangeError when the value is not an instant (ISO 8601).
 */
export function formatRelativeTime(value: string, locale: Locale, { now, timeZone }: Clock): string {
  const seconds = (getInstant(value).getTime() - now.getTime()) / 1000;
  if (Math.abs(seconds) >= secondsShownRelative) return formatDate(value, locale, "short", timeZone);
  const { unit, seconds: length } =
    relativeUnits.findLast((each) => Math.abs(seconds) >= each.seconds) ?? relativeUnits[0];
  const format = new Intl.RelativeTimeFormat(languageTag(locale), { numeric: "auto" });
  return format.format(Math.trunc(seconds / length), unit);
}

/** `12 kB`, `3,4 MB`: thousands, not 1024s, as file managers show them. */
export function formatFileSize(sizeBytes: number, locale: Locale): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
  const step = Math.min(units.length - 1, sizeBytes < 1 ? 0 : Math.floor(Math.log10(sizeBytes) / 3));
  return new Intl.NumberFormat(languageTag(locale), {
    style: "unit",
    unit: units[step] ?? "byte",
    unitDisplay: "short",
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(sizeBytes / 1000 ** step);
}

function getInstant(value: string): Date {
  const instant = new Date(value);
  if (Number.isNaN(instant.getTime())) throw new RangeError(`"${value}" is not an instant`);
  return instant;
}

import { BoundedMap, keepFormatters } from "../formatter-cache";
import { type Locale, languageTag } from "../locale";
import { failure, type Result, success } from "../result";

/** A calendar date without time or zone, `YYYY-MM-DD`, from year 0000 to 9999. Compares as text. */
export type CalendarDate = string;

const DATE_PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const MS_PER_DAY = 86_400_000;
const MS_PER_QUARTER_HOUR = 900_000;
const FIRST_DAY = toEpochDay("0000-01-01");
const LAST_DAY = toEpochDay("9999-12-31");
const LAST_YEAR = 9999;

export function isCalendarDate(text: string): text is CalendarDate {
  if (!DATE_PATTERN.test(text)) return false;
  // Without a Date, because every date of every row that is read is looked at.
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), month);
}

export function parseCalendarDate(text: string): Result<CalendarDate, "NOT_A_DATE"> {
  return isCalendarDate(text) ? success(text) : failure("NOT_A_DATE");
}

/** The date on the calendar in `timeZone` (IANA name) at that instant. */
export function todayIn(timeZone: string, instant: Date): CalendarDate {
  const quarter = Math.floor(instant.getTime() / MS_PER_QUARTER_HOUR);
  const known = lastDates.get(timeZone);
  if (known?.quarter === quarter) return known.date;
  const date = readClock(timeZone, instant);
  lastDates.set(timeZone, { quarter, date });
  return date;
}

/**
 * The last answer of each time zone, since every request asks for today and reading a clock takes longer than a look-up
 * in the database. All present time zones are a multiple of 15 minutes from UTC, so midnight never falls inside a quarter.
 */
const lastDates = new BoundedMap<string, { readonly quarter: number; readonly date: CalendarDate }>(200);

function readClock(timeZone: string, instant: Date): CalendarDate {
  const parts = getClock(timeZone).formatToParts(instant);
  const valueOf = (type: Intl.DateTimeFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? "";
  return `${valueOf("year").padStart(4, "0")}-${valueOf("month")}-${valueOf("day")}`;
}

const getClock = keepFormatters(
  (timeZone: string) =>
    new Intl.DateTimeFormat("en-US", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    }),
);

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

export function isBefore(date: CalendarDate, other: CalendarDate): boolean {
  return date < other;
}

/** Negative when `first` is earlier, 0 when the same: an order for `sort`. */
export function compareDates(first: CalendarDate, second: CalendarDate): number {
  return daysBetween(second, first);
}

/** How many days `to` is after `from`; negative when it is before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** ISO 8601: Monday is 1, Sunday is 7. */
export function weekdayOf(date: CalendarDate): number {
  // 1 January 1970 was a Thursday.
  return ((((toEpochDay(date) + 3) % 7) + 7) % 7) + 1;
}

/** A length of time in one of the units people use; negative: backwards. */
export interface DateOffset {
  readonly amount: number;
  readonly unit: DateUnit;
}

export const DateUnit = {
  DAY: "D",
  WEEK: "W",
  MONTH: "M",
  YEAR: "Y",
} as const;
export type DateUnit = (typeof DateUnit)[keyof typeof DateUnit];

/**
 * The date that far away; null when it has no four-digit year.
 * Months and years keep the day if the month has it, or else give the month's last: 31 January + 1 month is 28 February.
 */
export function shiftDate(date: CalendarDate, { amount, unit }: DateOffset): CalendarDate | null {
  switch (unit) {
    case DateUnit.DAY:
      return fromEpochDay(toEpochDay(date) + amount);
    case DateUnit.WEEK:
      return fromEpochDay(toEpochDay(date) + 7 * amount);
    case DateUnit.MONTH:
      return shiftMonths(date, amount);
    case DateUnit.YEAR:
      return shiftMonths(date, 12 * amount);
  }
}

/** Errors: throws RangeError when the result has no four-digit year. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return getShifted(date, { amount: days, unit: DateUnit.DAY });
}

/**
 * Keeps the day if the month has it, or else gives the month's last.
 * Errors: throws RangeError when the result has no four-digit year.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return getShifted(date, { amount: months, unit: DateUnit.MONTH });
}

/**
 * 29 February becomes the 28th if the year has no 29th.
 * Errors: throws RangeError when the result has no four-digit year.
 */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  return getShifted(date, { amount: years, unit: DateUnit.YEAR });
}

export type DateStyle = "short" | "long";

/**
 * The date as people of this language write it: short `05.03.2026` and `05 Mar 2026`, long `5. März 2026` and
 * `5 March 2026`. Never figures alone in English, which readers would order in two ways.
 */
export function formatCalendarDate(date: CalendarDate, locale: Locale, style: DateStyle = "short"): string {
  return formatDatePart(date, locale, DATE_FORMATS[style][locale]);
}

/** A date written with any of the parts that `Intl` knows, for example only the name of its month. */
export function formatDatePart(date: CalendarDate, locale: Locale, parts: Intl.DateTimeFormatOptions): string {
  return getFormatter(locale, parts).format(toEpochDay(date) * MS_PER_DAY);
}

const getFormatter = keepFormatters(
  (locale: Locale, parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(languageTag(locale), { ...parts, timeZone: "UTC" }),
);

const DATE_FORMATS: Readonly<Record<DateStyle, Readonly<Record<Locale, Intl.DateTimeFormatOptions>>>> = {
  short: {
    de: { day: "2-digit", month: "2-digit", year: "numeric" },
    en: { day: "2-digit", month: "short", year: "numeric" },
  },
  long: {
    de: { day: "numeric", month: "long", year: "numeric" },
    en: { day: "numeric", month: "long", year: "numeric" },
  },
};

function getShifted(date: CalendarDate, offset: DateOffset): CalendarDate {
  const shifted = shiftDate(date, offset);
  if (shifted === null) throw new RangeError(`${date} shifted by ${offset.amount}${offset.unit} is out of range`);
  return shifted;
}

function shiftMonths(date: CalendarDate, months: number): CalendarDate | null {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const monthIndex = 12 * year + (month - 1) + months;
  const newYear = Math.floor(monthIndex / 12);
  const newMonth = monthIndex - 12 * newYear + 1;
  if (newYear < 0 || newYear > LAST_YEAR) return null;
  const newDay = Math.min(day, daysInMonth(newYear, newMonth));
  return [pad(newYear, 4), pad(newMonth, 2), pad(newDay, 2)].join("-");
}

function daysInMonth(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeapYear ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

/** Days since 1 January 1970. */
function toEpochDay(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
}

/** Null when the day has no four-digit year, or is not a number. */
function fromEpochDay(day: number): CalendarDate | null {
  return day >= FIRST_DAY && day <= LAST_DAY ? new Date(day * MS_PER_DAY).toISOString().slice(0, 10) : null;
}

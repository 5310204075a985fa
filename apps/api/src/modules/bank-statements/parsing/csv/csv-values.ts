import { type CalendarDate, isCalendarDate, todayIn } from "@kundenportal/domain/dates/calendar-date";
import { parseAmountText } from "@kundenportal/domain/money/money";

/** The character that separates whole and fraction in a column. */
export type DecimalMark = "," | ".";

const NUMBER = /^[+-]?\s?[\d.,'’\s]*\d\s?[+-]?$/u;
/** Signs that banks write behind an amount. */
const SIGN_WORDS: ReadonlyMap<string, "+" | "-"> = new Map([
  ["S", "-"],
  ["D", "-"],
  ["DR", "-"],
  ["H", "+"],
  ["C", "+"],
  ["CR", "+"],
]);
const INSTANT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|UTC|[+-]\d\d:?\d\d)$/;

/**
 * How a column writes decimals, judging by all of its values: `1.234` alone may be either.
 * Null when no value shows it; a point before exactly three digits is then refused rather than guessed.
 */
export function findDecimalMark(values: readonly string[]): DecimalMark | null {
  for (const value of values) {
    const text = bare(value).replace(/[+\-\s]/g, "");
    if (text.includes(",") && text.includes(".")) return text.lastIndexOf(",") > text.lastIndexOf(".") ? "," : ".";
    const [, mark, digits] = /([.,])(\d+)$/.exec(text) ?? [];
    if (digits !== undefined && digits.length !== 3) return mark === "," ? "," : ".";
  }
  return null;
}

/** Whether an amount says which way it went. */
export function hasSign(value: string): boolean {
  const text = bare(value);
  return /^[+-]|[+-]$/.test(text) && /\d/.test(text);
}

/** Minor units; null when it is not an amount, or is ambiguous. Accepts a sign before or after. */
export function parseAmount(value: string, currency: string, mark: DecimalMark | null): number | null {
  const text = bare(value);
  if (!NUMBER.test(text)) return null;
  if (mark === null && /[.,]/.test(text)) return null;
  const isNegative = text.startsWith("-") || text.endsWith("-");
  const [whole = "", fraction, ...rest] = text.replace(/[+\-\s'’]/gu, "").split(mark ?? ",");
  if (rest.length > 0 || fraction?.match(/\D/) != null || !isGrouped(whole, mark === "." ? "," : ".")) return null;
  const digits = whole.replace(/\D/g, "");
  const plain = fraction === undefined ? digits : `${digits === "" ? "0" : digits}.${fraction}`;
  const amount = parseAmountText(plain, currency);
  if (!amount.ok) return null;
  return isNegative && amount.value.amountMinor !== 0 ? -amount.value.amountMinor : amount.value.amountMinor;
}

/**
 * `04.05.2026`, `4.5.26`, `2026-05-04`, `04/05/2026` with the day first, with or without a time. An instant with a zone
 * becomes the day in `timeZone`. Null when it is not a date.
 */
export function parseDate(value: string, timeZone: string): CalendarDate | null {
  const text = value.trim();
  if (INSTANT.test(text)) {
    const instant = new Date(text.replace(" ", "T").replace(/\s?UTC$/, "Z"));
    return Number.isNaN(instant.getTime()) ? null : todayIn(timeZone, instant);
  }
  const iso = text.slice(0, 10).replaceAll("/", "-");
  if (/^\d{4}([-/])\d\d\1\d\d(?:$|[T ])/.test(text)) return isCalendarDate(iso) ? iso : null;
  const [, day, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:$|,?\s+\d{1,2}:\d\d)/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const date = `${year.padStart(4, "20")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDate(date) ? date : null;
}

/** Without currency signs, codes and the spaces around them; a sign in words or brackets becomes a sign. */
function bare(value: string): string {
  const plain = value
    .replace(/[€$£]|\b[A-Z]{3}\b/g, "")
    .replace(/[\u2212\u2013]/g, "-")
    .trim();
  const [, amount, word] = /^(.*\d)\s*(S|D|DR|H|C|CR)$/i.exec(plain) ?? [];
  if (amount !== undefined && word !== undefined && !/[+-]/.test(amount)) {
    return `${SIGN_WORDS.get(word.toUpperCase()) ?? ""}${amount}`;
  }
  const [, inside] = /^\((.*\d)\)$/.exec(plain) ?? [];
  return inside === undefined || /[+-]/.test(inside) ? plain : `-${inside}`;
}

/** Groups of three after the first, or no groups at all. */
function isGrouped(whole: string, group: "," | "."): boolean {
  const [first = "", ...others] = whole.split(group);
  return /^\d*$/.test(first) && others.every((part) => /^\d{3}$/.test(part)) && (others.length === 0 || first !== "");
}

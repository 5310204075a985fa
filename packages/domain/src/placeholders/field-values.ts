import { type CalendarDate, formatCalendarDate } from "../dates/calendar-date";
import type { CurrencyCode } from "../money/currency";
import { type DecimalText, formatDecimal } from "../money/decimal";
import { formatAmount, formatMoney } from "../money/money";
import { keepFormatters } from "../formatter-cache";
import { type Locale, languageTag } from "../locale";

// How values are written when several placeholders write the same kind of value. No value stays no value.

export type Missing = null | undefined;

export function writeDate(date: CalendarDate | Missing, locale: Locale): string | null {
  return date == null ? null : formatCalendarDate(date, locale);
}

export function writeNumber(value: DecimalText | number | Missing, locale: Locale): string | null {
  return value == null ? null : formatDecimal(String(value), locale);
}

export function writeMoney(amountMinor: number | Missing, currency: CurrencyCode, locale: Locale): string | null {
  return amountMinor == null ? null : formatMoney({ amountMinor, currency }, locale);
}

/** Without the currency sign. */
export function writeAmount(amountMinor: number | Missing, currency: CurrencyCode, locale: Locale): string | null {
  return amountMinor == null ? null : formatAmount({ amountMinor, currency }, locale);
}

export function writeCountry(countryCode: string | Missing, locale: Locale): string | null {
  if (countryCode == null) return null;
  // Invoices may say `1A` for Kosovo, for which `Intl` throws.
  if (!/^[A-Z]{2}$/.test(countryCode)) return countryCode;
  return getNames(locale, "region").of(countryCode) ?? countryCode;
}

export function writeCurrencyName(currency: CurrencyCode, locale: Locale): string {
  return getNames(locale, "currency").of(currency) ?? currency;
}

const getNames = keepFormatters(
  (locale: Locale, type: "region" | "currency") => new Intl.DisplayNames(languageTag(locale), { type }),
);

interface PostalAddress {
  /** What goes above the street, one line each. */
  readonly names: readonly (string | Missing)[];
  readonly street: string | null;
  readonly zip: string | null;
  readonly city: string | null;
  readonly countryCode: string | null;
}

/** An address as written on an envelope; the country only if the letter has to cross a border. */
export function writePostalAddress(address: PostalAddress, senderCountryCode: string | null, locale: Locale): string {
  const { names, street, zip, city, countryCode } = address;
  const country = countryCode === senderCountryCode ? null : writeCountry(countryCode, locale);
  return joinPresent([...names, street, joinPresent([zip, city], " "), country], "\n");
}

export function joinPresent(parts: readonly (string | Missing)[], separator: string): string {
  return parts.filter((part) => part != null && part !== "").join(separator);
}

/** The letters and the year of a number such as `RE-2026-0042`, and the digits that it ends with. */
export function splitNumber(number: string): { readonly prefix: string; readonly digits: string } {
  const digits = /\d*$/.exec(number)?.[0] ?? "";
  return { prefix: number.slice(0, number.length - digits.length), digits };
}

/** The old German bank code and account number, which a German IBAN contains; null for any other IBAN. */
export function splitGermanIban(
  iban: string | null,
): { readonly bankCode: string; readonly accountNumber: string } | null {
  const [, bankCode, accountNumber] = /^DE\d{2}(\d{8})(\d{10})$/.exec(iban?.replaceAll(" ", "") ?? "") ?? [];
  return bankCode === undefined || accountNumber === undefined ? null : { bankCode, accountNumber };
}

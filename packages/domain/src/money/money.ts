import { keepFormatters } from "../formatter-cache";
import { type Locale, languageTag } from "../locale";
import { failure, type Result, success } from "../result";
import { type CurrencyCode, currencyFractionDigits } from "./currency";
import {
  type DecimalText,
  decimalToText,
  divideHalfUp,
  getDecimal,
  integerToText,
  multiply,
  parseDecimal,
  powerOfTen,
} from "./decimal";

/** An amount of money, exact. */
export interface Money {
  /** Integer minor units of the currency (cents for EUR, yen for JPY), within the safe integers. */
  readonly amountMinor: number;
  readonly currency: CurrencyCode;
}

/** Amounts of two currencies were about to be mixed, which is a bug in the caller. */
export class CurrencyMismatchError extends Error {
  override readonly name = "CurrencyMismatchError";

  constructor(expected: CurrencyCode, actual: CurrencyCode) {
    super(`Expected an amount in ${expected}, got ${actual}`);
  }
}

/** Errors: throws CurrencyMismatchError when the amount is in another currency. */
export function assertCurrency(currency: CurrencyCode, amount: Pick<Money, "currency">): void {
  if (amount.currency !== currency) throw new CurrencyMismatchError(currency, amount.currency);
}

/** Errors: throws CurrencyMismatchError when the currencies differ, RangeError beyond the safe integers. */
export function addMoney(first: Money, second: Money): Money {
  return sumMoney(first.currency, [first, second]);
}

/** Errors: throws CurrencyMismatchError when the currencies differ, RangeError beyond the safe integers. */
export function subtractMoney(from: Money, amount: Money): Money {
  assertCurrency(from.currency, amount);
  return { amountMinor: subtractMinor(from.amountMinor, amount.amountMinor), currency: from.currency };
}

/** The same amount the other way; never -0. */
export function negateMoney({ amountMinor, currency }: Money): Money {
  return { amountMinor: subtractMinor(0, amountMinor), currency };
}

/**
 * The sum of amounts that are all in `currency`; zero of that currency when there are none.
 * Errors: throws CurrencyMismatchError on another currency, RangeError beyond the safe integers.
 */
export function sumMoney(currency: CurrencyCode, amounts: readonly Money[]): Money {
  let total = 0n;
  for (const amount of amounts) {
    assertCurrency(currency, amount);
    total += toExact(amount.amountMinor);
  }
  return { amountMinor: toSafeInteger(total), currency };
}

/** Exact decimal text with all digits of the currency: `-12.50` for EUR, `1250` for JPY. */
export function toDecimalText({ amountMinor, currency }: Money): `${number}` {
  return integerToText(amountMinor, currencyFractionDigits(currency));
}

export type AmountProblem = "NOT_A_NUMBER" | "TOO_MANY_DIGITS" | "TOO_LARGE";

/**
 * Reads what `toDecimalText` writes, and amounts with fewer digits (`12.5`, `12`).
 * Decimals beyond those of the currency are refused unless they are zeros; nothing is ever rounded.
 */
export function parseDecimalText(text: DecimalText, currency: CurrencyCode): Result<Money, AmountProblem> {
  const decimal = parseDecimal(text);
  if (decimal === null) return failure("NOT_A_NUMBER");

  const surplusDigits = decimal.scale - currencyFractionDigits(currency);
  const divisor = powerOfTen(Math.max(0, surplusDigits));
  if (decimal.units % divisor !== 0n) return failure("TOO_MANY_DIGITS");

  const units = (decimal.units / divisor) * powerOfTen(Math.max(0, -surplusDigits));
  if (!isSafe(units)) return failure("TOO_LARGE");
  return success({ amountMinor: Number(units), currency });
}

/** What is written or sent to us may not be more: sums of many such amounts stay exact. */
export const MAX_AMOUNT_MINOR = 99_999_999_999_999;

/** Reads an amount that somebody wrote or sent: not beyond MAX_AMOUNT_MINOR, on either side of zero. */
export function parseAmountText(text: DecimalText, currency: CurrencyCode): Result<Money, AmountProblem> {
  const amount = parseDecimalText(text, currency);
  return amount.ok && Math.abs(amount.value.amountMinor) > MAX_AMOUNT_MINOR ? failure("TOO_LARGE") : amount;
}

/** The amount as people of this language write it, with every digit of its currency: `1.234,50 €` and `€1,234.50`. */
export function formatMoney(money: Money, locale: Locale): string {
  return getFormatter(money.currency, locale, "currency").format(toDecimalText(money));
}

/** The same without the currency sign, for tables whose heading names it: `1.234,50` and `1,234.50`. */
export function formatAmount(money: Money, locale: Locale): string {
  return getFormatter(money.currency, locale, "decimal").format(toDecimalText(money));
}

/** A unit price, with every digit of its currency and more if it has more: `12,50` and `0,1234`. */
export function formatUnitPrice(price: DecimalText, currency: CurrencyCode, locale: Locale): string {
  return getPriceFormatter(currency, locale).format(decimalToText(getDecimal(price)));
}

/**
 * What `quantity` costs at `price` for each `baseQuantity`, in minor units.
 * Exact until the one rounding at the end, which is half away from zero.
 * Errors: throws RangeError when a text is not a decimal, the base is zero, or the result leaves the safe integers.
 */
export function multiplyDecimal(
  price: DecimalText,
  quantity: DecimalText,
  currency: CurrencyCode,
  baseQuantity: DecimalText = "1",
): number {
  const base = getDecimal(baseQuantity);
  const product = multiply(getDecimal(price), getDecimal(quantity));
  const dividend = product.units * powerOfTen(base.scale + currencyFractionDigits(currency));
  return toSafeInteger(divideHalfUp(dividend, base.units * powerOfTen(product.scale)));
}

/**
 * A percentage of an amount, in minor units, rounded half away from zero.
 * Errors: throws RangeError when `percent` is not a decimal or the result leaves the safe integers.
 */
export function percentOf(amountMinor: number, percent: DecimalText): number {
  const rate = getDecimal(percent);
  return toSafeInteger(divideHalfUp(BigInt(amountMinor) * rate.units, 100n * powerOfTen(rate.scale)));
}

/**
 * The share of an amount that a part is of its whole, in minor units, rounded half away from zero.
 * Errors: throws RangeError when the whole is zero or the result leaves the safe integers.
 */
export function shareOf(amountMinor: number, partMinor: number, wholeMinor: number): number {
  return toSafeInteger(divideHalfUp(toExact(amountMinor) * toExact(partMinor), toExact(wholeMinor)));
}

/**
 * The sum of amounts that carry no currency because theirs cannot differ: totals, fees and discounts of one document, or
 * amounts whose currency has just been checked. Rows that state a currency go through `sumMoney`.
 * Unit: minor units.
 * Errors: throws RangeError beyond the safe integers.
 */
export function sumMinor(amounts: readonly number[]): number {
  return toSafeInteger(sumExactly(amounts));
}

/**
 * What is left of an amount; for the same amounts as `sumMinor`, those of one document. Without bigints, because figures
 * are computed for every row of a list: if the difference of two safe integers is safe, it is exact.
 * Unit: minor units; never -0.
 * Errors: throws RangeError beyond the safe integers.
 */
export function subtractMinor(fromMinor: number, amountMinor: number): number {
  const restMinor = fromMinor - amountMinor + 0;
  assertSafe(fromMinor);
  assertSafe(amountMinor);
  assertSafe(restMinor);
  return restMinor;
}

/**
 * The sum of amounts in one currency, however large: to compare with what others state or enter, which may be off by any
 * amount and is then reported.
 * Errors: throws RangeError when one of the amounts is not a safe integer.
 */
export function sumExactly(amounts: readonly number[]): bigint {
  return amounts.reduce((total, amount) => total + toExact(amount), 0n);
}

function toExact(amountMinor: number): bigint {
  assertSafe(amountMinor);
  return BigInt(amountMinor);
}

function assertSafe(amountMinor: number): void {
  if (!Number.isSafeInteger(amountMinor)) throw new RangeError(`The amount ${String(amountMinor)} is not exact`);
}

function toSafeInteger(units: bigint): number {
  if (!isSafe(units)) throw new RangeError(`The amount ${units} is too large to be exact`);
  return Number(units);
}

function isSafe(units: bigint): boolean {
  return Number.isSafeInteger(Number(units));
}

/**
 * `format` is given decimal text rather than a number: 2^53 cents divided by 100 is no longer exact to the cent.
 */
const getFormatter = keepFormatters((currency: CurrencyCode, locale: Locale, style: "currency" | "decimal") => {
  const digits = currencyFractionDigits(currency);
  return new Intl.NumberFormat(languageTag(locale), {
    style,
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
});

const getPriceFormatter = keepFormatters(
  (currency: CurrencyCode, locale: Locale) =>
    new Intl.NumberFormat(languageTag(locale), {
      minimumFractionDigits: currencyFractionDigits(currency),
      maximumFractionDigits: 20,
    }),
);

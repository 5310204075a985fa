import { keepFormatters } from "../formatter-cache";
import { type Locale, languageTag } from "../locale";

/**
 * An exact decimal in plain notation (`-?digits[.digits]`), for figures that are not money:
 * quantities, rates in percent, and unit prices, which may have more decimals than the currency.
 */
export type DecimalText = string;

/** An exact decimal: `units` times ten to the power of minus `scale`. */
export interface Decimal {
  readonly units: bigint;
  /** Digits after the decimal point, 0 or more. */
  readonly scale: number;
}

const DECIMAL_PATTERN = /^(-?)(\d+)(?:\.(\d+))?$/;

export function isDecimalText(text: string): text is `${number}` {
  return DECIMAL_PATTERN.test(text);
}

/** Null when the text is not a decimal in plain notation. Keeps trailing zeros as scale. */
export function parseDecimal(text: DecimalText): Decimal | null {
  const match = DECIMAL_PATTERN.exec(text);
  if (match === null) return null;
  const [, sign = "", whole = "", fraction = ""] = match;
  return { units: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length };
}

/** Errors: throws RangeError when the text is not a decimal in plain notation. */
export function getDecimal(text: DecimalText): Decimal {
  const decimal = parseDecimal(text);
  if (decimal === null) throw new RangeError(`Not a decimal: ${text}`);
  return decimal;
}

export function multiply(first: Decimal, second: Decimal): Decimal {
  return { units: first.units * second.units, scale: first.scale + second.scale };
}

/** The decimal with exactly `scale` digits after the point; never a minus before zero. */
export function decimalToText({ units, scale }: Decimal): `${number}` {
  return withPoint(units < 0n ? "-" : "", String(absolute(units)), scale);
}

/** The same for a safe integer of units. Without bigints, because amounts are written for every row of a list. */
export function integerToText(units: number, scale: number): `${number}` {
  if (!Number.isSafeInteger(units)) return decimalToText({ units: BigInt(units), scale });
  return withPoint(units < 0 ? "-" : "", String(Math.abs(units)), scale);
}

function withPoint(sign: string, units: string, scale: number): `${number}` {
  const digits = units.padStart(scale + 1, "0");
  const pointAt = digits.length - scale;
  const fraction = scale > 0 ? `.${digits.slice(pointAt)}` : "";
  const text = `${sign}${digits.slice(0, pointAt)}${fraction}`;
  if (!isDecimalText(text)) throw new RangeError(`Not a decimal: ${text}`);
  return text;
}

/** The same figure without zeros at its end: `19` for `19.00`. Errors: as `getDecimal`. */
export function withoutTrailingZeros(text: DecimalText): DecimalText {
  let { units, scale } = getDecimal(text);
  while (scale > 0 && units % 10n === 0n) {
    units /= 10n;
    scale -= 1;
  }
  return decimalToText({ units, scale });
}

/** Integer division that rounds half away from zero, as commercial rounding does: 5/2 is 3, -5/2 is -3. */
export function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  const quotient = (2n * absolute(dividend) + absolute(divisor)) / (2n * absolute(divisor));
  const isNegative = dividend < 0n !== divisor < 0n;
  return isNegative ? -quotient : quotient;
}

/** Ten to the power of `exponent`, which is 0 or more. */
export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

/** A quantity or rate as people of this language write it, with all its digits: `1.234,5` and `1,234.5`. */
export function formatDecimal(text: DecimalText, locale: Locale): string {
  return getFormatter(locale).format(decimalToText(getDecimal(text)));
}

/** A rate in percent as people of this language write it: `19 %` in German, with a space that does not break, and `19%`. */
export function formatPercent(rate: DecimalText, locale: Locale): string {
  return `${formatDecimal(rate, locale)}${locale === "de" ? "\u00a0" : ""}%`;
}

const getFormatter = keepFormatters(
  (locale: Locale) => new Intl.NumberFormat(languageTag(locale), { maximumFractionDigits: 20 }),
);

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

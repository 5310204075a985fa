/** An exact number with a point: `units` times ten to the power of minus `scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** As XML schema has decimals. No real figure is longer. */
const DECIMAL = /^[+-]?(?=\.?\d)\d{0,40}(?:\.(\d{0,40}))?$/;

export const ZERO: Decimal = { units: 0n, scale: 0 };

/** Null for a text that is no decimal, or a very long one. */
export function readDecimal(text: string): Decimal | null {
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const fraction = match[1] ?? "";
  return { units: BigInt(text.replace("+", "").replace(".", "")), scale: fraction.length };
}

export function decimal(text: string): Decimal {
  const value = readDecimal(text);
  if (value === null) throw new RangeError(`Not a decimal: ${text}`);
  return value;
}

export function add(...values: readonly Decimal[]): Decimal {
  const scale = values.reduce((most, value) => Math.max(most, value.scale), 0);
  return { units: values.reduce((sum, value) => sum + unitsAt(value, scale), 0n), scale };
}

export function negate({ units, scale }: Decimal): Decimal {
  return { units: -units, scale };
}

export function subtract(from: Decimal, value: Decimal): Decimal {
  return add(from, negate(value));
}

export function multiply(first: Decimal, second: Decimal): Decimal {
  return { units: first.units * second.units, scale: first.scale + second.scale };
}

export function absolute({ units, scale }: Decimal): Decimal {
  return { units: units < 0n ? -units : units, scale };
}

/** Below zero, zero or above, as the first is less than, equal to or more than the second. */
export function compare(first: Decimal, second: Decimal): number {
  const { units } = subtract(first, second);
  if (units === 0n) return 0;
  return units < 0n ? -1 : 1;
}

export function isEqual(first: Decimal, second: Decimal): boolean {
  return compare(first, second) === 0;
}

export function isZero({ units }: Decimal): boolean {
  return units === 0n;
}

/** To so many digits behind the point, halves upwards, as the published rules round: -0.005 is 0. */
export function round(value: Decimal, digits = 2): Decimal {
  if (value.scale <= digits) return value;
  const divisor = 10n ** BigInt(value.scale - digits);
  return { units: floorDivide(2n * value.units + divisor, 2n * divisor), scale: digits };
}

/** A percentage of a value, unrounded. */
export function percentOf(value: Decimal, percent: Decimal): Decimal {
  const product = multiply(value, percent);
  return { units: product.units, scale: product.scale + 2 };
}

/** With at least two digits behind the point. */
export function toText(value: Decimal): string {
  const scale = Math.max(2, value.scale);
  const digits = String(absolute({ units: unitsAt(value, scale), scale }).units).padStart(scale + 1, "0");
  return `${value.units < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function unitsAt({ units, scale }: Decimal, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - scale);
}

function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
}

const MAX_BASE_LENGTH = 21;
const BASE_PATTERN = /^[A-Z0-9]{1,21}$/;

/**
 * The creditor reference (`RF` and two check digits) of a base of 1 to 21 capitals and digits.
 * Source: ISO 11649; the check digits are those of ISO 7064, mod 97-10.
 * Errors: throws RangeError for any other base.
 */
export function creditorReference(base: string): string {
  if (!BASE_PATTERN.test(base)) throw new RangeError(`Not the base of a creditor reference: ${base}`);
  const check = 98n - (toNumber(`${base}RF00`) % 97n);
  return `RF${String(check).padStart(2, "0")}${base}`;
}

/** Capitals without spaces, with correct check digits. */
export function isCreditorReference(text: string): boolean {
  return /^RF\d{2}[A-Z0-9]{1,21}$/.test(text) && toNumber(`${text.slice(4)}${text.slice(0, 4)}`) % 97n === 1n;
}

/**
 * The part of a document's number that can be the base of a reference: capitals and digits, the last 21 of them, since
 * numbers differ at their end. Empty when nothing is left. Different numbers may give the same base.
 */
export function referenceBaseOf(number: string): string {
  return number
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, "")
    .slice(-MAX_BASE_LENGTH);
}

/**
 * The bases to try for a number, best first, until one is free: its own, then with a counter appended. `fallback` stands
 * in for a number without any usable character.
 */
export function* referenceBases(number: string, fallback: string): Generator<string> {
  const own = referenceBaseOf(number);
  const base = own === "" ? referenceBaseOf(fallback) : own;
  yield base;
  for (let counter = 2; ; counter += 1) {
    const suffix = `X${String(counter)}`;
    yield `${base.slice(-(MAX_BASE_LENGTH - suffix.length))}${suffix}`;
  }
}

/** In groups of four, as people read it. */
export function formatCreditorReference(reference: string): string {
  return reference.replace(/(.{4})(?=.)/g, "$1 ");
}

/** Letters count as 10 (A) to 35 (Z). */
function toNumber(text: string): bigint {
  return BigInt(text.replaceAll(/[A-Z]/g, (letter) => String(Number.parseInt(letter, 36))));
}

import { CountryCodes } from "validator/lib/isISO31661Alpha2";
import { readCode } from "./read-text";

const EXISTING: ReadonlySet<string> = CountryCodes;

/** ISO 3166-1 alpha-2, every country there is. */
export const COUNTRY_CODES: readonly string[] = [...EXISTING];

/** What the EU writes in VAT matters, and people therefore elsewhere, for two of its neighbours and members. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ["UK", "GB"],
  ["EL", "GR"],
]);

/** ISO 3166-1 alpha-2 in capitals if there is such a country; else what was typed, or null when nothing was. */
export function readCountryCode(text: string | null | undefined): string | null {
  const code = readCode(text);
  return code === null ? null : (OTHER_NAMES.get(code) ?? code);
}

export function isCountryCode(code: string): boolean {
  return EXISTING.has(code);
}

import { keepFormatters } from "../formatter-cache";
import { languageTag, type Locale } from "../locale";
import { type Unit, UNITS } from "./unit-list";
import { findUnitCode, findUnitCodeOfWord } from "./unit-words";

const BY_CODE: ReadonlyMap<string, Unit> = new Map(UNITS.map((unit) => [unit.code, unit]));

const BY_LISTED_NAME: ReadonlyMap<string, string> = new Map(
  UNITS.flatMap(({ code, listed }): [string, string][] =>
    listed === null ? [] : [listed.en, listed.de].map((name): [string, string] => [name.toLowerCase(), code]),
  ),
);

/**
 * The unit of a quantity in the matching grammatical number: `Tag` for 1, `Tage` for 2.
 * Shape: a UN/ECE code or free text. A word of one of our languages is given in the reader's; what is not known is returned
 * unchanged. `quantity` is decimal text.
 */
export function unitName(unit: string, quantity: string, locale: Locale): string {
  const found = BY_CODE.get(unit.toUpperCase()) ?? BY_CODE.get(findUnitCode(unit, locale) ?? "");
  if (found === undefined) return unit;
  const [one, other] = found.words[locale];
  return getPluralRules(locale).select(Number(quantity)) === "one" ? one : other;
}

/** What a unit is called where one is chosen: `Stunde` for `HUR`. What is not offered there is returned unchanged. */
export function unitLabel(unit: string, locale: Locale): string {
  return BY_CODE.get(unit.toUpperCase())?.listed?.[locale] ?? unit;
}

/**
 * The UN/ECE code of what somebody typed: a code, or the name of a unit in any of our languages. Null for all else, which is
 * free text.
 */
export function readUnitCode(typed: string): string | null {
  const text = typed.trim();
  const code = text.toUpperCase();
  if (BY_CODE.has(code)) return code;
  return BY_LISTED_NAME.get(text.toLowerCase()) ?? findUnitCodeOfWord(text);
}

/** What is offered where a unit is chosen, in alphabetical order. */
export const listUnits = keepFormatters(
  (locale: Locale): readonly { readonly code: string; readonly label: string }[] =>
    UNITS.flatMap(({ code, listed }) => (listed === null ? [] : [{ code, label: listed[locale] }])).toSorted((a, b) =>
      getCollator(locale).compare(a.label, b.label),
    ),
);

const getPluralRules = keepFormatters((locale: Locale) => new Intl.PluralRules(languageTag(locale)));
const getCollator = keepFormatters((locale: Locale) => new Intl.Collator(languageTag(locale)));

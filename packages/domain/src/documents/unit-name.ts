import { keepFormatters } from "../formatter-cache";
import { languageTag, type Locale } from "../locale";
import { findUnitCode } from "./unit-words";

/** The word for one, and for any other quantity. */
type UnitName = readonly [one: string, other: string];

/** The units of UN/ECE recommendation 20 (and packages of 21) that are common on invoices. */
const UNIT_NAMES: ReadonlyMap<string, Readonly<Record<Locale, UnitName>>> = new Map([
  ["C62", { de: ["Stück", "Stück"], en: ["piece", "pieces"] }],
  ["H87", { de: ["Stück", "Stück"], en: ["piece", "pieces"] }],
  ["EA", { de: ["Stück", "Stück"], en: ["piece", "pieces"] }],
  ["XPP", { de: ["Stück", "Stück"], en: ["piece", "pieces"] }],
  ["NAR", { de: ["Stück", "Stück"], en: ["article", "articles"] }],
  ["PR", { de: ["Paar", "Paar"], en: ["pair", "pairs"] }],
  ["SET", { de: ["Satz", "Sätze"], en: ["set", "sets"] }],
  ["XBX", { de: ["Karton", "Kartons"], en: ["box", "boxes"] }],
  ["XPK", { de: ["Paket", "Pakete"], en: ["package", "packages"] }],
  ["XPX", { de: ["Palette", "Paletten"], en: ["pallet", "pallets"] }],
  ["LS", { de: ["Pauschale", "Pauschalen"], en: ["lump sum", "lump sums"] }],
  ["E48", { de: ["Leistung", "Leistungen"], en: ["service", "services"] }],
  ["SEC", { de: ["Sek.", "Sek."], en: ["sec", "sec"] }],
  ["MIN", { de: ["Min.", "Min."], en: ["min", "min"] }],
  ["HUR", { de: ["Std.", "Std."], en: ["hr", "hrs"] }],
  ["DAY", { de: ["Tag", "Tage"], en: ["day", "days"] }],
  ["WEE", { de: ["Woche", "Wochen"], en: ["week", "weeks"] }],
  ["MON", { de: ["Monat", "Monate"], en: ["month", "months"] }],
  ["ANN", { de: ["Jahr", "Jahre"], en: ["year", "years"] }],
  ["GRM", { de: ["g", "g"], en: ["g", "g"] }],
  ["KGM", { de: ["kg", "kg"], en: ["kg", "kg"] }],
  ["TNE", { de: ["t", "t"], en: ["t", "t"] }],
  ["MMT", { de: ["mm", "mm"], en: ["mm", "mm"] }],
  ["CMT", { de: ["cm", "cm"], en: ["cm", "cm"] }],
  ["MTR", { de: ["m", "m"], en: ["m", "m"] }],
  ["LM", { de: ["lfm", "lfm"], en: ["lin. m", "lin. m"] }],
  ["KMT", { de: ["km", "km"], en: ["km", "km"] }],
  ["MTK", { de: ["m²", "m²"], en: ["m²", "m²"] }],
  ["MTQ", { de: ["m³", "m³"], en: ["m³", "m³"] }],
  ["MLT", { de: ["ml", "ml"], en: ["ml", "ml"] }],
  ["LTR", { de: ["l", "l"], en: ["l", "l"] }],
  ["KWH", { de: ["kWh", "kWh"], en: ["kWh", "kWh"] }],
  ["P1", { de: ["%", "%"], en: ["%", "%"] }],
]);

/**
 * The unit of a quantity in the matching grammatical number: `Tag` for 1, `Tage` for 2.
 * Shape: a UN/ECE code or free text. A word of one of our languages is given in the reader's; what is not known is returned
 * unchanged. `quantity` is decimal text.
 */
export function unitName(unit: string, quantity: string, locale: Locale): string {
  const names = (UNIT_NAMES.get(unit.toUpperCase()) ?? UNIT_NAMES.get(findUnitCode(unit, locale) ?? ""))?.[locale];
  if (names === undefined) return unit;
  return getPluralRules(locale).select(Number(quantity)) === "one" ? names[0] : names[1];
}

const getPluralRules = keepFormatters((locale: Locale) => new Intl.PluralRules(languageTag(locale)));

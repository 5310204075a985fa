import { keepFormatters } from "../formatter-cache";
import { languageTag, type Locale, LOCALES } from "../locale";

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

/** Further ways in which people write these units. */
const SPELLINGS: Readonly<Record<string, string>> = {
  stk: "H87",
  "stk.": "H87",
  "st.": "H87",
  pcs: "H87",
  "pcs.": "H87",
  pc: "H87",
  "pc.": "H87",
  stunde: "HUR",
  stunden: "HUR",
  std: "HUR",
  h: "HUR",
  hour: "HUR",
  hours: "HUR",
  minute: "MIN",
  minuten: "MIN",
  minutes: "MIN",
  min: "MIN",
  psch: "LS",
  "psch.": "LS",
  pauschal: "LS",
  "pausch.": "LS",
  qm: "MTK",
  m2: "MTK",
  m3: "MTQ",
  cbm: "MTQ",
  meter: "MTR",
  metre: "MTR",
  metres: "MTR",
  liter: "LTR",
  litre: "LTR",
  litres: "LTR",
  kilogramm: "KGM",
  kilogram: "KGM",
  monat: "MON",
  monate: "MON",
  lfdm: "LM",
  "lfd. m": "LM",
  "lfm.": "LM",
};

/** What people write instead of a code: our own names in every language, and other usual ones. */
const CODES_BY_NAME: ReadonlyMap<string, string> = new Map([
  // Several codes have one name: the first of them is the usual one.
  ...[...UNIT_NAMES]
    .toReversed()
    .flatMap(([code, names]) =>
      LOCALES.flatMap((locale) => names[locale].map((name) => [name.toLowerCase(), code] as const)),
    ),
  ...Object.entries(SPELLINGS),
]);

/**
 * The unit of a quantity in the matching grammatical number: `Tag` for 1, `Tage` for 2.
 * Shape: a UN/ECE code or free text. A unit that people wrote in their own language (`Stück`) is translated where the
 * reader has another; what is not in the table is returned unchanged. `quantity` is decimal text.
 */
export function unitName(unit: string, quantity: string, locale: Locale): string {
  const code = UNIT_NAMES.has(unit.toUpperCase()) ? unit.toUpperCase() : CODES_BY_NAME.get(unit.trim().toLowerCase());
  const names = code === undefined ? undefined : UNIT_NAMES.get(code)?.[locale];
  return names === undefined ? unit : inNumber(names, quantity, locale);
}

function inNumber(names: UnitName, quantity: string, locale: Locale): string {
  return getPluralRules(locale).select(Number(quantity)) === "one" ? names[0] : names[1];
}

const getPluralRules = keepFormatters((locale: Locale) => new Intl.PluralRules(languageTag(locale)));

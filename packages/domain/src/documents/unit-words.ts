import type { Locale } from "../locale";

/** What people type where a unit is asked for, by UN/ECE code, in small letters. What is an abbreviation everywhere is missing. */
const WORDS: Readonly<Record<string, Readonly<Record<Locale, readonly string[]>>>> = {
  H87: { de: ["stück", "stk", "stk."], en: ["piece", "pieces", "pcs", "pcs.", "pc"] },
  PR: { de: ["paar"], en: ["pair", "pairs"] },
  SET: { de: ["satz", "sätze"], en: ["set", "sets"] },
  XBX: { de: ["karton", "kartons"], en: ["box", "boxes"] },
  XPK: { de: ["paket", "pakete"], en: ["package", "packages"] },
  XPX: { de: ["palette", "paletten"], en: ["pallet", "pallets"] },
  LS: { de: ["pauschal", "pauschale", "pauschalen", "psch.", "psch"], en: ["lump sum", "lump sums", "flat rate"] },
  E48: { de: ["leistung", "leistungen"], en: ["service", "services"] },
  SEC: { de: ["sekunde", "sekunden", "sek."], en: ["second", "seconds", "sec"] },
  MIN: { de: ["minute", "minuten", "min."], en: ["minutes", "min"] },
  HUR: { de: ["stunde", "stunden", "std.", "std"], en: ["hour", "hours", "hr", "hrs"] },
  DAY: { de: ["tag", "tage"], en: ["day", "days"] },
  WEE: { de: ["woche", "wochen"], en: ["week", "weeks"] },
  MON: { de: ["monat", "monate"], en: ["month", "months"] },
  ANN: { de: ["jahr", "jahre"], en: ["year", "years"] },
  GRM: { de: ["gramm"], en: ["gram", "grams"] },
  KGM: { de: ["kilogramm", "kilo"], en: ["kilogram", "kilograms", "kilos"] },
  TNE: { de: ["tonne", "tonnen"], en: ["tonnes"] },
  MTR: { de: ["meter"], en: ["metre", "metres", "meters"] },
  LM: {
    de: ["lfm", "lfd. m", "lfdm", "laufmeter", "laufende meter"],
    en: ["lin. m", "linear metres", "linear meters"],
  },
  KMT: { de: ["kilometer"], en: ["kilometre", "kilometres", "kilometers"] },
  MTK: { de: ["quadratmeter", "qm"], en: ["square metre", "square metres", "square meters", "sqm"] },
  MTQ: { de: ["kubikmeter", "cbm"], en: ["cubic metre", "cubic metres", "cubic meters", "cu m"] },
  LTR: { de: ["liter"], en: ["litre", "litres", "liters"] },
};

interface UnitWord {
  readonly code: string;
  readonly locale: Locale;
}

const CODES: ReadonlyMap<string, UnitWord> = new Map(
  Object.entries(WORDS).flatMap(([code, { de, en }]): [string, UnitWord][] => [
    ...de.map((word): [string, UnitWord] => [word, { code, locale: "de" }]),
    ...en.map((word): [string, UnitWord] => [word, { code, locale: "en" }]),
  ]),
);

/** The code of a unit that was typed as a word of the other language; null for the reader's own words, which are left alone. */
export function findUnitCode(unit: string, reader: Locale): string | null {
  const found = CODES.get(unit.trim().toLowerCase());
  return found === undefined || found.locale === reader ? null : found.code;
}

/** The code of a unit that was typed as a word of any of our languages; null for all else. */
export function findUnitCodeOfWord(unit: string): string | null {
  return CODES.get(unit.trim().toLowerCase())?.code ?? null;
}

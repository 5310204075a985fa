import type { Locale } from "../locale";

/** As printed behind a quantity: the word for one, and for any other. */
export type UnitWords = readonly [one: string, other: string];

export interface Unit {
  /** UN/ECE recommendation 20, and packages of recommendation 21 with an X before their code. */
  readonly code: string;
  readonly words: Readonly<Record<Locale, UnitWords>>;
  /** What it is called where one is chosen; null if it is not offered, because another says the same. */
  readonly listed: Readonly<Record<Locale, string>> | null;
}

type Row = readonly [code: string, de: string, en: string];

/** One word for any quantity, by which it is also chosen: `de` and `en`, or `one|other` where they differ. */
const BY_WORD: readonly Row[] = [
  ["H87", "Stück", "piece|pieces"],
  ["PR", "Paar", "pair|pairs"],
  ["SET", "Satz|Sätze", "set|sets"],
  ["DZN", "Dutzend", "dozen"],
  ["CEN", "Hundert", "hundred"],
  ["MIL", "Tausend", "thousand"],
  ["IE", "Person|Personen", "person|persons"],
  ["ZP", "Seite|Seiten", "page|pages"],
  ["LS", "Pauschale|Pauschalen", "lump sum|lump sums"],
  ["E48", "Leistung|Leistungen", "service|services"],
  ["E51", "Auftrag|Aufträge", "job|jobs"],
  ["E54", "Fahrt|Fahrten", "trip|trips"],
  ["DAY", "Tag|Tage", "day|days"],
  ["E49", "Arbeitstag|Arbeitstage", "working day|working days"],
  ["WEE", "Woche|Wochen", "week|weeks"],
  ["MON", "Monat|Monate", "month|months"],
  ["QAN", "Quartal|Quartale", "quarter|quarters"],
  ["SAN", "Halbjahr|Halbjahre", "half-year|half-years"],
  ["ANN", "Jahr|Jahre", "year|years"],
  ["XBX", "Karton|Kartons", "box|boxes"],
  ["XPK", "Paket|Pakete", "package|packages"],
  ["XPA", "Päckchen", "packet|packets"],
  ["XPX", "Palette|Paletten", "pallet|pallets"],
  ["XBG", "Beutel", "bag|bags"],
  ["XSA", "Sack|Säcke", "sack|sacks"],
  ["XRO", "Rolle|Rollen", "roll|rolls"],
  ["XBO", "Flasche|Flaschen", "bottle|bottles"],
  ["XCX", "Dose|Dosen", "can|cans"],
  ["XDR", "Fass|Fässer", "drum|drums"],
  ["XCR", "Kiste|Kisten", "crate|crates"],
  ["XTU", "Tube|Tuben", "tube|tubes"],
  ["XBE", "Bündel", "bundle|bundles"],
  ["XBH", "Bund|Bunde", "bunch|bunches"],
  ["XST", "Bogen|Bögen", "sheet|sheets"],
  ["XEN", "Umschlag|Umschläge", "envelope|envelopes"],
  ["XBK", "Korb|Körbe", "basket|baskets"],
  ["XJR", "Glas|Gläser", "jar|jars"],
];

/** A sign that is the same in both languages, and what it is chosen by. */
const BY_SIGN: readonly (readonly [code: string, sign: string, de: string, en: string])[] = [
  ["P1", "%", "Prozent", "percent"],
  ["MGM", "mg", "Milligramm", "milligram"],
  ["GRM", "g", "Gramm", "gram"],
  ["KGM", "kg", "Kilogramm", "kilogram"],
  ["DTN", "dt", "Dezitonne", "decitonne"],
  ["TNE", "t", "Tonne", "tonne"],
  ["MMT", "mm", "Millimeter", "millimetre"],
  ["CMT", "cm", "Zentimeter", "centimetre"],
  ["DMT", "dm", "Dezimeter", "decimetre"],
  ["MTR", "m", "Meter", "metre"],
  ["KMT", "km", "Kilometer", "kilometre"],
  ["INH", "in", "Zoll", "inch"],
  ["FOT", "ft", "Fuß", "foot"],
  ["MMK", "mm²", "Quadratmillimeter", "square millimetre"],
  ["CMK", "cm²", "Quadratzentimeter", "square centimetre"],
  ["DMK", "dm²", "Quadratdezimeter", "square decimetre"],
  ["MTK", "m²", "Quadratmeter", "square metre"],
  ["H18", "ha", "Hektar", "hectare"],
  ["KMK", "km²", "Quadratkilometer", "square kilometre"],
  ["CMQ", "cm³", "Kubikzentimeter", "cubic centimetre"],
  ["DMQ", "dm³", "Kubikdezimeter", "cubic decimetre"],
  ["MTQ", "m³", "Kubikmeter", "cubic metre"],
  ["MLT", "ml", "Milliliter", "millilitre"],
  ["CLT", "cl", "Zentiliter", "centilitre"],
  ["DLT", "dl", "Deziliter", "decilitre"],
  ["LTR", "l", "Liter", "litre"],
  ["HLT", "hl", "Hektoliter", "hectolitre"],
  ["WTT", "W", "Watt", "watt"],
  ["KWT", "kW", "Kilowatt", "kilowatt"],
  ["MAW", "MW", "Megawatt", "megawatt"],
  ["WHR", "Wh", "Wattstunde", "watt hour"],
  ["KWH", "kWh", "Kilowattstunde", "kilowatt hour"],
  ["MWH", "MWh", "Megawattstunde", "megawatt hour"],
  ["KJO", "kJ", "Kilojoule", "kilojoule"],
  ["3B", "MJ", "Megajoule", "megajoule"],
  ["GV", "GJ", "Gigajoule", "gigajoule"],
  ["AMP", "A", "Ampere", "ampere"],
  ["VLT", "V", "Volt", "volt"],
  ["4L", "MB", "Megabyte", "megabyte"],
  ["E34", "GB", "Gigabyte", "gigabyte"],
  ["E35", "TB", "Terabyte", "terabyte"],
];

/** An abbreviation in each language, and what it is chosen by. */
const BY_ABBREVIATION: readonly Unit[] = [
  abbreviated("SEC", { de: ["Sek.", "Sek."], en: ["sec", "sec"] }, { de: "Sekunde", en: "second" }),
  abbreviated("MIN", { de: ["Min.", "Min."], en: ["min", "min"] }, { de: "Minute", en: "minute" }),
  abbreviated("HUR", { de: ["Std.", "Std."], en: ["hr", "hrs"] }, { de: "Stunde", en: "hour" }),
  abbreviated("LM", { de: ["lfm", "lfm"], en: ["lin. m", "lin. m"] }, { de: "Laufmeter", en: "linear metre" }),
];

/** Read and printed, but not offered. */
const NOT_OFFERED: readonly Row[] = [
  ["C62", "Stück", "piece|pieces"],
  ["EA", "Stück", "piece|pieces"],
  ["XPP", "Stück", "piece|pieces"],
  ["NAR", "Stück", "article|articles"],
  ["XCT", "Karton|Kartons", "carton|cartons"],
  ["XCS", "Kiste|Kisten", "case|cases"],
  ["LH", "Arbeitsstd.", "labour hr|labour hrs"],
];

/**
 * The units that people use on invoices: UN/ECE recommendations 20 (rev. 17) and 21 (rev. 12) as EN 16931 has them since
 * 2024, checked against its rule BR-CL-23 (version 1.3.16). The codes are the standard's, the words are ours. Others are possible: a unit is
 * any code or text.
 */
export const UNITS: readonly Unit[] = [
  ...BY_WORD.map(([code, de, en]) => byWord(code, { de: wordsOf(de), en: wordsOf(en) }, true)),
  ...BY_ABBREVIATION,
  ...BY_SIGN.map(([code, sign, de, en]) => abbreviated(code, { de: [sign, sign], en: [sign, sign] }, { de, en })),
  ...NOT_OFFERED.map(([code, de, en]) => byWord(code, { de: wordsOf(de), en: wordsOf(en) }, false)),
];

function abbreviated(code: string, words: Unit["words"], listed: Unit["listed"]): Unit {
  return { code, words, listed };
}

function byWord(code: string, words: Unit["words"], isOffered: boolean): Unit {
  return { code, words, listed: isOffered ? { de: words.de[0], en: words.en[0] } : null };
}

function wordsOf(text: string): UnitWords {
  const [one = "", other = one] = text.split("|");
  return [one, other];
}

import type { EastAsianStyle } from "./font-families";

/** Only letters of these scripts, and at least one; everything else may be between them. */
const of = (...scripts: readonly string[]): RegExp => {
  const letters = scripts.map((script) => `\\p{Script_Extensions=${script}}`).join("");
  return new RegExp(`^\\P{L}*(?=\\p{L})[${letters}\\P{L}]*$`, "u");
};

/** Scripts in which (nearly) one language alone is written. Arabic, Cyrillic, Devanagari and Ethiopic letters tell nothing. */
const BY_SCRIPT: readonly (readonly [text: RegExp, language: string])[] = [
  [of("Greek"), "el"],
  [of("Armenian"), "hy"],
  [of("Georgian"), "ka"],
  [of("Hebrew"), "he"],
  [of("Thai"), "th"],
  [of("Lao"), "lo"],
  [of("Khmer"), "km"],
  [of("Myanmar"), "my"],
  [of("Tibetan"), "bo"],
  [of("Thaana"), "dv"],
  [of("Sinhala"), "si"],
  [of("Bengali"), "bn"],
  [of("Tamil"), "ta"],
  [of("Telugu"), "te"],
  [of("Kannada"), "kn"],
  [of("Malayalam"), "ml"],
  [of("Gujarati"), "gu"],
  [of("Gurmukhi"), "pa"],
  [of("Oriya"), "or"],
  [of("Cherokee"), "chr"],
];
const HAN = of("Han", "Bopomofo");
const KANA = /\p{Script=Hiragana}|\p{Script=Katakana}/u;
const JAPANESE = of("Han", "Hiragana", "Katakana");
const HANGUL = /\p{Script=Hangul}/u;
const KOREAN = of("Han", "Hangul");
const BY_STYLE: Readonly<Record<EastAsianStyle, string>> = {
  simplified: "zh-Hans",
  traditional: "zh-Hant",
  japanese: "ja",
  korean: "ko",
};
/** Nothing else can be in another script than the document's. */
const FOREIGN = /[\u0370-\u03ff\u0530-\u1fff\u2c00-\u{10ffff}]/u;

/** BCP 47, so that a text is read aloud in its own language; null where its letters do not tell, or where it has several. */
export function languageOf(text: string, eastAsianStyle: EastAsianStyle): string | null {
  if (!FOREIGN.test(text)) return null;
  if (KANA.test(text)) return JAPANESE.test(text) ? "ja" : null;
  if (HANGUL.test(text)) return KOREAN.test(text) ? "ko" : null;
  if (HAN.test(text)) return BY_STYLE[eastAsianStyle];
  return BY_SCRIPT.find(([letters]) => letters.test(text))?.[1] ?? null;
}

/** A family that prints what DejaVu, the font of our letters, can't. */
interface FontFamily {
  /** Of Fontsource: one font per script, or many slices of one, each for some of the characters. */
  readonly package: string;
  /** The scripts that it is made for; none: it is asked when all others fail. */
  readonly scripts: RegExp | null;
  /** Its size next to DejaVu's, so that the lines of high scripts keep apart. */
  readonly scale: number;
  /** False for a single weight, which then stands for bold as well. */
  readonly isVariable: boolean;
}

const noto = (name: string, scripts: RegExp, scale = 1): FontFamily => ({
  package: `@fontsource-variable/noto-${name}`,
  scripts,
  scale,
  isVariable: true,
});

const HAN = /\p{Script=Han}|\p{Script=Bopomofo}|[\u3000-\u303f\uff00-\uffef]/u;

/** Each East Asian family draws the same Chinese character in its own way. */
export const EAST_ASIAN = {
  simplified: noto("sans-sc", HAN),
  traditional: noto("sans-tc", HAN),
  japanese: noto("sans-jp", /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|[\u3000-\u30ff\uff00-\uffef]/u),
  korean: noto("sans-kr", /\p{Script=Hangul}|[\u3000-\u303f\uff00-\uffef]/u),
} as const;
export type EastAsianStyle = keyof typeof EAST_ASIAN;

const EMOJI = noto("emoji", /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u20e3/u, 0.9);

/** In the order in which they are asked. */
export const OTHER_FAMILIES: readonly FontFamily[] = [
  noto("sans-arabic", /\p{Script=Arabic}/u, 0.95),
  noto("sans-hebrew", /\p{Script=Hebrew}/u),
  noto("sans-devanagari", /\p{Script=Devanagari}/u, 0.92),
  noto("sans-thai", /\p{Script=Thai}/u, 0.9),
  noto("sans-bengali", /\p{Script=Bengali}/u, 0.92),
  noto("sans-tamil", /\p{Script=Tamil}/u, 0.9),
  noto("sans-telugu", /\p{Script=Telugu}/u, 0.88),
  noto("sans-kannada", /\p{Script=Kannada}/u, 0.88),
  noto("sans-malayalam", /\p{Script=Malayalam}/u, 0.9),
  noto("sans-gujarati", /\p{Script=Gujarati}/u, 0.92),
  noto("sans-gurmukhi", /\p{Script=Gurmukhi}/u, 0.92),
  noto("sans-oriya", /\p{Script=Oriya}/u, 0.9),
  noto("sans-sinhala", /\p{Script=Sinhala}/u, 0.9),
  noto("sans-khmer", /\p{Script=Khmer}/u, 0.8),
  noto("sans-lao", /\p{Script=Lao}/u, 0.9),
  noto("sans-myanmar", /\p{Script=Myanmar}/u, 0.8),
  noto("sans-ethiopic", /\p{Script=Ethiopic}/u),
  noto("sans-thaana", /\p{Script=Thaana}/u, 0.9),
  noto("serif-tibetan", /\p{Script=Tibetan}/u, 0.8),
  EMOJI,
];

/** Plain shapes for every character of the basic plane: rarely pretty, always better than a gap. */
export const LAST_RESORT: FontFamily = {
  package: "@fontsource/unifontex",
  scripts: null,
  scale: 0.9,
  isVariable: false,
};

export type { FontFamily };

import { EAST_ASIAN, type EastAsianStyle } from "./font-families";

const BY_COUNTRY: Readonly<Record<string, EastAsianStyle>> = {
  CN: "simplified",
  SG: "simplified",
  TW: "traditional",
  HK: "traditional",
  MO: "traditional",
  JP: "japanese",
  KR: "korean",
};

/**
 * How the Chinese characters of a document are drawn. They have one code in all languages, so its other characters and the
 * countries of its parties have to tell which language it is.
 */
export function eastAsianStyleOf(text: string, countryCodes: readonly (string | null)[]): EastAsianStyle {
  if (/\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text)) return "japanese";
  if (/\p{Script=Hangul}/u.test(text)) return "korean";
  for (const code of countryCodes) {
    const style = code === null ? undefined : BY_COUNTRY[code.toUpperCase()];
    if (style !== undefined) return style;
  }
  return isTraditional(text) ? "traditional" : "simplified";
}

/** The preferred style first, then the others. */
export function stylesFrom(preferred: EastAsianStyle): readonly EastAsianStyle[] {
  const styles = Object.keys(EAST_ASIAN) as EastAsianStyle[];
  return [preferred, ...styles.filter((style) => style !== preferred)];
}

/** Has more characters that only the code for traditional Chinese knows than such that only the one for simplified knows. */
function isTraditional(text: string): boolean {
  const characters = text.match(/\p{Script=Han}/gu) ?? [];
  if (characters.length === 0) return false;
  const [simplified, traditional] = [charactersOf("gb2312"), charactersOf("big5")];
  const balance = characters.reduce(
    (sum, each) => sum + Number(traditional.has(each)) - Number(simplified.has(each)),
    0,
  );
  return balance > 0;
}

const tables = new Map<string, ReadonlySet<string>>();

/** The characters of a national code in two bytes. */
function charactersOf(encoding: "gb2312" | "big5"): ReadonlySet<string> {
  const table = tables.get(encoding) ?? decodeAll(encoding);
  tables.set(encoding, table);
  return table;
}

function decodeAll(encoding: "gb2312" | "big5"): ReadonlySet<string> {
  // Browsers and Node read GB 2312 as its extension; its own rows and cells are these.
  const [firstRow, lastRow, firstCell] = encoding === "gb2312" ? [0xb0, 0xf7, 0xa1] : [0xa4, 0xf9, 0x40];
  const decoder = new TextDecoder(encoding);
  const characters = new Set<string>();
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let cell = firstCell; cell <= 0xfe; cell += 1) characters.add(decoder.decode(Uint8Array.of(row, cell)));
  }
  return characters;
}

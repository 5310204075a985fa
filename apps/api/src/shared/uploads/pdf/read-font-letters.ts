import { PdfLexer } from "./pdf-lexer";
import type { PdfFile } from "./pdf-file";
import { isDict, isList, nameOf, type PdfDict, PdfName, type PdfValue, PdfWord } from "./pdf-value";

/** What a string of a page says in this font; null when the font does not tell. */
export type FontLetters = (bytes: Buffer) => string | null;

/** Entries of one font's table: the world's scripts have some hundred thousand letters. */
const MAX_ENTRIES = 150_000;

const WINDOWS = new TextDecoder("windows-1252");
const WINDOWS_LETTERS = Array.from({ length: 256 }, (_, byte) => WINDOWS.decode(Uint8Array.of(byte)));

/** Glyphs that are called by words, as far as amounts, dates and numbers are written with them. */
const GLYPHS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    space: " ",
    exclam: "!",
    quotedbl: '"',
    numbersign: "#",
    dollar: "$",
    percent: "%",
    ampersand: "&",
    parenleft: "(",
    parenright: ")",
    asterisk: "*",
    plus: "+",
    comma: ",",
    hyphen: "-",
    minus: "-",
    period: ".",
    slash: "/",
    zero: "0",
    one: "1",
    two: "2",
    three: "3",
    four: "4",
    five: "5",
    six: "6",
    seven: "7",
    eight: "8",
    nine: "9",
    colon: ":",
    semicolon: ";",
    equal: "=",
    question: "?",
    at: "@",
    underscore: "_",
    Adieresis: "Ä",
    Odieresis: "Ö",
    Udieresis: "Ü",
    adieresis: "ä",
    odieresis: "ö",
    udieresis: "ü",
    germandbls: "ß",
    Euro: "€",
    euro: "€",
    endash: "–",
    emdash: "—",
    quoteright: "’",
    quotesingle: "'",
    section: "§",
    nbspace: " ",
  }),
);

export function readFontLetters(pdf: PdfFile, font: PdfDict): FontLetters {
  const map = pdf.unpack(font.get("ToUnicode"));
  const isComposite = nameOf(pdf.resolve(font.get("Subtype"))) === "Type0";
  if (map !== null) return lettersOfMap(map, isComposite ? 2 : 1);
  return isComposite ? () => null : lettersOfEncoding(pdf, font);
}

/** A table from codes to letters (ToUnicode), which any font may have. */
function lettersOfMap(map: Buffer, usualWidth: number): FontLetters {
  const table = new LetterTable();
  const width = readMap(new PdfLexer(map), table) ?? usualWidth;
  return (bytes) => {
    const text: string[] = [];
    for (let at = 0; at + width <= bytes.length; at += width) {
      const letter = table.letters.get(bytes.readUIntBE(at, width));
      if (letter === undefined) return null;
      text.push(letter);
    }
    return text.join("");
  };
}

class LetterTable {
  readonly letters = new Map<number, string>();
  private left = MAX_ENTRIES;

  /** False when the table is full. */
  add(code: number, letter: string | null): boolean {
    if (letter !== null) this.letters.set(code, letter);
    this.left -= 1;
    return this.left > 0;
  }
}

/** Fills in the letters. Shape: how many bytes a code has; null when the table does not say. */
function readMap(lexer: PdfLexer, table: LetterTable): number | null {
  let width: number | null = null;
  let values: PdfValue[] = [];
  for (let value = lexer.next(); value !== undefined; value = lexer.next()) {
    if (!(value instanceof PdfWord)) {
      values.push(value);
      continue;
    }
    if (value.word === "endcodespacerange" && Buffer.isBuffer(values[0])) {
      width = Math.min(4, Math.max(1, values[0].length));
    }
    if (value.word === "endbfchar") {
      for (let at = 0; at + 1 < values.length; at += 2) {
        const code = codeOf(values[at]);
        if (code !== null && !table.add(code, letterOf(values[at + 1]))) return width;
      }
    }
    if (value.word === "endbfrange" && !addRanges(table, values)) return width;
    values = [];
  }
  return width;
}

/** False when the table is full. */
function addRanges(table: LetterTable, values: readonly PdfValue[]): boolean {
  for (let at = 0; at + 2 < values.length; at += 3) {
    const [first, last, target] = [codeOf(values[at]), codeOf(values[at + 1]), values[at + 2]];
    if (first === null || last === null) continue;
    const start = letterOf(target);
    for (let code = first; code <= last; code += 1) {
      const offset = code - first;
      const letter = isList(target) ? letterOf(target[offset]) : start === null ? null : shifted(start, offset);
      if (!table.add(code, letter)) return false;
    }
  }
  return true;
}

function codeOf(value: PdfValue | undefined): number | null {
  return Buffer.isBuffer(value) && value.length > 0 && value.length <= 4 ? value.readUIntBE(0, value.length) : null;
}

function letterOf(value: PdfValue | undefined): string | null {
  if (!Buffer.isBuffer(value) || value.length === 0 || value.length > 64) return null;
  if (value.length === 1) return value.toString("latin1");
  return Buffer.from(value.subarray(0, value.length - (value.length % 2)))
    .swap16()
    .toString("utf16le");
}

function shifted(letter: string, offset: number): string | null {
  const code = letter.codePointAt(0) ?? 0;
  return code + offset > 0x10_ffff ? null : String.fromCodePoint(code + offset) + letter.slice(code > 0xffff ? 2 : 1);
}

/** One byte per letter, as Windows has them unless the font says otherwise; close enough for figures in every encoding. */
function lettersOfEncoding(pdf: PdfFile, font: PdfDict): FontLetters {
  const encoding = pdf.resolve(font.get("Encoding"));
  const differences = isDict(encoding) ? pdf.resolve(encoding.get("Differences")) : undefined;
  const special = new Map<number, string | null>();
  let code = 0;
  for (const each of isList(differences) ? differences : []) {
    if (typeof each === "number") code = each;
    if (each instanceof PdfName) {
      special.set(code, letterOfGlyph(each.name));
      code += 1;
    }
  }
  return (bytes) => {
    const text: string[] = [];
    for (const byte of bytes) {
      const letter = special.has(byte) ? special.get(byte) : WINDOWS_LETTERS[byte];
      if (letter == null) return null;
      text.push(letter);
    }
    return text.join("");
  };
}

function letterOfGlyph(name: string): string | null {
  if (name.length === 1) return name;
  const known = GLYPHS.get(name);
  if (known !== undefined) return known;
  const hex = /^(?:uni|u)([0-9A-F]{4,5})$/.exec(name)?.[1];
  return hex === undefined ? null : String.fromCodePoint(Number.parseInt(hex, 16));
}

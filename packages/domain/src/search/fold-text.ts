/** A text in its normal form, and for each of its characters where in the text it comes from. */
export interface FoldedText {
  /** Words of letters and digits with a space between them; none beside a digit, so that RE-1072 is RE 1072 is RE1072. */
  readonly text: string;
  /** By UTF-16 unit of `text`: where in the original what became it begins, and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export interface FoldOptions {
  /** Writes an umlaut's e like no e: Mueller is Müller is Muller. */
  readonly joinsUmlauts: boolean;
}

/** What no decomposition of Unicode turns into plain letters. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
  ł: "l",
  ŋ: "n",
  ς: "s",
};

const PART_OF_WORD = /[\p{L}\p{N}]/u;
const DIGIT = /\p{N}/u;
const BEFORE_UMLAUT_E = /[aou]/;
/** Accents that stand on their own, what is never seen, and apostrophes: they separate nothing. */
const SILENT = /[\p{M}\p{Default_Ignorable_Code_Point}'’‘ʼ`´]/u;

/**
 * The normal form in which texts are searched: without accents, case and separators, however it was composed.
 * A full-width letter is a letter, a ligature its letters.
 */
export function foldText(original: string, { joinsUmlauts }: FoldOptions): FoldedText {
  const folded = new Folding();
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    if (SILENT.test(character)) {
      folded.extend(end);
    } else {
      for (const plain of plainOf(character)) {
        if (SILENT.test(plain)) folded.extend(end);
        else if (!PART_OF_WORD.test(plain)) folded.separate();
        else if (joinsUmlauts && plain === "e" && folded.endsWith(BEFORE_UMLAUT_E)) folded.extend(end);
        else folded.add(plain, at, end);
      }
    }
    at = end;
  }
  return folded;
}

function plainOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return character.toLowerCase();
  let plain = "";
  for (const part of character.normalize("NFKD").toLowerCase().normalize("NFKD")) plain += PLAIN[part] ?? part;
  return plain;
}

class Folding implements FoldedText {
  text = "";
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  private last = "";
  private isSeparated = false;

  add(character: string, start: number, end: number): void {
    if (this.isSeparated && this.text !== "" && !DIGIT.test(this.last) && !DIGIT.test(character)) {
      this.push(" ", start, start);
    }
    this.push(character, start, end);
    this.last = character;
    this.isSeparated = false;
  }

  /** Belongs to what came before it. */
  extend(end: number): void {
    if (!this.isSeparated && this.ends.length > 0) this.ends[this.ends.length - 1] = end;
  }

  separate(): void {
    this.isSeparated = true;
  }

  endsWith(pattern: RegExp): boolean {
    return !this.isSeparated && pattern.test(this.last);
  }

  private push(characters: string, start: number, end: number): void {
    this.text += characters;
    for (let unit = 0; unit < characters.length; unit += 1) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }
}

import { foldText } from "./fold-text";

/**
 * Raised whenever the same text has another normal form or other tokens than before: what was indexed is then indexed anew.
 */
export const SEARCH_FORM_VERSION = 1;

/** Between the parts of a searched text. */
export const PART_END = "\n";

/** More is not looked at: the end of a long note. */
const MAX_LENGTH = 2_000;

/**
 * What a search looks in: the normal form of each part, the most important first. Words in which an umlaut's e was
 * joined follow once more as they are written, so that "elemente" also finds "Bauelemente".
 */
export function searchTextOf(parts: readonly (string | null)[]): string {
  const folded: string[] = [];
  const asWritten = new Set<string>();
  for (const part of parts) {
    if (part === null) continue;
    const { text } = foldText(part, { joinsUmlauts: true });
    if (text === "") continue;
    folded.push(text);
    const words = text.split(" ");
    for (const [index, word] of foldText(part, { joinsUmlauts: false }).text.split(" ").entries()) {
      if (word !== words[index]) asWritten.add(word);
    }
  }
  const text = [...folded, ...(asWritten.size === 0 ? [] : [[...asWritten].join(" ")])].join(PART_END);
  return text.length <= MAX_LENGTH ? text : text.slice(0, MAX_LENGTH);
}

const RUNS = /\p{N}+|[^\p{N}]+/gu;

/** The words of a searched text, and where letters and digits meet in one, its runs of either. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of text.split(WORD_END)) {
    if (word === "") continue;
    words.add(word);
    for (const run of word.match(RUNS) ?? []) words.add(run);
  }
  return words;
}

/** Between words. */
export const WORD_END = new RegExp(`[ ${PART_END}]`, "u");

/** Whether a word begins here: at the start, behind a space, or where letters and digits meet. */
export function beginsWord(text: string, at: number): boolean {
  const before = sortAt(text, at - 1);
  return before === NOTHING || before !== sortAt(text, at);
}

/** Whether a word ends here; what is said of its beginning is true of its end. */
export function endsWord(text: string, end: number): boolean {
  const after = sortAt(text, end);
  return after === NOTHING || after !== sortAt(text, end - 1);
}

/** Whether a text has a term as one of its words, or as a run of letters or digits in one: whether it is among `wordsOf`. */
export function holdsWord(text: string, term: string): boolean {
  const isRun = isOneRun(term);
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    const end = at + term.length;
    if (sortAt(text, at - 1) === NOTHING && sortAt(text, end) === NOTHING) return true;
    if (isRun && beginsWord(text, at) && endsWord(text, end)) return true;
  }
  return false;
}

function isOneRun(term: string): boolean {
  const sort = sortAt(term, 0);
  for (let at = 1; at < term.length; at += 1) if (sortAt(term, at) !== sort) return false;
  return true;
}

const NOTHING = 0;
const DIGITS = 1;
const LETTERS = 2;

/** What stands at a place of a searched text. Called for every candidate of a search: most characters need no pattern. */
function sortAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code) || code === 32 || code === 10) return NOTHING;
  if (code < 0x80) return code >= 48 && code <= 57 ? DIGITS : LETTERS;
  return /\p{N}/u.test(codePointAround(text, at)) ? DIGITS : LETTERS;
}

/** A whole character, also in the middle of one. */
function codePointAround(text: string, at: number): string {
  const isSecondHalf = /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1));
  return String.fromCodePoint(text.codePointAt(isSecondHalf ? at - 1 : at) ?? 0);
}

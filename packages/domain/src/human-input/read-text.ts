/*
 * What people type, paste or send in a file, as everything else may rely on it. Forms, the API and imports read texts here
 * and nowhere else, so that all of them agree on what is empty, and so that nothing hides in a text that people read.
 */

/** Everything that begins a new line somewhere: a vertical tab is Word's soft return, U+0085 the mainframe's. */
const LINE_BREAKS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;

/**
 * Never seen, and never meant: control characters; halves of characters; marks that reverse the direction of what follows
 * or hide inside a word (zero-width space, byte order mark, soft hyphen, tags). Tab and line feed stay, and so do the
 * joiners and variation selectors, which shape emoji and the words of some scripts.
 */
const HIDDEN =
  /(?![\t\n\u200c\u200d]|\p{Variation_Selector})[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/**
 * Without anything to see: white space, marks and joiners that stand on nothing, and the blanks among the symbols (of
 * Braille, of musical notation, of what stood in for an object).
 */
const BLANK = /^[\u200c-\u200d\p{White_Space}\p{M}\u2800\ufffc\u{1d159}]*$/u;

const BLANK_START = /^[\u200c-\u200d\p{White_Space}\p{Variation_Selector}\u2800]+/u;
const BLANK_END = /[\u200c-\u200d\p{White_Space}\u2800]/u;

/** One line: each run of white space is one space. Null when nothing in it can be seen. */
export function readLine(text: string | null | undefined): string | null {
  return visible(clean(text).replace(/\p{White_Space}+/gu, " "));
}

/** Prose: keeps its lines, with `\n` between them, and its tabs. Null when nothing in it can be seen. */
export function readParagraphs(text: string | null | undefined): string | null {
  return visible(clean(text));
}

/**
 * A number that people write with separators, such as an IBAN: without spaces, dashes and dots, in capitals, and with
 * full-width characters as plain ones. Null when nothing is left.
 */
export function readCode(text: string | null | undefined): string | null {
  const code = (readLine(text) ?? "").normalize("NFKC").replace(/[\s.\p{Pd}\u200c\u200d]/gu, "");
  return code === "" ? null : code.toUpperCase();
}

function clean(text: string | null | undefined): string {
  return (text ?? "").normalize("NFC").replace(LINE_BREAKS, "\n").replace(HIDDEN, "").normalize("NFC");
}

function visible(text: string): string | null {
  if (BLANK.test(text)) return null;
  // Not by a pattern: on many spaces within a text it would start over at each of them.
  let end = text.length;
  while (BLANK_END.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).replace(BLANK_START, "");
}

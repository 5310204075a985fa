import { isCreditorReference } from "./creditor-reference";

/**
 * A text in which references are looked for, stripped of what people and banks add to or drop from them: spaces,
 * dashes, line breaks, case, accents.
 */
export interface ReferenceText {
  /** Only letters and digits, in capitals. */
  readonly compact: string;
  /** By position in `compact`: what precedes it that is neither letter nor digit; "" when it is glued to the one before. */
  readonly separators: readonly string[];
}

/** Where a reference is in the compact text. */
export interface ReferenceSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * How a reference stands in a text. ALONE: for itself. APART: with blanks inside a run of letters or of digits, as banks
 * leave them where they wrap lines. GLUED: to a digit or letter of the other kind, so that it may be part of something else.
 */
export type Standing = "ALONE" | "APART" | "GLUED";

const UMLAUTS: ReadonlyMap<string, string> = new Map([
  ["Ä", "AE"],
  ["Ö", "OE"],
  ["Ü", "UE"],
  ["ẞ", "SS"],
  ["ß", "SS"],
]);
/** Beyond this there is no reference, whatever a file claims. */
const MAX_LENGTH = 4_000;
/** Long enough to tell a blank from `, ` or ` - `. */
const MAX_SEPARATOR_LENGTH = 5;
/** Joins a number to what follows: `RE-1099-2`, `1099.50`. */
const JOINT = /^[-_/.,:–—]$/u;
/** `RF` and two check digits precede the reference proper. */
const CREDITOR_PREFIX_LENGTH = 4;
const CREDITOR_MAX_LENGTH = 25;
/** Nobody states more; each costs some arithmetic. */
const MAX_CREDITOR_REFERENCES = 20;

export function readReferenceText(text: string): ReferenceText {
  let compact = "";
  const separators: string[] = [];
  let separator = " ";
  for (const char of text.slice(0, MAX_LENGTH).normalize("NFC").toUpperCase()) {
    const letters = UMLAUTS.get(char) ?? char.normalize("NFD").replace(/\P{ASCII}|[^A-Z0-9]/gu, "");
    if (letters === "" && separator.length < MAX_SEPARATOR_LENGTH) separator += char;
    for (const letter of letters) {
      compact += letter;
      separators.push(separator);
      separator = "";
    }
  }
  return separateCreditorReferences({ compact, separators });
}

/** A reference as it is compared: `RE-2026/0042` and `re 2026 0042` are `RE20260042`. */
export function compactReference(reference: string): string {
  return readReferenceText(reference).compact;
}

/**
 * How a compact reference with a letter in it stands at `start`; null when it does not, or is part of a longer word or
 * number. `own`: the reference as it is written, whose own separators do not tear it apart; null: any may.
 */
export function standingAt(
  text: ReferenceText,
  reference: string,
  start: number,
  own: ReferenceText | null,
): Standing | null {
  const end = start + reference.length;
  if (start < 0 || end > text.compact.length || !text.compact.startsWith(reference, start)) return null;
  const before = edgeAt(text, start);
  const after = edgeAt(text, end);
  if (before === "INSIDE" || after === "INSIDE") return null;
  if (before === "GLUED" || after === "GLUED" || isContinued(text, start, end)) return "GLUED";
  return own !== null && isTornApart(text, start, own) ? "APART" : "ALONE";
}

/** The best way in which a reference stands in a text; null when it does not, and for an empty one. */
export function findStanding(text: ReferenceText, reference: string): Standing | null {
  let best: Standing | null = null;
  const own = readReferenceText(reference);
  const { compact } = own;
  if (compact === "") return best;
  for (let start = text.compact.indexOf(compact); start >= 0; start = text.compact.indexOf(compact, start + 1)) {
    const standing = standingAt(text, compact, start, own);
    if (standing === "ALONE") return standing;
    if (standing !== null) best = best === "APART" ? best : standing;
  }
  return best;
}

export function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

/** What precedes a position, without the blanks at the text's beginning; "" when glued, null at the text's end. */
export function separatorAt({ compact, separators }: ReferenceText, position: number): string | null {
  return position >= compact.length ? null : (separators[position] ?? "");
}

/** Whether what stands at a position is joined to the one before by a single mark, without a blank. */
export function isJoinedAt(text: ReferenceText, position: number): boolean {
  return position > 0 && JOINT.test(separatorAt(text, position) ?? "");
}

/** Whether blanks, or other separators than its own, are inside a run of letters or of digits of a reference. */
function isTornApart(text: ReferenceText, start: number, own: ReferenceText): boolean {
  for (let index = 1; index < own.compact.length; index += 1) {
    const isOneRun = isDigit(own.compact.charAt(index - 1)) === isDigit(own.compact.charAt(index));
    if (isOneRun && own.separators[index] === "" && text.separators[start + index] !== "") return true;
  }
  return false;
}

/** What is between a position and the one before it. */
function edgeAt(text: ReferenceText, position: number): "GAP" | "GLUED" | "INSIDE" {
  if (position === 0 || separatorAt(text, position) !== "") return "GAP";
  const before = isDigit(text.compact.charAt(position - 1));
  const after = isDigit(text.compact.charAt(position));
  return before === after ? "INSIDE" : "GLUED";
}

/** `RE-1099-2` and `RE-1099.5` go on after `RE-1099`, `3-RE-1099` begins before it. A list may use `/` before letters. */
function isContinued(text: ReferenceText, start: number, end: number): boolean {
  const goesOn = isJoinedAt(text, end) && isDigit(text.compact.charAt(end)) && isDigit(text.compact.charAt(end - 1));
  const beginsBefore =
    isJoinedAt(text, start) && separatorAt(text, start) !== "/" && isDigit(text.compact.charAt(start - 1));
  return goesOn || beginsBefore;
}

/** The number inside `RF57RE1101` stands for itself: check digits prove that it begins there. */
function separateCreditorReferences({ compact, separators }: ReferenceText): ReferenceText {
  const split: string[] = [...separators];
  for (const { index: start } of [...compact.matchAll(/RF(?=\d\d)/g)].slice(0, MAX_CREDITOR_REFERENCES)) {
    if (separators[start] === "") continue;
    const longest = Math.min(compact.length, start + CREDITOR_MAX_LENGTH);
    for (let end = longest; end > start + CREDITOR_PREFIX_LENGTH; end -= 1) {
      if (end < compact.length && separators[end] === "") continue;
      if (!isCreditorReference(compact.slice(start, end))) continue;
      if (split[start + CREDITOR_PREFIX_LENGTH] === "") split[start + CREDITOR_PREFIX_LENGTH] = " ";
      break;
    }
  }
  return { compact, separators: split };
}

/**
 * A text in which references are looked for, stripped of what people and banks add to or drop from them: spaces,
 * dashes, line breaks, case, accents.
 */
export interface ReferenceText {
  /** Only letters and digits, in capitals. */
  readonly compact: string;
  /** By position in `compact`: whether something that is neither letter nor digit precedes it. */
  readonly gapBefore: readonly boolean[];
}

/** Where a reference is in the compact text. */
export interface ReferenceSpan {
  readonly start: number;
  readonly end: number;
}

const UMLAUTS: ReadonlyMap<string, string> = new Map([
  ["Ä", "AE"],
  ["Ö", "OE"],
  ["Ü", "UE"],
  ["ẞ", "SS"],
  ["ß", "SS"],
]);
/** Banks cut texts at 140 characters, or leave out what they don't know; nothing beyond this is a reference. */
const MAX_LENGTH = 2_000;
/** A shorter one must stand alone: `RE1` inside `STORE1` is not a number. */
const GLUED_MIN_LENGTH = 6;

export function readReferenceText(text: string): ReferenceText {
  let compact = "";
  const gapBefore: boolean[] = [];
  let isGap = true;
  for (const char of text.slice(0, MAX_LENGTH).normalize("NFC").toUpperCase()) {
    const letters = UMLAUTS.get(char) ?? char.normalize("NFD").replace(/\P{ASCII}|[^A-Z0-9]/gu, "");
    if (letters === "") isGap = true;
    for (const letter of letters) {
      compact += letter;
      gapBefore.push(isGap);
      isGap = false;
    }
  }
  return { compact, gapBefore };
}

/** A reference as it is compared: `RE-2026/0042` and `re 2026 0042` are `RE20260042`. */
export function compactReference(reference: string): string {
  return readReferenceText(reference).compact;
}

/** Whether there is a compact reference at `start` that is not part of a longer number. */
export function standsAt(text: ReferenceText, reference: string, start: number): boolean {
  const end = start + reference.length;
  if (start < 0 || end > text.compact.length || !text.compact.startsWith(reference, start)) return false;
  return (
    (start === 0 || isBoundary(text, start, reference.length)) &&
    (end === text.compact.length || isBoundary(text, end, reference.length))
  );
}

/** Everywhere a compact reference occurs; nowhere for an empty one. */
export function findReference(text: ReferenceText, reference: string): readonly ReferenceSpan[] {
  const spans: ReferenceSpan[] = [];
  if (reference === "") return spans;
  let start = text.compact.indexOf(reference);
  while (start >= 0) {
    if (standsAt(text, reference, start)) spans.push({ start, end: start + reference.length });
    start = text.compact.indexOf(reference, start + 1);
  }
  return spans;
}

/** Whether a reference may begin or end before this position. Adjacent digits belong together. */
function isBoundary({ compact, gapBefore }: ReferenceText, position: number, referenceLength: number): boolean {
  if (gapBefore[position] === true) return true;
  const before = isDigit(compact.charAt(position - 1));
  const after = isDigit(compact.charAt(position));
  if (before !== after) return true;
  return !before && referenceLength >= GLUED_MIN_LENGTH;
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

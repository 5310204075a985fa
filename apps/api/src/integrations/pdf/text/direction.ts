const RIGHT_TO_LEFT_LETTERS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}]/gu;
const LETTERS = /\p{L}/gu;

// Invisible letters that give a line the direction of its paragraph.
const LEFT_TO_RIGHT_MARK = "\u200e";
const RIGHT_TO_LEFT_MARK = "\u200f";

/** Whether a text starts on the right, as Arabic and Hebrew do: when most of its letters do, or when a mark says so. */
export function readsFromRight(text: string): boolean {
  if (text.startsWith(RIGHT_TO_LEFT_MARK)) return true;
  if (text.startsWith(LEFT_TO_RIGHT_MARK)) return false;
  const fromRight = text.match(RIGHT_TO_LEFT_LETTERS)?.length ?? 0;
  return fromRight > 0 && fromRight * 2 >= (text.match(LETTERS)?.length ?? 0);
}

/** A line that reads in its paragraph's direction, whatever is in the line itself. */
export function withDirection(line: string, isFromRight: boolean): string {
  if (readsFromRight(line) === isFromRight) return line;
  return `${isFromRight ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK}${line}`;
}

export function withoutDirection(line: string): string {
  return line.replace(/^[\u200e\u200f]/, "");
}

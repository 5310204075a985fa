/** A place in a text, both counted from 1; columns in UTF-16 units. */
interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Where a character is. A line ends with CR LF, LF or CR. Takes time in proportion to `offset`. */
export function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  let line = 1;
  let lineStart = 0;
  for (const lineEnd of before.matchAll(/\r\n|\n|\r/g)) {
    line += 1;
    lineStart = lineEnd.index + lineEnd[0].length;
  }
  return { line, column: offset - lineStart + 1 };
}

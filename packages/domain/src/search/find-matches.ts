import { foldText } from "./fold-text";
import { placesOf, readSearchTerms } from "./search-terms";

/** A piece of a text that is shown. */
export interface TextPiece {
  /** Where in the text it begins. */
  readonly start: number;
  readonly text: string;
  /** Whether it is what somebody looked for. */
  readonly isMatch: boolean;
}

/** A text in pieces, those that a search found marked; together they are the text. One piece when nothing in it was found. */
export function findMatches(text: string, search: string): readonly TextPiece[] {
  const isFound = new Array<boolean>(text.length).fill(false);
  for (const joinsUmlauts of [true, false]) {
    const folded = foldText(text, { joinsUmlauts });
    for (const term of readSearchTerms(search)) {
      for (const at of placesOf(folded.text, term)) {
        const start = folded.starts[at] ?? 0;
        const end = folded.ends[at + term.text.length - 1] ?? start;
        isFound.fill(true, start, end);
      }
    }
  }
  const pieces: { start: number; text: string; isMatch: boolean }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const isMatch = isFound[at] ?? false;
    const last = pieces.at(-1);
    if (last?.isMatch === isMatch) last.text += text.charAt(at);
    else pieces.push({ start: at, text: text.charAt(at), isMatch });
  }
  return pieces;
}

import { foldText } from "./fold-text";
import { beginsWord } from "./search-text";

/** One of the words that somebody looks for. All of them have to be there, in any order. */
export interface SearchTerm {
  /** In its normal form. */
  readonly text: string;
  /** The term typed before it; "" for the first. The end of a number typed in groups is only found behind the rest of it. */
  readonly before: string;
}

/** A sentence; what follows is not looked at. */
const MAX_TYPED = 200;
const MAX_TERMS = 10;

/** Shorter ones are found where a word begins, not within it. */
export const SHORTEST_WITHIN = 3;

/** What was typed as terms; none when there is no letter and no digit in it. */
export function readSearchTerms(typed: string): readonly SearchTerm[] {
  const texts = typed
    .slice(0, MAX_TYPED)
    .split(/\p{White_Space}+/u)
    .flatMap((chunk) => foldText(chunk, { joinsUmlauts: true }).text.split(" "))
    .filter((text) => text !== "")
    .slice(0, MAX_TERMS);
  return texts.map((text, index) => ({ text, before: texts[index - 1] ?? "" }));
}

/** Where in a normal form a term stands, from left to right. */
export function* placesOf(text: string, term: SearchTerm): Generator<number> {
  const isShort = term.text.length < SHORTEST_WITHIN;
  for (let at = text.indexOf(term.text); at !== -1; at = text.indexOf(term.text, at + 1)) {
    if (!isShort || beginsWord(text, at) || (term.before !== "" && text.endsWith(term.before, at))) yield at;
  }
}

export function holdsTerm(text: string, term: SearchTerm): boolean {
  return term.text.length < SHORTEST_WITHIN ? !placesOf(text, term).next().done : text.includes(term.text);
}

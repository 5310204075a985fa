import { beginsWord, endsWord, PART_END } from "./search-text";
import { placesOf, type SearchTerm } from "./search-terms";

/** What a place where a term was found is worth. */
const WITHIN_WORD = 1;
const BEGINS_WORD = 4;
const WHOLE_WORD = 6;
const BEGINS_PART = 7;
const WHOLE_PART = 10;
/** What was typed, as a whole: a number, a name. */
const ALL_IN_ONE = 20;

/** Texts repeat themselves; the first places say enough. */
const MAX_PLACES = 20;

/**
 * How well a record fits, by its own text and those of what it belongs to; the more the better. Null when a term is in none of
 * them.
 */
export function scoreOf(terms: readonly SearchTerm[], texts: readonly string[]): number | null {
  let score = 0;
  for (const term of terms) {
    let best = 0;
    for (const text of texts) best = Math.max(best, scoreOfTerm(text, term));
    if (best === 0) return null;
    score += best;
  }
  const all = { text: terms.map(({ text }) => text).join(""), before: "" };
  const inOrder = terms.map(({ text }) => text).join(" ");
  const isWhole = terms.length > 0 && texts.some((text) => isPart(text, all.text) || isPart(text, inOrder));
  return isWhole ? score + ALL_IN_ONE : score;
}

function scoreOfTerm(text: string, term: SearchTerm): number {
  let best = 0;
  let places = 0;
  for (const at of placesOf(text, term)) {
    best = Math.max(best, scoreOfPlace(text, at, at + term.text.length));
    places += 1;
    if (best === WHOLE_PART || places === MAX_PLACES) break;
  }
  return best;
}

function scoreOfPlace(text: string, start: number, end: number): number {
  const beginsPart = isEdge(text, start - 1);
  if (beginsPart) return isEdge(text, end) ? WHOLE_PART : BEGINS_PART;
  if (!beginsWord(text, start)) return WITHIN_WORD;
  return endsWord(text, end) ? WHOLE_WORD : BEGINS_WORD;
}

function isPart(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    if (isEdge(text, at - 1) && isEdge(text, at + part.length)) return true;
  }
  return false;
}

/** Whether a part ends or begins here. */
function isEdge(text: string, at: number): boolean {
  return at === -1 || at === text.length || text.charAt(at) === PART_END;
}

import { beginsWord, WORD_END, wordsOf } from "./search-text";
import { SHORTEST_WITHIN, type SearchTerm } from "./search-terms";

/** One of these lists of tokens has to be there as a whole. */
export type TokenChoice = readonly (readonly string[])[];

/**
 * What an index finds a text by: each three characters in a row, the first one and two of each word, and each word as a whole.
 * Shape: ASCII letters and digits only, so that every kind of index takes them as they are. Different characters may give the
 * same token: what an index finds has to be compared once more.
 */
export function tokensOf(text: string): readonly string[] {
  const tokens = new Set<string>();
  for (const word of wordsOf(text)) tokens.add(tokenOfWord(word));
  for (const word of text.split(WORD_END)) {
    const characters = Array.from(word);
    for (let at = 0; at < characters.length; at += 1) {
      if (at + 3 <= characters.length) tokens.add(encode(characters.slice(at, at + 3)));
      if (!isWordStart(characters, at)) continue;
      tokens.add(encode(characters.slice(at, at + 1)));
      if (at + 2 <= characters.length) tokens.add(encode(characters.slice(at, at + 2)));
    }
  }
  return [...tokens];
}

/** The tokens of every text that holds the term. Other texts may have them, too. */
export function tokensOfTerm({ text, before }: SearchTerm): TokenChoice {
  const characters = Array.from(text);
  if (text.length >= SHORTEST_WITHIN && characters.length >= 3) return [inThrees(characters)];
  if (text.length >= SHORTEST_WITHIN) return [];
  const joined = [...Array.from(before).slice(-2), ...characters];
  return [[encode(characters)], ...(joined.length < 3 || before === "" ? [] : [inThrees(joined)])];
}

/** The token of every text that has the term as a word. */
export function tokenOfWord(word: string): string {
  return `w${encode(Array.from(word)).slice(0, MAX_WORD)}`;
}

const MAX_WORD = 24;

/** One after the other, without those that only say the same again. */
function inThrees(characters: readonly string[]): readonly string[] {
  const tokens: string[] = [];
  for (let at = 0; at + 3 <= characters.length; at += 3) tokens.push(encode(characters.slice(at, at + 3)));
  if (characters.length % 3 !== 0) tokens.push(encode(characters.slice(-3)));
  return tokens;
}

function isWordStart(characters: readonly string[], at: number): boolean {
  const before = characters[at - 1];
  return before === undefined || beginsWord(before + (characters[at] ?? ""), before.length);
}

function encode(characters: readonly string[]): string {
  return characters
    .map((character) => (character < "\u0080" ? character : `z${(character.codePointAt(0) ?? 0).toString(36)}`))
    .join("");
}

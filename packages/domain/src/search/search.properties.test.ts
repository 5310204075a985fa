import * as fc from "fast-check";
import { findMatches } from "./find-matches";
import { foldText } from "./fold-text";
import { holdsTerm, readSearchTerms } from "./search-terms";
import { scoreOf } from "./search-score";
import { holdsWord, searchTextOf, wordsOf } from "./search-text";
import { tokenOfWord, tokensOf, tokensOfTerm } from "./search-tokens";

/** Words as they occur, and anything at all. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .array(fc.constantFrom(..."aäeoöuüßnrst019 -.,/'RE".split(""), "a\u0308", "ﬁ", "東", "𝒳", "é"), { maxLength: 30 })
    .map((parts) => parts.join("")),
);

const fold = (original: string): string => foldText(original, { joinsUmlauts: true }).text;

test("the normal form knows neither composition nor case, and stays as it is", () => {
  fc.assert(
    fc.property(text, (original) => {
      const form = fold(original);
      expect(fold(original.normalize("NFD"))).toBe(fold(original.normalize("NFC")));
      expect(fold(form)).toBe(form);
    }),
  );
});

test("umlauts are written in three ways, and numbers with any separator", () => {
  const letters = fc.array(fc.constantFrom(..."nrstaou".split("")), { maxLength: 8 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(letters, letters, fc.constantFrom("äa", "öo", "üu"), (start, end, umlaut) => {
      const [mark, plain] = [umlaut.charAt(0), umlaut.charAt(1)];
      const forms = [mark, plain, `${plain}e`].map((each) => fold(start + each + end));
      expect(new Set(forms).size).toBe(1);
    }),
  );
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom("", " ", "-", "/", ".", " - ", "\u00a0"), (number, separator) => {
      expect(fold(`RE${separator}${String(number)}`)).toBe(`re${String(number)}`);
    }),
  );
});

test("every word of a text finds it, all of them in any order, and so does the beginning of each", () => {
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 3 }),
      fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
      fc.nat(9),
      (parts, order, length) => {
        const searched = searchTextOf(parts);
        const words = parts.flatMap((part) => part.split(/\p{White_Space}+/u)).slice(0, 8);
        const shuffled = words
          .map((word, index) => ({ word, key: order[index] ?? 0 }))
          .toSorted((a, b) => a.key - b.key);
        const long = shuffled.map(({ word }) => word).filter((word) => fold(word).length >= 3);
        expect(scoreOf(readSearchTerms(long.join(" ")), [searched])).not.toBeNull();
        for (const word of words) {
          const beginning = Array.from(word)
            .slice(0, length + 3)
            .join("");
          for (const term of readSearchTerms(beginning)) {
            if (term.text.length >= 3) expect(searched).toContain(term.text);
          }
        }
      },
    ),
  );
});

test("an index by tokens misses nothing that a comparison finds", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), text, fc.nat(20), fc.nat(12), (parts, typed, from, length) => {
      const searched = searchTextOf(parts);
      const tokens = new Set(tokensOf(searched));
      const cut = parts.join(" ").slice(from, from + length);
      for (const term of [...readSearchTerms(typed), ...readSearchTerms(cut)]) {
        if (!holdsTerm(searched, term)) continue;
        const choice = tokensOfTerm(term);
        if (term.text.length < 3 && Array.from(term.before).slice(-2).length + Array.from(term.text).length < 3)
          continue;
        expect(choice.length === 0 || choice.some((all) => all.every((token) => tokens.has(token)))).toBe(true);
      }
      for (const term of readSearchTerms(cut))
        expect(holdsWord(searched, term.text)).toBe(wordsOf(searched).has(term.text));
      for (const word of wordsOf(searched)) expect(holdsWord(searched, word)).toBe(true);
      for (const word of wordsOf(searched)) expect(tokens).toContain(tokenOfWord(word));
      for (const token of tokens) expect(token).toMatch(/^[a-z0-9]+$/);
    }),
    { numRuns: 500 },
  );
});

test("pieces are the text, whatever is marked", () => {
  fc.assert(
    fc.property(text, text, (original, search) => {
      const pieces = findMatches(original, search);
      expect(pieces.map((piece) => piece.text).join("")).toBe(original);
      for (const word of readSearchTerms(original)) {
        if (word.text.length >= 3) expect(findMatches(original, word.text).some(({ isMatch }) => isMatch)).toBe(true);
      }
    }),
  );
});

import type { Locale } from "../locale";

/** For each language, its word for those of the other, in small letters without a full stop. */
const WORDS: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  de: new Map([
    ["ms", "Frau"],
    ["mrs", "Frau"],
    ["miss", "Frau"],
    ["mr", "Herr"],
    ["family", "Familie"],
  ]),
  en: new Map([
    ["frau", "Ms"],
    ["herr", "Mr"],
    ["herrn", "Mr"],
    ["familie", "Family"],
  ]),
};

/**
 * A salutation in the language of a letter: `Ms` for `Frau`; titles after it stay. What is in that language already, and what
 * is not known, is returned unchanged.
 */
export function salutationIn(salutation: string, locale: Locale): string {
  return salutation.trim().replace(/^\S+/, (word) => WORDS[locale].get(word.toLowerCase().replace(/\.$/, "")) ?? word);
}

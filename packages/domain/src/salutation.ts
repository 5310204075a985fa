import { type Locale, LOCALES } from "./locale";

/** How people are addressed before their name, by gender; the first of each is the one we write. */
const SALUTATIONS: readonly Readonly<Record<Locale, readonly string[]>>[] = [
  { de: ["Frau"], en: ["Ms", "Ms.", "Mrs", "Mrs."] },
  { de: ["Herr", "Herrn"], en: ["Mr", "Mr."] },
  { de: ["Familie"], en: ["The family of"] },
];

/**
 * A salutation, or a name that begins with one, in the reader's language: `Frau Leyla Aydın` is `Ms Leyla Aydın` in
 * English. One that is already in that language, and anything else, stays as it is written.
 */
export function salutationIn(text: string, locale: Locale): string {
  const [first = "", ...rest] = text.split(" ");
  const known = SALUTATIONS.find((each) => LOCALES.some((language) => each[language].includes(first)));
  const [written] = known?.[locale] ?? [];
  if (known === undefined || written === undefined || known[locale].includes(first)) return text;
  return [written, ...rest].join(" ");
}

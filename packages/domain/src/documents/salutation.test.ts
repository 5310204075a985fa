import { salutationIn } from "./salutation";

test.each([
  ["Frau", "en", "Ms"],
  ["Herrn", "en", "Mr"],
  ["Frau Dr.", "en", "Ms Dr."],
  ["Familie", "en", "Family"],
  ["Mrs.", "de", "Frau"],
  ["Mr", "de", "Herr"],
  ["Herrn", "de", "Herrn"],
  ["Mrs", "en", "Mrs"],
  ["Señora", "en", "Señora"],
] as const)("%s in a letter in %s is %s", (salutation, locale, expected) => {
  expect(salutationIn(salutation, locale)).toBe(expected);
});

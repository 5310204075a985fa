import { salutationIn } from "./salutation";

test.each([
  ["Frau Leyla Aydın", "en", "Ms Leyla Aydın"],
  ["Herr Dr. Matthias Weidner", "en", "Mr Dr. Matthias Weidner"],
  ["Familie Petersen", "en", "The family of Petersen"],
  ["Mrs. Erin Shaw", "de", "Frau Erin Shaw"],
  ["Mr", "de", "Herr"],
  ["Mrs Erin Shaw", "en", "Mrs Erin Shaw"],
  ["Herrn Weidner", "de", "Herrn Weidner"],
  ["Frauke Hansen", "en", "Frauke Hansen"],
  ["", "en", ""],
] as const)("%s in %s is %s", (text, locale, expected) => {
  expect(salutationIn(text, locale)).toBe(expected);
});

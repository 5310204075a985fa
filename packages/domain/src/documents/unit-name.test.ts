import { unitName } from "./unit-name";

test.each([
  ["HUR", "8", "de", "Std."],
  ["hur", "1", "en", "hr"],
  ["DAY", "1", "de", "Tag"],
  ["DAY", "2.5", "de", "Tage"],
  ["XPX", "3", "en", "pallets"],
] as const)("%s of %s in %s is %s", (unit, quantity, locale, expected) => {
  expect(unitName(unit, quantity, locale)).toBe(expected);
});

test.each([
  ["Quadratmeter", "1234.5", "en", "m²"],
  ["Stunden", "1", "en", "hr"],
  ["Stk.", "2", "en", "pieces"],
  ["pauschal", "1", "en", "lump sum"],
  ["hours", "3", "de", "Std."],
  ["Stunden", "3", "de", "Stunden"],
  ["hours", "1", "en", "hours"],
] as const)("the word %s for %s reads %s: %s", (unit, quantity, locale, expected) => {
  expect(unitName(unit, quantity, locale)).toBe(expected);
});

test("an unknown code is free text and stays as it is", () => {
  expect(unitName("Kiste", "2", "de")).toBe("Kiste");
});

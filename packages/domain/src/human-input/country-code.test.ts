import { COUNTRY_CODES, isCountryCode, readCountryCode } from "./country-code";

test("there are 249 countries, once each", () => {
  expect(new Set(COUNTRY_CODES).size).toBe(249);
  expect(COUNTRY_CODES).toHaveLength(249);
});

test("a country is one that exists", () => {
  expect(["DE", "AT", "US", "XX", "ZZ", "AA", "EU", "DD", "de", "D", ""].filter(isCountryCode)).toEqual([
    "DE",
    "AT",
    "US",
  ]);
});

test("a code is read in capitals, without what surrounds it, and by its official name", () => {
  expect([" de ", "\u200bAt", "uk", "EL", "ｆｒ", "xx", " "].map(readCountryCode)).toEqual([
    "DE",
    "AT",
    "GB",
    "GR",
    "FR",
    "XX",
    null,
  ]);
});

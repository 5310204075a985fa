import { isCurrencyInUse } from "./currency-code";

test("only a currency that is paid with can be chosen", () => {
  expect(["EUR", "CHF", "USD", "JPY", "XOF", "eur", "DEM", "QQQ", "XXX", "XAU", ""].filter(isCurrencyInUse)).toEqual([
    "EUR",
    "CHF",
    "USD",
    "JPY",
    "XOF",
  ]);
});

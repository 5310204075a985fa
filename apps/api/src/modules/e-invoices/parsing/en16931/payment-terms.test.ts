import { parsePaymentTerms } from "./payment-terms";

test("several discounts and prose, over several texts", () => {
  const texts = ["#SKONTO#TAGE=14#PROZENT=2.25#BASISBETRAG=357.93#\r\n#SKONTO#TAGE=30#PROZENT=1.00#\n", " Danke. "];

  expect(parsePaymentTerms(texts, "EUR")).toEqual({
    text: "Danke.",
    discountTerms: [
      { days: 14, percent: "2.25", baseMinor: 35793 },
      { days: 30, percent: "1", baseMinor: null },
    ],
  });
});

test.each([
  "#SKONTO#TAGE=14#PROZENT=2.25",
  "#SKONTO#TAGE=-14#PROZENT=2.25#",
  "#SKONTO#TAGE=14#PROZENT=2,25#",
  "#SKONTO#TAGE=14#PROZENT=2.25#BASISBETRAG=1.005#",
  "#VERZUG#TAGE=14#PROZENT=2.25#",
  "Skonto 2 % binnen 14 Tagen",
])("%s is not a discount that we know, and stays text", (text) => {
  expect(parsePaymentTerms([text], "EUR")).toEqual({ text, discountTerms: [] });
});

test("no terms", () => {
  expect(parsePaymentTerms([], "EUR")).toEqual({ text: null, discountTerms: [] });
});

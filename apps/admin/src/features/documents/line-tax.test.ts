import { chooseTax, listTaxChoices, readTaxChoice, type TaxChoice, toTaxChoice } from "./line-tax";

describe("how a line is taxed, in the editor", () => {
  it.each([
    ["S", "19.00", "S 19"],
    ["S", "7", "S 7"],
    ["AE", "0", "AE 0"],
    // Only imported documents have it.
    ["L", "4.5", "S 4.5"],
  ])("is %s at %s percent as one choice: %s", (category, rate, choice) => {
    expect(toTaxChoice(category, rate)).toBe(choice);
  });

  it("is read back as the API takes it", () => {
    expect(readTaxChoice("S 7.5")).toEqual({ taxCategory: "S", taxRatePercent: "7.5" });
    expect(readTaxChoice("K 0")).toEqual({ taxCategory: "K", taxRatePercent: "0" });
  });

  it("can be what is usual, and what the document has already", () => {
    expect(listTaxChoices({ isSmallBusiness: false, used: ["S 19", "S 16"] })).toEqual([
      "S 19",
      "S 7",
      "Z 0",
      "E 0",
      "AE 0",
      "K 0",
      "G 0",
      "O 0",
      "S 16",
    ]);
    expect(listTaxChoices({ isSmallBusiness: true, used: [] })).toEqual(["E 0", "AE 0", "K 0", "G 0", "O 0"]);
  });

  it("is outside the scope for all lines or for none", () => {
    const lines = (...choices: readonly TaxChoice[]) => choices.map((tax) => ({ tax }));
    expect(chooseTax(lines("S 19", "S 7"), { index: 1, tax: "O 0" })).toEqual(lines("O 0", "O 0"));
    expect(chooseTax(lines("O 0", "O 0"), { index: 0, tax: "S 7" })).toEqual(lines("S 7", "S 7"));
    expect(chooseTax(lines("S 19", "S 7"), { index: 0, tax: "AE 0" })).toEqual(lines("AE 0", "S 7"));
  });
});

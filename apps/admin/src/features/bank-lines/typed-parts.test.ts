import { restMinor, type TypedPart } from "./typed-parts";

const line = { amount: { __typename: "Money", amount: "-119.00", currency: "EUR" } } as const;

function typed(...amounts: readonly string[]): readonly TypedPart[] {
  return amounts.map((amount, index) => ({
    key: String(index),
    document: null,
    amount,
    discount: "",
    reversedEntryId: null,
  }));
}

test.each([
  [[], 11_900],
  [["100,00", "19"], 0],
  [["100,00", "no amount", ""], 1_900],
  [["120,00"], -100],
])("of a line for 119 euros, %p typed leaves %p cents", (amounts, left) => {
  expect(restMinor(line, typed(...amounts), "de")).toBe(left);
});

test("assigning more than can be counted is treated like any other excess", () => {
  expect(restMinor(line, typed("90071992547409,91", "90071992547409,91"), "de")).toBeLessThan(-9_007_199_254_740_991);
});

import { negated } from "./negated";

describe("negated", () => {
  it.each([
    ["12.50", "-12.50"],
    ["-12.50", "12.50"],
    ["0.00", "0.00"],
    ["-0.00", "0.00"],
    ["9007199254740993.01", "-9007199254740993.01"],
  ])("turns %s into %s", (amount, expected) => {
    expect(negated({ amount, currency: "EUR" })).toEqual({ amount: expected, currency: "EUR" });
  });
});

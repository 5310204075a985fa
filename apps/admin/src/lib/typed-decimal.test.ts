import { parseTypedDecimal, toTypedDecimal } from "./typed-decimal";

describe("a typed decimal", () => {
  it.each([
    ["1.234,5", "1234.5"],
    ["1 234,50", "1234.50"],
    ["1.234", "1234"],
    ["19.5", "19.5"],
    ["-3,2", "-3.2"],
    [",5", "0.5"],
    ["2.469,00 €", "2469.00"],
  ])("is read the way Germans write it: %s", (typed, decimal) => {
    expect(parseTypedDecimal(typed, "de")).toBe(decimal);
  });

  it.each([
    ["1,234.5", "1234.5"],
    ["1,234", "1234"],
    ["19,5", "19.5"],
    ["0.125", "0.125"],
  ])("is read the way the English write it: %s", (typed, decimal) => {
    expect(parseTypedDecimal(typed, "en")).toBe(decimal);
  });

  it.each(["", "abc", "1,2,3", "1.23.4", "12e3", "--1"])("refuses what is not a number: “%s”", (typed) => {
    expect(parseTypedDecimal(typed, "de")).toBeNull();
  });

  it("is turned back into what people type", () => {
    expect(toTypedDecimal("1234.50", "de")).toBe("1234,50");
    expect(toTypedDecimal("1234.50", "en")).toBe("1234.50");
  });
});

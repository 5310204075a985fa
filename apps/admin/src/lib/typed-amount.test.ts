import type { z } from "@kundenportal/app-core/form-schema";
import { optionalTypedDecimal, typedAmount } from "./typed-amount";

function codesOf({ error }: { readonly error?: z.ZodError | undefined }): readonly string[] {
  return error?.issues.map(({ message }) => message) ?? [];
}

describe("a typed amount", () => {
  it.each([
    ["1.234,50", "1234.50"],
    [" 7 ", "7"],
  ])("of %p is %p in plain notation", (typed, plain) => {
    expect(typedAmount("de", "EUR").parse(typed)).toBe(plain);
  });

  it.each([
    ["", "INVALID_NUMBER"],
    ["viel", "INVALID_NUMBER"],
    ["1,234,5", "INVALID_NUMBER"],
    ["0", "NOT_POSITIVE"],
    ["-1", "NOT_POSITIVE"],
    ["12,345", "TOO_MANY_DECIMALS"],
    ["1.000.000.000.000", "TOO_LARGE"],
  ])("of %p is refused as %p", (typed, code) => {
    expect(codesOf(typedAmount("de", "EUR").safeParse(typed))).toEqual([code]);
  });
});

describe("a decimal that may be left out", () => {
  it("is null when it is, and otherwise read like any other", () => {
    expect([optionalTypedDecimal("de").parse("  "), optionalTypedDecimal("de").parse("2,5")]).toEqual([null, "2.5"]);
    expect(codesOf(optionalTypedDecimal("de").safeParse("x"))).toEqual(["INVALID_NUMBER"]);
  });
});

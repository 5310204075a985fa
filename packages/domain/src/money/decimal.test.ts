import * as fc from "fast-check";
import { decimalToText, divideHalfUp, formatDecimal, formatPercent, isDecimalText, parseDecimal } from "./decimal";

describe("decimals", () => {
  test("come back as the same text", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        fc.integer({ min: 0, max: 40 }),
        (units, scale) => {
          expect(parseDecimal(decimalToText({ units, scale }))).toEqual({ units, scale });
        },
      ),
    );
  });

  test("are read in plain notation only", () => {
    expect(parseDecimal("-12.50")).toEqual({ units: -1_250n, scale: 2 });
    expect(parseDecimal("1e5")).toBeNull();
    expect(isDecimalText("0.1")).toBe(true);
    expect(isDecimalText("0.1\n")).toBe(false);
  });

  test.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [5n, -2n, -3n],
    [-5n, -2n, 3n],
    [4n, 3n, 1n],
    [0n, 3n, 0n],
    [-1n, 3n, 0n],
  ])("%p divided by %p rounds to %p", (dividend, divisor, expected) => {
    expect(divideHalfUp(dividend, divisor)).toBe(expected);
  });

  test("are written with all their digits, and no more than needed", () => {
    expect(formatDecimal("1234.50", "de")).toBe("1.234,5");
    expect(formatDecimal("1234.5678", "en")).toBe("1,234.5678");
    expect(formatDecimal("12345678901234567.123", "en")).toBe("12,345,678,901,234,567.123");
    expect(() => formatDecimal("1,5", "de")).toThrow("Not a decimal: 1,5");
    expect(formatPercent("7.50", "de")).toBe("7,5\u00a0%");
    expect(formatPercent("7.50", "en")).toBe("7.5%");
  });
});

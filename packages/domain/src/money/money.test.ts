import * as fc from "fast-check";
import { currencyFractionDigits, isCurrencyCode } from "./currency";
import {
  addMoney,
  assertCurrency,
  CurrencyMismatchError,
  formatAmount,
  formatMoney,
  formatUnitPrice,
  type Money,
  multiplyDecimal,
  negateMoney,
  parseAmountText,
  parseDecimalText,
  percentOf,
  subtractMinor,
  subtractMoney,
  sumExactly,
  sumMinor,
  sumMoney,
  toDecimalText,
} from "./money";

const currencyArbitrary = fc.constantFrom("EUR", "JPY", "KWD", "CLF", "USD");
const amountArbitrary = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -2_000, max: 2_000 }));

describe("currencies", () => {
  test.each([
    ["EUR", 2],
    ["CHF", 2],
    ["HUF", 2],
    ["JPY", 0],
    ["ISK", 0],
    ["KWD", 3],
    ["IQD", 3],
    ["CLF", 4],
  ])("%s has %i digits", (currency, digits) => {
    expect(currencyFractionDigits(currency)).toBe(digits);
  });

  test("have codes of three capitals", () => {
    expect(["EUR", "eur", "EURO", "E1R", "EUR\n"].filter(isCurrencyCode)).toEqual(["EUR"]);
  });
});

describe("decimal text", () => {
  test.each([
    [123_450, "EUR", "1234.50"],
    [-5, "EUR", "-0.05"],
    [0, "EUR", "0.00"],
    [-0, "EUR", "0.00"],
    [1_250, "JPY", "1250"],
    [1_250, "KWD", "1.250"],
    [Number.MAX_SAFE_INTEGER, "EUR", "90071992547409.91"],
  ])("of %i %s is %s", (amountMinor, currency, expected) => {
    expect(toDecimalText({ amountMinor, currency })).toBe(expected);
  });

  test("comes back as the same money, and sorts nothing into another currency", () => {
    fc.assert(
      fc.property(amountArbitrary, currencyArbitrary, (amountMinor, currency) => {
        const money = { amountMinor: amountMinor + 0, currency };
        expect(parseDecimalText(toDecimalText(money), currency)).toEqual({ ok: true, value: money });
      }),
    );
  });

  test.each([
    ["12", 1_200],
    ["12.5", 1_250],
    ["012.50", 1_250],
    ["-12.500", -1_250],
    ["-0", 0],
  ])("'%s' is read as %i cents", (text, amountMinor) => {
    expect(parseDecimalText(text, "EUR")).toEqual({ ok: true, value: { amountMinor, currency: "EUR" } });
  });

  test.each(["", " 1", "1 ", "+1", "1,5", "1.", ".5", "1e3", "NaN", "Infinity", "0x10", "١", "1.2.3", "--1"])(
    "'%s' is not a number",
    (text) => {
      expect(parseDecimalText(text, "EUR")).toEqual({ ok: false, error: "NOT_A_NUMBER" });
    },
  );

  test("with more digits than the currency has is refused, never rounded", () => {
    expect(parseDecimalText("1.005", "EUR")).toEqual({ ok: false, error: "TOO_MANY_DIGITS" });
    expect(parseDecimalText("1.5", "JPY")).toEqual({ ok: false, error: "TOO_MANY_DIGITS" });
    expect(parseDecimalText("1.005", "KWD")).toEqual({ ok: true, value: { amountMinor: 1_005, currency: "KWD" } });
  });

  test("beyond the safe integers is refused", () => {
    expect(parseDecimalText("90071992547409.91", "EUR")).toMatchObject({ ok: true });
    expect(parseDecimalText("90071992547409.92", "EUR")).toEqual({ ok: false, error: "TOO_LARGE" });
    expect(parseAmountText("-999999999999.99", "EUR")).toMatchObject({ ok: true });
    expect(parseAmountText("-1000000000000.00", "EUR")).toEqual({ ok: false, error: "TOO_LARGE" });
    expect(parseAmountText("12.345", "EUR")).toEqual({ ok: false, error: "TOO_MANY_DIGITS" });
    expect(parseDecimalText(`-${"9".repeat(400)}`, "EUR")).toEqual({ ok: false, error: "TOO_LARGE" });
  });
});

describe("written money", () => {
  /** `Intl` puts a no-break space between number and currency sign. */
  const withPlainBlanks = (text: string): string => text.replaceAll(/\s/g, " ");

  test.each([
    [123_450, "EUR", "de", "1.234,50 €"],
    [123_450, "EUR", "en", "€1,234.50"],
    [-99, "EUR", "de", "-0,99 €"],
    [1_250, "JPY", "de", "1.250 ¥"],
    [1_250, "KWD", "en", "KWD 1.250"],
    [Number.MAX_SAFE_INTEGER, "EUR", "de", "90.071.992.547.409,91 €"],
    [Number.MAX_SAFE_INTEGER, "KWD", "en", "KWD 9,007,199,254,740.991"],
  ] as const)("%i %s in %s is %s", (amountMinor, currency, locale, expected) => {
    expect(withPlainBlanks(formatMoney({ amountMinor, currency }, locale))).toBe(expected);
  });

  test("can do without the currency sign", () => {
    expect(formatAmount({ amountMinor: 123_400, currency: "EUR" }, "de")).toBe("1.234,00");
    expect(formatAmount({ amountMinor: 1_234, currency: "JPY" }, "en")).toBe("1,234");
  });

  test("keeps every digit", () => {
    fc.assert(
      fc.property(amountArbitrary, currencyArbitrary, fc.constantFrom("de", "en"), (amountMinor, currency, locale) => {
        const digitsOf = (text: string): string => text.replaceAll(/\D/g, "");
        const money = { amountMinor, currency };
        expect(digitsOf(formatMoney(money, locale))).toBe(digitsOf(toDecimalText(money)));
      }),
    );
  });
});

describe("sums", () => {
  const euro = (amountMinor: number): Money => ({ amountMinor, currency: "EUR" });
  const amountsArbitrary = fc.array(amountArbitrary);
  const exactSum = (amounts: readonly number[]): bigint => amounts.reduce((total, each) => total + BigInt(each), 0n);
  const unsafeArbitrary = fc.constantFrom(2 ** 53, -(2 ** 53), 2 ** 60, 0.5, Number.NaN, Number.POSITIVE_INFINITY);

  test("add amounts of one currency", () => {
    expect(addMoney(euro(10), euro(-25))).toEqual(euro(-15));
    expect(subtractMoney(euro(10), euro(25))).toEqual(euro(-15));
    expect(sumMoney("EUR", [])).toEqual(euro(0));
    expect(() => sumMoney("EUR", [{ amountMinor: 1, currency: "CHF" }])).toThrow("Expected an amount in EUR, got CHF");
  });

  test("are exact or refused", () => {
    expect(sumMinor([Number.MAX_SAFE_INTEGER, 1, -1])).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => sumMinor([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
    expect(sumExactly([Number.MAX_SAFE_INTEGER, 1])).toBe(2n ** 53n);
    fc.assert(
      fc.property(amountsArbitrary, currencyArbitrary, (amounts, currency) => {
        const exact = exactSum(amounts);
        const sum = (): Money =>
          sumMoney(
            currency,
            amounts.map((amountMinor) => ({ amountMinor, currency })),
          );
        expect(sumExactly(amounts)).toBe(exact);
        if (Number.isSafeInteger(Number(exact))) {
          expect(sum()).toEqual({ amountMinor: Number(exact), currency });
          expect(sumMinor(amounts)).toBe(Number(exact));
        } else {
          expect(sum).toThrow(RangeError);
          expect(() => sumMinor(amounts)).toThrow(RangeError);
        }
      }),
    );
  });

  test("are the same in whatever order, and subtracting takes back what was added", () => {
    const cents = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 100 }), cents, (amounts, last) => {
        const all = [...amounts, last].map(euro);
        expect(sumMoney("EUR", all.toReversed())).toEqual(sumMoney("EUR", all));
        expect(subtractMoney(sumMoney("EUR", all), euro(last))).toEqual(sumMoney("EUR", amounts.map(euro)));
        expect(addMoney(euro(last), negateMoney(euro(last)))).toEqual(euro(0));
      }),
    );
  });

  test("and differences are exact or refused, and never -0", () => {
    expect(Object.is(subtractMinor(-0, 0), 0)).toBe(true);
    expect(negateMoney(euro(0))).toEqual(euro(0));
    fc.assert(
      fc.property(amountArbitrary, amountArbitrary, (from, amount) => {
        const exact = BigInt(from) - BigInt(amount);
        if (Number.isSafeInteger(Number(exact))) expect(subtractMinor(from, amount)).toBe(Number(exact));
        else expect(() => subtractMinor(from, amount)).toThrow(RangeError);
      }),
    );
  });

  test("never mix currencies, wherever the other one stands", () => {
    fc.assert(
      fc.property(amountsArbitrary, fc.nat(), amountArbitrary, (amounts, position, amountMinor) => {
        const stranger = { amountMinor, currency: "CHF" };
        const mixed = amounts.map(euro).toSpliced(position % (amounts.length + 1), 0, stranger);
        expect(() => sumMoney("EUR", mixed)).toThrow(CurrencyMismatchError);
        expect(() => addMoney(euro(1), stranger)).toThrow(CurrencyMismatchError);
        expect(() => addMoney(stranger, euro(1))).toThrow(CurrencyMismatchError);
        expect(() => subtractMoney(euro(1), stranger)).toThrow(CurrencyMismatchError);
        expect(() => subtractMoney(stranger, euro(1))).toThrow(CurrencyMismatchError);
        expect(() => assertCurrency("EUR", stranger)).toThrow(CurrencyMismatchError);
      }),
    );
  });

  test("accept no amount that is not exact itself", () => {
    fc.assert(
      fc.property(amountsArbitrary, unsafeArbitrary, (amounts, unsafe) => {
        expect(() => sumMoney("EUR", [...amounts, unsafe].map(euro))).toThrow(RangeError);
        expect(() => sumExactly([unsafe, ...amounts])).toThrow(RangeError);
        expect(() => subtractMinor(unsafe, unsafe)).toThrow(RangeError);
        expect(() => subtractMinor(1, unsafe)).toThrow(RangeError);
        expect(() => negateMoney(euro(unsafe))).toThrow(RangeError);
      }),
    );
  });
});

describe("price times quantity", () => {
  test.each([
    ["19.99", "3", "1", 5_997],
    ["0.005", "1", "1", 1],
    ["-0.005", "1", "1", -1],
    ["0.0049", "1", "1", 0],
    ["1.005", "100", "1", 10_050],
    ["0.1", "3", "1", 30],
    ["10", "1", "3", 333],
    ["20", "1", "3", 667],
    ["55.00", "2.5", "100", 138],
    ["12.3456", "-2", "1", -2_469],
  ])("%s for %s by %s is %i cents", (price, quantity, base, expected) => {
    expect(multiplyDecimal(price, quantity, "EUR", base)).toBe(expected);
  });

  test("rounds to the digits of the currency", () => {
    expect(multiplyDecimal("1.5", "1", "JPY")).toBe(2);
    expect(multiplyDecimal("1.0005", "1", "KWD")).toBe(1_001);
  });

  test("refuses anything that is not a decimal, a base of zero, and anything too large", () => {
    expect(() => multiplyDecimal("1,5", "1", "EUR")).toThrow("Not a decimal: 1,5");
    expect(() => multiplyDecimal("1", "1", "EUR", "0")).toThrow(RangeError);
    expect(() => multiplyDecimal("9".repeat(20), "1", "EUR")).toThrow(RangeError);
  });

  test("never differs from the exact product by more than half a cent", () => {
    const decimal = fc
      .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 999 }))
      .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(3, "0")}`);
    const thousandths = (text: string): bigint => BigInt(text.replace(".", ""));
    fc.assert(
      fc.property(decimal, decimal, (price, quantity) => {
        const exactMillionths = thousandths(price) * thousandths(quantity);
        const error = BigInt(multiplyDecimal(price, quantity, "EUR")) * 10_000n - exactMillionths;
        expect(error <= 5_000n && error >= -5_000n).toBe(true);
      }),
    );
  });
});

describe("a percentage", () => {
  test.each([
    [10_000, "19", 1_900],
    [50, "1", 1],
    [49, "1", 0],
    [-50, "1", -1],
    [4_615_50, "2", 9_231],
    [10_000, "0", 0],
    [10_000, "7.7", 770],
  ])("of %i at %s %% is %i", (amountMinor, percent, expected) => {
    expect(percentOf(amountMinor, percent)).toBe(expected);
  });
});

describe("unit prices", () => {
  test.each([
    ["12.5", "EUR", "de", "12,50"],
    ["0.123456", "EUR", "de", "0,123456"],
    ["1200", "JPY", "en", "1,200"],
    ["-3", "KWD", "en", "-3.000"],
  ] as const)("%s %s in %s is written %s", (price, currency, locale, expected) => {
    expect(formatUnitPrice(price, currency, locale)).toBe(expected);
  });
});

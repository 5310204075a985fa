import fc from "fast-check";
import { canonicalDecimal, joinPresent, normaliseLine, normaliseParagraphs } from "./normalise-text";

test.each([
  ["1", "1"],
  ["1.00", "1"],
  ["1.50", "1.5"],
  ["+01.5", "1.5"],
  [".5", "0.5"],
  ["5.", "5"],
  ["-0.00", "0"],
  ["-007", "-7"],
  ["100", "100"],
  ["", null],
  [".", null],
  ["1,5", null],
  ["1e3", null],
  ["1 000", null],
  ["NaN", null],
  ["9".repeat(41), null],
])("the decimal %j is %j", (text, expected) => {
  expect(canonicalDecimal(text)).toBe(expected);
});

test("zeros around a decimal change nothing", () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(9999), fc.nat(5), (whole, fraction, zeros) => {
      const text = `${whole}.${String(fraction).padStart(4, "0")}`;
      expect(canonicalDecimal(text + "0".repeat(zeros))).toBe(canonicalDecimal(text));
      expect(Number(canonicalDecimal(text))).toBe(Number(text) + 0);
    }),
  );
});

test("a line has no line breaks", () => {
  expect(normaliseLine("  a\r\n\t b ")).toBe("a b");
  expect(normaliseLine(" \n ")).toBeNull();
});

test("paragraphs keep their lines", () => {
  expect(normaliseParagraphs("\n  a  b \r\n c\r\n\r\n\r\n\r\nd\n")).toBe("a b\nc\n\nd");
  expect(normaliseParagraphs(" \n ")).toBeNull();
});

test("joining leaves out what is missing", () => {
  expect(joinPresent(["a", null, "b"], ", ")).toBe("a, b");
  expect(joinPresent([null], ", ")).toBeNull();
});

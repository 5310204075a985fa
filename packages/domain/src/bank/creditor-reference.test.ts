import * as fc from "fast-check";
import {
  creditorReference,
  formatCreditorReference,
  isCreditorReference,
  referenceBaseOf,
  referenceBases,
} from "./creditor-reference";

test.each([
  ["539007547034", "RF18539007547034"],
  ["RE20260001", "RF40RE20260001"],
  ["AB2G5", "RF68AB2G5"],
])("the reference of %s is %s", (base, reference) => {
  expect(creditorReference(base)).toBe(reference);
  expect(isCreditorReference(reference)).toBe(true);
});

test("every base gives a valid reference", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z0-9]{1,21}$/), (base) => {
      expect(isCreditorReference(creditorReference(base))).toBe(true);
    }),
  );
});

test("two digits that are swapped make it wrong", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{2,21}$/), fc.nat(20), (base, at) => {
      const reference = creditorReference(base);
      const place = 4 + (at % base.length);
      const [first = "", second = ""] = [reference[place], reference[place + 1]];
      if (second === "" || first === second) return;
      const swapped = `${reference.slice(0, place)}${second}${first}${reference.slice(place + 2)}`;
      expect(isCreditorReference(swapped)).toBe(false);
    }),
  );
});

test.each(["", "re1", "RE-1", "Ä1", "A".repeat(22)])("%j is not a base", (base) => {
  expect(() => creditorReference(base)).toThrow(RangeError);
});

test.each(["RF18 5390 0754 7034", "RF00539007547034", "RF18", "XX18539007547034", "RF19539007547034", ""])(
  "%j is not a reference",
  (text) => {
    expect(isCreditorReference(text)).toBe(false);
  },
);

describe("the base of a number", () => {
  test.each([
    ["RE-2026-0042", "RE20260042"],
    ["re/2026/42", "RE202642"],
    ["Größe 7", "GRSSE7"],
    ["2026-".repeat(6), "620262026202620262026"],
    ["--", ""],
  ])("%s is %s", (number, base) => {
    expect(referenceBaseOf(number)).toBe(base);
  });

  test("comes with alternatives in case it is taken", () => {
    const [first, second, third] = referenceBases("RE-1", "unused");
    expect([first, second, third]).toEqual(["RE1", "RE1X2", "RE1X3"]);
  });

  test("stands in for a number without letters and digits", () => {
    expect(referenceBases("№", "01-ab").next().value).toBe("01AB");
  });

  test("can always be made a reference", () => {
    fc.assert(
      fc.property(fc.string(), (number) => {
        const [first, second] = referenceBases(number, "id");
        expect(isCreditorReference(creditorReference(first ?? ""))).toBe(true);
        expect(isCreditorReference(creditorReference(second ?? ""))).toBe(true);
        expect(first).not.toBe(second);
      }),
    );
  });
});

test("is read in groups of four", () => {
  expect(formatCreditorReference("RF40RE20260001")).toBe("RF40 RE20 2600 01");
});

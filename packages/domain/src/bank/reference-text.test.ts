import * as fc from "fast-check";
import { compactReference, findStanding, readReferenceText, type Standing } from "./reference-text";

function names(text: string, reference: string): boolean {
  return standing(text, reference) !== null;
}

function standing(text: string, reference: string): Standing | null {
  return findStanding(readReferenceText(text), reference);
}

test.each([
  ["RE-2026-0042", "as it is"],
  ["re 2026 0042", "in small letters, with blanks"],
  ["Rechnung RE2026/0042 vom 3.5.", "in a sentence"],
  ["RE-2026-\n0042", "broken after a dash"],
  ["RE–2026–0042", "with other dashes"],
  ["KD-1001/RE-2026-0042", "after another number"],
  ["RE-2026-0042/RE-2026-0043", "in a list"],
])("%j has RE-2026-0042 standing for itself %s", (text) => {
  expect(standing(text, "RE-2026-0042")).toBe("ALONE");
});

test.each([
  ["Rg. RE-2026-00 42 Danke", "APART"],
  ["Kd.KD1001RE-2026-0042", "GLUED"],
  ["RE-2026-0042Danke", "GLUED"],
  ["5RE-2026-0042", "GLUED"],
  ["RE-2026-0042-2", "GLUED"],
  ["RE-2026-0042,50", "GLUED"],
  ["3-RE-2026-0042", "GLUED"],
  ["WARE-2026-0042", null],
])("in %j RE-2026-0042 stands %s", (text, expected) => {
  expect(standing(text, "RE-2026-0042")).toBe(expected);
});

test.each([
  ["RE-2026-00421", "a longer number"],
  ["RE-2026-004", "a shorter number"],
  ["RE-2025-0042", "another year"],
  ["", "nothing"],
])("%j does not name RE-2026-0042: %s", (text) => {
  expect(names(text, "RE-2026-0042")).toBe(false);
});

test("a creditor reference names the number that it was made from, if its check digits are right", () => {
  expect(standing("RF57RE1101", "RE-1101")).toBe("ALONE");
  expect(standing("RF58RE1101", "RE-1101")).toBe("GLUED");
  expect(standing("danke RF57 RE11 01", "RE-1101")).toBe("APART");
});

test("a piece of a longer number or word is not a reference", () => {
  expect(names("Auftrag 120261", "2026")).toBe(false);
  expect(names("12026 1", "2026")).toBe(false);
  expect(names("STORE1", "RE1")).toBe(false);
  expect(names("STO RE1", "RE1")).toBe(true);
  expect(names("anything", "")).toBe(false);
});

test("umlauts are read as banks write them", () => {
  expect(compactReference("Müller & Söhne, Straße 1é")).toBe("MUELLERSOEHNESTRASSE1E");
});

test("a reference is found whatever stands between its characters", () => {
  const separators = fc.constantFrom("", " ", "-", "\n", "/", " - ", ".");
  fc.assert(
    fc.property(
      fc.stringMatching(/^[A-Z]{2}\d{6,10}$/),
      fc.array(separators, { minLength: 12, maxLength: 12 }),
      fc.boolean(),
      (reference, gaps, isLower) => {
        const written = Array.from(reference, (char, index) => `${char}${gaps[index] ?? ""}`).join("");
        expect(names(`Zahlung ${isLower ? written.toLowerCase() : written} danke`, reference)).toBe(true);
      },
    ),
  );
});

test("a number never names a number that goes on", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{3,8}$/), fc.stringMatching(/^\d{1,3}$/), (number, more) => {
      fc.pre(!`${number}${more}`.slice(1).includes(number));
      expect(names(`RE-${number}${more}`, number)).toBe(false);
    }),
  );
});

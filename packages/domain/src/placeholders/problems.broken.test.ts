import * as fc from "fast-check";
import { placeholderName, placeholdersFor } from "./catalogue";
import { checkTemplate } from "./problems";
import { exampleContext } from "./example-context";
import { fillPlaceholders, joinPieces } from "./render";

const SUGGESTION = "[Invoice.number]";

describe("a placeholder that is not closed, or in other brackets", () => {
  test.each([
    "[Invoice.number",
    "Invoice.number]",
    "［Invoice.number］",
    "［Ｉｎｖｏｉｃｅ．ｎｕｍｂｅｒ］",
    "【Invoice.number】",
    "[Invoice.number］",
    "(Invoice.number]",
    "{Invoice.number}",
    "{{ Invoice.number }}",
    "<Invoice.number>",
    "[Invoice.\nnumber]",
    "[Invoice number]",
    "[Invoice,number]",
    "[Invoice:number]",
    "[invoice.number",
    "[Invoice.nubmer",
    "Invioce.number]",
  ])("'%s' is told of, with what was meant", (written) => {
    for (const template of [written, `Nr. ${written} vom`, `(${written})`, `\n${written}\n[Client.name]`]) {
      const [problem, ...others] = checkTemplate(template, "INVOICE");
      expect(others).toEqual([]);
      expect(problem).toMatchObject({ kind: "BROKEN", suggestion: SUGGESTION });
      const { start = 0, end = 0 } = problem ?? {};
      expect(checkTemplate(template.slice(0, start) + SUGGESTION + template.slice(end), "INVOICE")).toEqual([]);
    }
  });

  test.each(["[ Invoice.number ]", "[Invoice .number]", "[Invo\u200bice.number]", "[Invoice.number\u00a0]"])(
    "'%s' has a space, seen or unseen, and is told of like a misspelt one",
    (written) => {
      expect(checkTemplate(written, "INVOICE")).toMatchObject([{ kind: "UNKNOWN", suggestion: SUGGESTION }]);
    },
  );

  test.each(["[Date.day+14D", "Date.day+14D]", "［Date.day+14D］"])("'%s' keeps its days", (written) => {
    expect(checkTemplate(written, "INVOICE")).toMatchObject([{ kind: "BROKEN", suggestion: "[Date.day+14D]" }]);
  });
});

test.each([
  "[1]",
  "[siehe unten]",
  "[z.B. so]",
  "[z.B. so",
  "usw.]",
  "(www.example.com)",
  "www.example.com]",
  "<info@example.com>",
  "{a.b}",
  "Invoice.number",
  "Rechnung (siehe unten)",
  "[Client]",
  "a[0].b[1]",
])("'%s' is text", (text) => {
  expect(checkTemplate(text, "INVOICE")).toEqual([]);
  expect(joinPieces(fillPlaceholders(text, exampleContext("INVOICE", "de")).pieces)).toBe(text);
});

test("no placeholder loses a bracket without being told of", () => {
  const names = placeholdersFor("OFFER").map(placeholderName);
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.constantFrom("", " ", "\n", ", ", "("),
      fc.constantFrom("", " ", "\n", "!", ")"),
      fc.boolean(),
      (name, before, after, isOpened) => {
        const template = before + (isOpened ? `[${name}` : `${name}]`) + after;
        expect(checkTemplate(template, "OFFER")).toMatchObject([{ kind: "BROKEN", suggestion: `[${name}]` }]);
      },
    ),
    { numRuns: 1_000 },
  );
});

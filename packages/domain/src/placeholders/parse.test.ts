import * as fc from "fast-check";
import { parseDateArithmetic, parseTemplate, type PlaceholderToken } from "./parse";

const placeholdersIn = (template: string): readonly PlaceholderToken[] =>
  parseTemplate(template).filter((token): token is PlaceholderToken => token.kind === "PLACEHOLDER");

describe("a template", () => {
  test("falls into text and placeholders, with their places", () => {
    expect(parseTemplate("Hallo\n[Client.name], [Date.year-1Y]")).toEqual([
      { kind: "TEXT", source: "Hallo\n" },
      {
        kind: "PLACEHOLDER",
        source: "[Client.name]",
        prefix: "Client",
        field: "name",
        arithmetic: "",
        hasBlanks: false,
        start: 6,
        end: 19,
        line: 2,
        column: 1,
      },
      { kind: "TEXT", source: ", " },
      {
        kind: "PLACEHOLDER",
        source: "[Date.year-1Y]",
        prefix: "Date",
        field: "year",
        arithmetic: "-1Y",
        hasBlanks: false,
        start: 21,
        end: 35,
        line: 2,
        column: 16,
      },
    ]);
  });

  test.each([
    "no brackets",
    "[1]",
    "[]",
    "[siehe unten]",
    "[z.B. Name]",
    "[www.example.com]",
    "[Client]",
    "[.name]",
    "[Client\n.name]",
    "Client.name]",
    "[Client.name",
    `[${"a".repeat(101)}.b]`,
  ])("has no placeholder in '%s'", (template) => {
    expect(placeholdersIn(template)).toEqual([]);
  });

  test.each(["[Client.nmae]", "[client.name]", "[ Client . name ]", "[Kunde.straße]", "[Client.]", "[Date.year+x]"])(
    "has something meant as a placeholder in '%s'",
    (template) => {
      expect(placeholdersIn(template)).toHaveLength(1);
    },
  );

  test("may have brackets within and around brackets", () => {
    expect(placeholdersIn("[[Client.name]]").map(({ source }) => source)).toEqual(["[Client.name]"]);
    expect(placeholdersIn("[x [Client.name]").map(({ source }) => source)).toEqual(["[Client.name]"]);
  });

  test("equals its pieces put back together, and each placeholder is where it says", () => {
    const piece = fc.constantFrom(
      "[",
      "]",
      ".",
      "Client",
      "name",
      "[Client.name]",
      "[Date.day+1D]",
      "\n",
      "\r\n",
      " ",
      "ä",
    );
    const template = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(template, (text) => {
        const tokens = parseTemplate(text);
        expect(tokens.map(({ source }) => source).join("")).toBe(text);
        for (const { source, start, end, line, column } of placeholdersIn(text)) {
          expect(text.slice(start, end)).toBe(source);
          const textOfLine = text.split("\n")[line - 1] ?? "";
          expect(textOfLine.startsWith(source, column - 1)).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  // Looking ahead from each bracket would take minutes, longer than any runner waits.
  test("of 200,000 hostile characters looks at each a few times", () => {
    const pieces = ["[", "[a.", "[a.b+", "[ ", "[a.b+1D+", "[a.b] "];
    const hostile = [...pieces.map((piece) => piece.repeat(200_000 / piece.length)), `[a.${" ".repeat(200_000)}]`];
    for (const text of hostile) {
      const sources = parseTemplate(text).map(({ source }) => source);
      expect(sources.join("") === text).toBe(true);
    }
  }, 60_000);
});

describe("date arithmetic", () => {
  test("is a chain of signed numbers with a unit", () => {
    expect(parseDateArithmetic("-1D+2M-3Y+10W")).toEqual([
      { amount: -1, unit: "D" },
      { amount: 2, unit: "M" },
      { amount: -3, unit: "Y" },
      { amount: 10, unit: "W" },
    ]);
    expect(parseDateArithmetic("")).toEqual([]);
  });

  test.each(["1D", "+D", "+1", "+1d", "+1H", "+1D ", "+1.5D", "+1D2", "+1234567D"])("is not '%s'", (text) => {
    expect(parseDateArithmetic(text)).toBeNull();
  });
});

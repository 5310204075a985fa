import * as fc from "fast-check";
import { readCode, readLine, readParagraphs } from "./read-text";

const INVISIBLE = {
  space: " ",
  tab: "\t",
  "line feed": "\n",
  "no-break space": "\u00a0",
  "narrow no-break space": "\u202f",
  "ideographic space": "\u3000",
  "zero-width space": "\u200b",
  "zero-width non-joiner": "\u200c",
  "zero-width joiner": "\u200d",
  "left-to-right mark": "\u200e",
  "right-to-left override": "\u202e",
  isolate: "\u2066",
  "word joiner": "\u2060",
  "invisible times": "\u2062",
  "byte order mark": "\ufeff",
  "soft hyphen": "\u00ad",
  "grapheme joiner": "\u034f",
  "Hangul filler": "\u3164",
  "half-width Hangul filler": "\uffa0",
  "Hangul choseong filler": "\u115f",
  "Mongolian vowel separator": "\u180e",
  "braille blank": "\u2800",
  "variation selector": "\ufe0f",
  "tag letter": "\u{e0041}",
  "interlinear anchor": "\ufff9",
  null: "\u0000",
  escape: "\u001b",
  delete: "\u007f",
  "next line": "\u0085",
  "line separator": "\u2028",
  "half a character": "\ud83d",
  "an accent on nothing": "\u0301",
  "null notehead": "\u{1d159}",
} as const;

const invisibleText = fc
  .array(fc.constantFrom(...Object.values(INVISIBLE)), { maxLength: 12 })
  .map((pieces) => pieces.join(""));
const visibleCharacter = fc.constantFrom("a", "Ä", "ß", "0", "-", ".", "€", "字", "ع", "ก", "😀", "한");
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.oneof(invisibleText, visibleCharacter, fc.constantFrom("\u0308", "\r\n")))
    .map((pieces) => pieces.join("")),
);

describe.each([
  ["a line", readLine],
  ["a paragraph", readParagraphs],
])("%s", (_, read) => {
  test.each(Object.entries(INVISIBLE))("of nothing but %s is empty", (_name, character) => {
    expect(read(character)).toBeNull();
    expect(read(character.repeat(3))).toBeNull();
  });

  test("of nothing at all is empty", () => {
    expect([read(""), read(null), read(undefined)]).toEqual([null, null, null]);
  });

  test("is empty exactly when there is nothing to see in it", () => {
    fc.assert(
      fc.property(invisibleText, visibleCharacter, invisibleText, (before, character, after) => {
        expect(read(before + after)).toBeNull();
        expect(read(before + character + after)?.normalize("NFD")).toContain(character.normalize("NFD"));
      }),
      { numRuns: 2_000 },
    );
  });

  test("hides nothing, has no blank ends, and is one sequence of characters for what looks the same", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = read(text);
        if (result === null) return;
        expect(result).not.toMatch(/(?![\t\n])\p{Cc}|[\p{Cs}\u200b\u202a-\u202e\u2060-\u206f\ufeff\u00ad\u3164]/u);
        expect(result).toBe(result.trim());
        expect(result).toBe(result.normalize("NFC"));
      }),
      { numRuns: 2_000 },
    );
  });

  test("read once more is the same", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(read(text))).toBe(read(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test("keeps what shapes emoji and words", () => {
    for (const text of ["👩‍👩‍👧", "❤️ Danke", "می‌خواهم", "क्‍ष", "日本"]) expect(read(text)).toBe(text);
  });

  // Looking back for each blank would take minutes, longer than any runner waits.
  test.each([" ", "\u2800", "\u200d", "\n"])(
    "of 400,000 blanks %j around a letter looks at each once",
    (blank) => {
      const text = `a${blank.repeat(400_000)}b${blank.repeat(400_000)}`;
      expect(read(text)?.[0]).toBe("a");
    },
    60_000,
  );
});

test("a line is one line, whatever begins a new one where it comes from", () => {
  expect(readLine("  Erika\r\nMuster\u2028und\vSohn\u0085 \t GmbH\u00a0 ")).toBe("Erika Muster und Sohn GmbH");
});

test("a paragraph keeps its lines and its tabs", () => {
  expect(readParagraphs(" Guten Tag,\r\n\r\n\tanbei\vIhre\u2029Rechnung\u0000. ")).toBe(
    "Guten Tag,\n\n\tanbei\nIhre\nRechnung.",
  );
});

test("a name typed in pieces equals the same name typed at once", () => {
  expect(readLine("Mu\u0308l\u00adler\u200b")).toBe("Müller");
});

test("a code is read without its separators, in capitals", () => {
  expect(readCode(" de89 3704-0044\u00a00532\u200b0130\u201100 ")).toBe("DE89370400440532013000");
  expect(readCode("ＤＥ１２")).toBe("DE12");
  expect(readCode(" - . ")).toBeNull();
});

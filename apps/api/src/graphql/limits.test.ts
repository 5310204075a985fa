import { getIntrospectionQuery, parse } from "graphql";
import { findExcess, findExcessOfText } from "./limits";

const repeat = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");

test.each([
  ["the question of every tool", getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true })],
  ["several types by name", `{ ${repeat(20, (index) => `t${String(index)}: __type(name: "A") { fields { name } }`)} }`],
  [
    "a list of fragments that share fields",
    `{ ${repeat(15, (i) => `...F${String(i)}`)} } ${repeat(15, (i) => `fragment F${String(i)} on Q { a { id name } }`)}`,
  ],
  ["a fragment of itself, which is another rule's matter", "{ ...A } fragment A on Q { a { ...A } }"],
  [
    "brackets in texts and comments",
    `{ a(b: "${"[".repeat(500)}", c: """${"{".repeat(500)}""") #${"(".repeat(500)}\n }`,
  ],
])("%s is within the limits", (_what, text) => {
  expect([findExcessOfText(text), findExcess(parse(text))]).toEqual([null, null]);
});

test.each([
  ["the same object many times", `{ ${repeat(950, () => "viewer { id }")} }`, "fields"],
  ["the same object as often as there may be fields", `{ ${repeat(290, () => "viewer { id }")} }`, "comparisons"],
  ["few fields with large arguments", `{ ${repeat(60, () => `a(b: [${"1,".repeat(60)}])`)} }`, "comparisons"],
  [
    "the same in a fragment that nobody uses",
    `{ a } fragment U on Q { ${repeat(290, () => "b { c }")} }`,
    "comparisons",
  ],
  [
    "the same by fragments in different places",
    `{ ${repeat(145, () => "v { ...F } v { ...G }")} } fragment F on Q { a } fragment G on Q { a }`,
    "comparisons",
  ],
  [
    "fragments that double and hold nothing",
    `{ ...F0 } ${repeat(60, (i) => `fragment F${String(i)} on Q { x { ...F${String(i + 1)} } y { ...F${String(i + 1)} } }`)}`,
    "depth",
  ],
  [
    "fragments that grow",
    `{ ...F0 } ${repeat(8, (i) => `fragment F${String(i)} on Q { ${repeat(9, (k) => `x${String(k)} { ...F${String(i + 1)} }`)} }`)}`,
    "fields",
  ],
  ["one field under many names", `{ ${repeat(31, (i) => `a${String(i)}: a`)} }`, "aliases"],
  ["many directives", `{ a ${repeat(101, () => "@skip(if: true)")} }`, "directives"],
  ["many fragments", `{ a } ${repeat(100, (i) => `fragment F${String(i)} on Q { a }`)}`, "definitions"],
  ["a deep one", `${"{ a ".repeat(13)}${"}".repeat(13)}`, "depth"],
  ["lists of types of types", "{ __schema { types { fields { type { fields { name } } } } } }", "inside the types"],
  [
    "the same by way of interfaces",
    "{ __schema { types { possibleTypes { interfaces { name } } } } }",
    "inside the types",
  ],
  ["the schema under several names", "{ a: __schema { types { name } } }", "names of its own"],
  ["lists of the schema under several names", "{ __schema { a: types { name } } }", "names of its own"],
])("%s is too much", (_what, text, words) => {
  expect(findExcess(parse(text))).toContain(words);
});

test.each([
  ["nothing but brackets", "[".repeat(101)],
  ["a text longer than any", "a".repeat(40_001)],
])("%s is refused before parsing", (_what, text) => {
  expect(findExcessOfText(text)).not.toBeNull();
});

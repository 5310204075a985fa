import { hasEtag, readByteRange } from "./byte-range";

const FILE = { etag: '"abc"', sizeBytes: 1000 };

test.each([
  ["bytes=0-99", { first: 0, last: 99 }],
  ["bytes=900-", { first: 900, last: 999 }],
  ["bytes=900-5000", { first: 900, last: 999 }],
  ["bytes=-10", { first: 990, last: 999 }],
  ["bytes=-5000", { first: 0, last: 999 }],
  ["bytes=1000-", "UNSATISFIABLE"],
  ["bytes=-0", "UNSATISFIABLE"],
  ["bytes=5-4", null],
  ["bytes=0-1,5-6", null],
  ["bytes=-", null],
  ["pages=1-2", null],
  [undefined, null],
] as const)("of a file of 1000 bytes, %s is %j", (range, expected) => {
  expect(readByteRange({ range }, FILE)).toEqual(expected);
});

test("an empty file has no part", () => {
  expect(readByteRange({ range: "bytes=0-" }, { ...FILE, sizeBytes: 0 })).toBe("UNSATISFIABLE");
});

test("a part of a file that has changed is answered with all of it", () => {
  expect(readByteRange({ range: "bytes=5-", "if-range": '"abc"' }, FILE)).toEqual({ first: 5, last: 999 });
  for (const old of ['"def"', 'W/"abc"', "Mon, 04 May 2026 10:00:00 GMT"]) {
    expect(readByteRange({ range: "bytes=5-", "if-range": old }, FILE)).toBeNull();
  }
});

test("a browser that has one of several has it", () => {
  for (const given of ['"abc"', 'W/"abc"', '"x", W/"abc"'])
    expect(hasEtag({ "if-none-match": given }, '"abc"')).toBe(true);
  for (const given of ['"x"', undefined]) expect(hasEtag({ "if-none-match": given }, '"abc"')).toBe(false);
});

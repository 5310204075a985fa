import * as fc from "fast-check";
import { findEmailProblem, readEmail } from "./email-address";

test.each([
  "erika@example.com",
  "erika.muster+rechnung@mail.example.com",
  "o'neil@example.ie",
  "info@müller.example",
  "info@xn--mller-kva.example",
  "info@例え.jp",
])("'%s' is an address", (address) => {
  expect(findEmailProblem(address)).toBeNull();
});

test.each([
  "a@b",
  "a@localhost",
  "a..b@example.com",
  ".a@example.com",
  "a.@example.com",
  "a@example.com.",
  "a@example..com",
  "a@-example.com",
  "a@example.c",
  "a@127.0.0.1",
  "a@[127.0.0.1]",
  "a b@example.com",
  '"a b"@example.com',
  "Erika <erika@example.com>",
  "a@example.com, b@example.com",
  "a@example.com;b@example.com",
  "mailto:a@example.com",
  "a@@example.com",
  "@example.com",
  "example.com",
  `${"a".repeat(65)}@example.com`,
  `a@${"b".repeat(64)}.com`,
])("'%s' is none", (address) => {
  expect(findEmailProblem(address)).toBe("INVALID_EMAIL");
});

test.each(["jürgen@example.com", "用户@example.com", "jos\u00e9@müller.example"])(
  "'%s' is one that most mail servers can't carry",
  (address) => {
    expect(findEmailProblem(address)).toBe("UNSUPPORTED_EMAIL");
  },
);

test("what hides in a pasted address, or is only wider, is forgotten", () => {
  expect(readEmail("\ufeff erika\u200b@exam\u00adple.com\u00a0")).toBe("erika@example.com");
  expect(readEmail("ｅｒｉｋａ＠ｅｘａｍｐｌｅ．ｃｏｍ")).toBe("erika@example.com");
  expect(readEmail(" \u200b")).toBeNull();
});

test("whatever passes has one @, no white space, and no empty part", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.emailAddress(),
        fc.string(),
        fc.array(fc.constantFrom("a", ".", "@", "-", "ü", " ", '"', "com", ",")).map((pieces) => pieces.join("")),
      ),
      (text) => {
        const address = readEmail(text);
        if (address === null || findEmailProblem(address) !== null) return;
        expect(address).toMatch(/^[!-?A-~]+@[^\s@,;<>]+\.[^\s@,;<>.]{2,}$/u);
        expect(address).not.toMatch(/\.\.|^\.|\.@|@[.-]/);
      },
    ),
    { numRuns: 3_000 },
  );
});

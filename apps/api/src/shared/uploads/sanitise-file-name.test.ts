import { makeFileNamesUnique, sanitiseFileName } from "./sanitise-file-name";

test.each([
  ["Rechnung 1.pdf", "Rechnung 1.pdf"],
  ["Anhang_Ä.pdf", "Anhang_Ä.pdf"],
  ["../../etc/passwd", "passwd"],
  ["C:\\Users\\x\\a.pdf", "a.pdf"],
  ["a\u0000b\r\n.pdf", "ab.pdf"],
  ["rechnung\u202Efdp.exe", "rechnungfdp.exe"],
  ['a<b>:"|?*.pdf', "ab.pdf"],
  ["...pdf", "pdf"],
  ["..", "fallback.pdf"],
  ["folder/", "fallback.pdf"],
  ["", "fallback.pdf"],
])("%j becomes %j", (name, expected) => {
  expect(sanitiseFileName(name, "fallback.pdf")).toBe(expected);
});

test("a long name keeps its extension", () => {
  const name = sanitiseFileName(`${"ä".repeat(500)}.pdf`, "fallback.pdf");

  expect(name).toHaveLength(200);
  expect(name).toMatch(/ä\.pdf$/);
});

test("repeated names are numbered", () => {
  expect(makeFileNamesUnique(["a.pdf", "A.pdf", "a (2).pdf", "a.pdf", "b"])).toEqual([
    "a.pdf",
    "A (2).pdf",
    "a (2) (2).pdf",
    "a (3).pdf",
    "b",
  ]);
});

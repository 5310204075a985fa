import { contentDisposition } from "./content-disposition";

test.each([
  ["Rechnung RE-1001.pdf", `inline; filename="Rechnung RE-1001.pdf"; filename*=UTF-8''Rechnung%20RE-1001.pdf`],
  [
    "Auftragsbestätigung.pdf",
    `inline; filename="Auftragsbestatigung.pdf"; filename*=UTF-8''Auftragsbest%C3%A4tigung.pdf`,
  ],
  ["Счёт.xml", `inline; filename="____.xml"; filename*=UTF-8''%D0%A1%D1%87%D1%91%D1%82.xml`],
  [
    "請求書 أحمد 😀.pdf",
    `inline; filename="___ ____ _.pdf"; filename*=UTF-8''%E8%AB%8B%E6%B1%82%E6%9B%B8%20%D8%A3%D8%AD%D9%85%D8%AF%20%F0%9F%98%80.pdf`,
  ],
  ["it's (1)*.pdf", `inline; filename="it's (1)*.pdf"; filename*=UTF-8''it%27s%20%281%29%2A.pdf`],
])("%s is named in both ways", (fileName, expected) => {
  expect(contentDisposition("inline", fileName)).toBe(expected);
});

test("a name can't break out of the header or into a folder", () => {
  const value = contentDisposition("attachment", '../../a"; filename=evil.html\r\nSet-Cookie: x=1\u0000.pdf');

  for (const dangerous of ["\r", "\n", "\u0000", "/", "\\"]) expect(value).not.toContain(dangerous);
  expect(value.match(/"/g)).toHaveLength(2);
});

test("a name can't be read from behind: what ends in .pdf does not look as if it ended in .exe", () => {
  expect(contentDisposition("inline", "gpj.\u202eexe.pdf")).toBe(
    `inline; filename="gpj._exe.pdf"; filename*=UTF-8''gpj._exe.pdf`,
  );
});

test("half a character pair does not throw", () => {
  expect(contentDisposition("inline", "a\ud800.pdf")).toContain("filename*=UTF-8''a%EF%BF%BD.pdf");
});

import { readFileName } from "./read-file-name";

test.each<[string, string | null, string | null, string | null, readonly string[]]>([
  ["RE-2026-0042_K-2044_2026-03-02_119,00.pdf", "INVOICE", "2026-03-02", "119.00", ["RE-2026-0042", "K-2044"]],
  ["Rechnung 4711 Muster GmbH vom 2.3.2026.pdf", "INVOICE", "2026-03-02", null, ["4711"]],
  ["20260302 Angebot AN-17 1.234,50 EUR.PDF", "OFFER", "2026-03-02", "1234.50", ["AN-17"]],
  ["LS 1234.pdf", "DELIVERY_NOTE", null, null, ["1234"]],
  ["AB-9 Müller.pdf", "ORDER_CONFIRMATION", null, null, ["AB-9"]],
  ["Auftragsbestätigung_77.pdf", "ORDER_CONFIRMATION", null, null, ["77"]],
  ["Rechnungskorrektur G-5.pdf", "CREDIT_NOTE", null, null, ["G-5"]],
  ["2. Mahnung zu RE-7.pdf", "REMINDER", null, null, ["2", "RE-7"]],
  ["Invoice INV-88 EUR 50.pdf", "INVOICE", null, null, ["INV-88", "50"]],
  ["invoice 88 50.25 EUR.pdf", "INVOICE", null, "50.25", ["88"]],
  ["2026-02-30 RE-1.pdf", "INVOICE", null, null, ["2026-02-30", "RE-1"]],
  ["Scan.pdf", null, null, null, []],
  ["scan0007.pdf", null, null, null, []],
  ["IMG_0815 Rechnung RE1099.pdf", "INVOICE", null, null, ["0815", "RE1099"]],
  ["Kostenaufstellung 12.pdf", null, null, null, ["12"]],
  ["", null, null, null, []],
])("%s", (name, ...expected) => {
  const { type, date, total, numbers } = readFileName(name);
  expect([type, date, total, numbers]).toEqual(expected);
});

test("names are looked for in its text", () => {
  expect(readFileName("Angebot_Müller  &\u00a0Söhne_7.pdf").text).toBe("angebot müller & söhne 7");
});

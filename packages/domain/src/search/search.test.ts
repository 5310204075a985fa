import { findMatches } from "./find-matches";
import { readSearchTerms } from "./search-terms";
import { searchTextOf } from "./search-text";
import { scoreOf } from "./search-score";

const finds = (typed: string, ...parts: readonly string[]): boolean =>
  scoreOf(readSearchTerms(typed), [searchTextOf(parts)]) !== null;

test.each([
  ["Muller", "Müller"],
  ["mueller", "MÜLLER"],
  ["Müller", "Mueller"],
  ["Mü", "Mueller"],
  ["muell", "Müller"],
  ["Mu\u0308ller", "M\u00fcller"],
  ["strasse", "Straße"],
  ["STRAẞE", "Strasse"],
  ["Renee", "Renée"],
  ["lodz", "Łódź"],
  ["elemente", "Bauelemente"],
  ["bauelem", "Bauelemente"],
  ["Böen", "Boeen"],
  ["licht", "Tischlerei Nordlicht"],
  ["nord licht", "Tischlerei Nordlicht"],
  ["nordlicht tischlerei", "Tischlerei Nordlicht"],
  ["müller-schmidt", "Schmidt & Müller"],
  ["OBrien", "O’Brien"],
  ["RE1072", "RE-1072"],
  ["RE 1072", "RE-1072"],
  ["re-1072", "RE 1072"],
  ["1072", "RE1072"],
  ["1072 müller", "RE-1072", "Müller"],
  ["RE/2026/17", "RE-2026-17"],
  ["2026 1", "RE-2026-17"],
  ["DE89 3704 0044 0532 0130 00", "DE89370400440532013000"],
  ["DE89370400440532013000", "IBAN DE89 3704 0044 0532 0130 00"],
  ["0170 12 34", "0170 1234567"],
  ["1.234,50", "1234.50"],
  ["1,234.50", "1234.50"],
  ["1234,5", "1234.50"],
  ["1 234,50 €", "1234.50"],
  ["1234", "1234.50"],
  ["jo@example.com", "jo@example.com"],
  ["ｆｕｌｌ", "full"],
  ["дом", "Новый Дом"],
  ["東京", "東京都"],
  ["a", "Auftrag"],
  ["17", "Auftrag 17"],
])("%s finds %s", (typed, ...parts) => {
  expect(finds(typed, ...parts)).toBe(true);
});

test.each([
  ["müller", "Miller"],
  ["licht nord ost", "Nordlicht"],
  ["uf", "Auftrag"],
  ["RE 1073", "RE-1072"],
  ["1.234,50", "1243.50"],
])("%s does not find %s", (typed, text) => {
  expect(finds(typed, text)).toBe(false);
});

test("nothing to look for is no term, and endless input has few", () => {
  expect(readSearchTerms(" -%_* \"' ")).toEqual([]);
  expect(readSearchTerms("a ".repeat(5_000))).toHaveLength(10);
  expect(readSearchTerms("x".repeat(5_000))[0]?.text).toHaveLength(200);
  expect(searchTextOf(["y".repeat(5_000)])).toHaveLength(2_000);
});

test("the better it fits, the higher the score", () => {
  const texts = [
    ["RE-1072", "Dach"],
    ["RE-2000", "Zu RE-1072"],
    ["RE-10725", "Dach"],
    ["RE-110727", "Dach"],
  ].map((parts) => searchTextOf(parts));
  for (const typed of ["RE1072", "RE 1072", "re-1072"]) {
    const scores = texts.map((text) => scoreOf(readSearchTerms(typed), [text]) ?? 0);
    expect(scores[0]).toBeGreaterThan(Math.max(...scores.slice(1)));
  }
  const score = (typed: string, text: string): number => scoreOf(readSearchTerms(typed), [searchTextOf([text])]) ?? 0;
  expect(score("nord", "Nord")).toBeGreaterThan(score("nord", "Nord GmbH"));
  expect(score("nord", "Nord GmbH")).toBeGreaterThan(score("nord", "Haus Nord GmbH"));
  expect(score("nord", "Haus Nord")).toBeGreaterThan(score("nord", "Haus Nordlicht"));
  expect(score("nord", "Haus Nordlicht")).toBeGreaterThan(score("nord", "Haus Steinord"));
});

const marked = (text: string, search: string): string =>
  findMatches(text, search)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join("");

test.each([
  ["Tischlerei Nordlicht", "licht tisch", "[Tisch]lerei Nord[licht]"],
  ["Müller & Söhne", "mueller soehne", "[Müller] & [Söhne]"],
  ["Mu\u0308ller", "müller", "[Mu\u0308ller]"],
  ["Mueller", "Mü", "[Mue]ller"],
  ["Straße 5", "strasse", "[Straße] 5"],
  ["RE-1072", "re 1072", "[RE]-[1072]"],
  ["RE-1072", "RE1072", "[RE-1072]"],
  ["Bauelemente", "elemente", "Bau[elemente]"],
  ["1.234,50 €", "1,234.50", "[1.234,50] €"],
  ["Auftrag", "x", "Auftrag"],
  ["", "x", ""],
])("in %s, %s marks %s", (text, search, expected) => {
  expect(marked(text, search)).toBe(expected);
});

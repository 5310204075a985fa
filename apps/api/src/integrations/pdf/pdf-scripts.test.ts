import { readFileSync } from "node:fs";
import PDFDocument from "pdfkit";
import { buildContent, buildLine, buildParty } from "./document-content.test-support";
import { nameOf, OpenPdf } from "./file/open-pdf.test-support";
import { readPdf } from "./read-pdf.test-support";
import { type PrintOptions, renderDocumentPdf } from "./render-document-pdf";
import { DocumentFonts } from "./text/document-fonts";
import { eastAsianStyleOf } from "./text/east-asian-style";
import { Shaper } from "./text/harfbuzz";
import { Typesetter } from "./text/typesetter";

const OPTIONS: PrintOptions = {
  locale: "de",
  accentColor: "#1c5cd6",
  version: 1,
  issuedAt: new Date("2026-05-04T10:00:00.000Z"),
  payUrl: null,
};

const print = (name: string): Promise<Buffer> =>
  renderDocumentPdf(buildContent({ lines: [buildLine({ name })] }), OPTIONS);

/** The fonts that are embedded, without their slices. */
function fontsIn(pdf: Buffer): readonly string[] {
  const names = new OpenPdf(pdf)
    .having("/DescendantFonts")
    .map((font) => /^[A-Z]+\+([\w-]+)-(?:bold|regular)$/.exec(nameOf(font.get("/BaseFont")) ?? "")?.[1] ?? "");
  return [...new Set(names.map((name) => name.replace(/-(?:\d+|[a-z]+)$/, "")))].filter(
    (name) => name !== "dejavu-sans",
  );
}

test.each([
  ["letters of Europe", "Żółć Ñandú Ελλάς Привет Հայերեն", []],
  ["simplified Chinese", "贸易有限公司", ["noto-sans-sc"]],
  ["traditional Chinese", "臺灣積體電路製造", ["noto-sans-tc"]],
  ["Japanese", "日本ソフトウェア", ["noto-sans-jp"]],
  ["Korean", "주식회사 한국", ["noto-sans-kr"]],
  ["Arabic", "شركة أحمد", ["noto-sans-arabic"]],
  ["Persian", "پاکستان گچ", ["noto-sans-arabic"]],
  ["Hebrew", "חברה בע״מ", ["noto-sans-hebrew"]],
  ["Hindi", "हिन्दी क्षत्रिय", ["noto-sans-devanagari"]],
  ["Thai", "ภาษาไทย น้ำ", ["noto-sans-thai"]],
  ["Bengali", "বাংলা", ["noto-sans-bengali"]],
  ["Tamil", "தமிழ்", ["noto-sans-tamil"]],
  ["Telugu", "తెలుగు", ["noto-sans-telugu"]],
  ["Kannada", "ಕನ್ನಡ", ["noto-sans-kannada"]],
  ["Malayalam", "മലയാളം", ["noto-sans-malayalam"]],
  ["Gujarati", "ગુજરાતી", ["noto-sans-gujarati"]],
  ["Punjabi", "ਪੰਜਾਬੀ", ["noto-sans-gurmukhi"]],
  ["Odia", "ଓଡ଼ିଆ", ["noto-sans-oriya"]],
  ["Sinhala", "සිංහල", ["noto-sans-sinhala"]],
  ["Khmer", "ភាសាខ្មែរ", ["noto-sans-khmer"]],
  ["Lao", "ພາສາລາວ", ["noto-sans-lao"]],
  ["Burmese", "မြန်မာဘာသာ", ["noto-sans-myanmar"]],
  ["Amharic", "አማርኛ", ["noto-sans-ethiopic"]],
  ["Dhivehi", "ދިވެހި", ["noto-sans-thaana"]],
  ["Tibetan", "བོད་སྐད", ["noto-serif-tibetan"]],
  ["emoji", "😀👩‍🔧🇩🇪👍🏽", ["noto-emoji"]],
  ["Cherokee, for which there is a last resort", "Ꮳꮃꭹ", ["unifontex"]],
])("%s is printed with a font that has it, and can be copied", async (_script, text, families) => {
  const pdf = await print(text);

  expect(fontsIn(pdf)).toEqual(families);
  expect(readPdf(pdf).map((line) => line.text)).toContain(text);
});

test("a character that no font has is replaced by a sign, and can still be copied", async () => {
  const pdf = await print("Tisch \u{10fffd} Stuhl");

  expect(readPdf(pdf).map(({ text }) => text)).toContain("Tisch \u{10fffd} Stuhl");
  expect(fontsIn(pdf)).toEqual([]);
});

test.each([
  ["أحمد (شركة) 12", ["12", ") ", "شركة", " (", "أحمد"]],
  ["שלום (42) ABC", ["ABC", ") ", "42", " (", "שלום"]],
  ["Rechnung für أحمد (Berlin)", ["Rechnung für ", "أحمد", " (Berlin)"]],
])("%s: the parts stand from left to right as %j", async (line, expected) => {
  expect(await drawn(line)).toEqual(expected);
});

test("brackets in a text from right to left are turned around", () => {
  const shaper = new Shaper(readFileSync(require.resolve("dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf")));
  const glyphs = (text: string, direction: "leftToRight" | "rightToLeft") =>
    shaper.shape(text, direction).map(({ id }) => id);

  expect(glyphs("(«[", "rightToLeft")).toEqual(glyphs("]»)", "leftToRight"));
});

test("a line of a paragraph runs in its direction, even if the line itself would not", () => {
  const { typesetter } = setUp();
  const style = { weight: "regular", size: 9, color: "#000000" } as const;

  const lines = typesetter.wrap("هذا نص عربي طويل جدا جدا جدا English words GmbH. هذا نص", style, 100);

  expect(lines.length).toBeGreaterThan(2);
  expect(lines.filter((line) => line.includes("English")).every((line) => line.startsWith("\u200f"))).toBe(true);
});

test("Chinese, Japanese and Thai are broken between their words, and no line starts with a full stop", () => {
  const { typesetter } = setUp();
  const style = { weight: "regular", size: 9, color: "#000000" } as const;

  const japanese = typesetter.wrap(
    "文章はスペースなしで書かれるので、行の折り返しは文字の間です。「括弧」も同じです。",
    style,
    60,
  );
  const thai = typesetter.wrap("ภาษาไทยเป็นภาษาที่มีระดับเสียงของคำแน่นอน", style, 60);

  expect(japanese.length).toBeGreaterThan(2);
  expect(japanese.filter((line) => /^[、。」]/u.test(line))).toEqual([]);
  expect(thai.length).toBeGreaterThan(2);
  expect(thai.filter((line) => /^\p{M}/u.test(line))).toEqual([]);
});

test.each([
  ["山田ソフト", [], "japanese"],
  ["서울 山", [], "korean"],
  ["山田", ["JP"], "japanese"],
  ["臺灣", [], "traditional"],
  ["贸易", [], "simplified"],
  ["山", [null, "tw"], "traditional"],
  ["Tisch", ["DE"], "simplified"],
] as const)("Chinese characters in %s, %j are drawn in the %s style", (text, countries, style) => {
  expect(eastAsianStyleOf(text, countries)).toBe(style);
});

test("the same content gives the same bytes, whichever fonts are known by then", async () => {
  const content = buildContent({ buyer: buildParty({ name: "山田 & أحمد 😀" }) });
  const first = await renderDocumentPdf(content, OPTIONS);
  await print("한국어 ภาษาไทย");

  expect((await renderDocumentPdf(content, OPTIONS)).equals(first)).toBe(true);
});

function setUp(fonts = new DocumentFonts()) {
  const document = new PDFDocument({ font: "" });
  return { document, typesetter: new Typesetter(document, fonts, "simplified") };
}

/** What is drawn, from left to right. */
async function drawn(line: string): Promise<readonly string[]> {
  const fonts = new DocumentFonts();
  for (;;) {
    const { document, typesetter } = setUp(fonts);
    const text = jest.spyOn(document, "text");
    typesetter.draw(line, { weight: "regular", size: 9, color: "#000000" }, 0, 0);
    if (!(await fonts.fetchMissing())) return text.mock.calls.map(([part]) => part);
  }
}

import { inflateSync } from "node:zlib";
import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { buildContent, buildParty } from "../document-content.test-support";
import { srgbProfile } from "./srgb-profile";
import { OpenPdf, textOf } from "./open-pdf.test-support";
import { type PrintOptions, renderDocumentPdf } from "../render-document-pdf";

const OPTIONS: PrintOptions = {
  locale: "de",
  accentColor: "#1c5cd6",
  version: 1,
  issuedAt: new Date("2026-05-04T10:00:00.000Z"),
  payUrl: "https://portal.example/pay/token",
};

async function open(content: Partial<DocumentContent> = {}, options: Partial<PrintOptions> = {}): Promise<OpenPdf> {
  return new OpenPdf(await renderDocumentPdf(buildContent(content), { ...OPTIONS, ...options }));
}

function metadataOf(file: OpenPdf): string {
  return Buffer.from(file.stream(file.root.get("/Metadata")).content, "latin1").toString("utf8");
}

test("a PDF says which standards it follows, and describes what PDF/A does not know", async () => {
  const metadata = metadataOf(await open());

  expect(metadata).toContain("<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>");
  expect(metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(metadata).toMatch(
    /<pdfaSchema:namespaceURI>http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/<\/pdfaSchema:namespaceURI>[^]*<pdfaProperty:name>part</,
  );
});

test.each([
  ["de", "de-DE", "Rechnung RE &lt;1&gt; &amp; 2"],
  ["en", "en-GB", "Invoice RE &lt;1&gt; &amp; 2"],
] as const)("its title, author and language are those of the document: %s", async (locale, language, title) => {
  const seller = buildParty({ name: "Müller & Söhne\uffff 山田" });
  const file = await open({ number: "RE <1>\n& 2", seller }, { locale });
  const metadata = metadataOf(file);

  expect(metadata).toContain(`<rdf:li xml:lang="x-default">${title}</rdf:li>`);
  expect(metadata).toContain("<dc:creator><rdf:Seq><rdf:li>Müller &amp; Söhne 山田</rdf:li></rdf:Seq></dc:creator>");
  expect(metadata).toContain("<xmp:CreateDate>2026-05-04T10:00:00Z</xmp:CreateDate>");
  expect(textOf(file.root.get("/Lang"))).toBe(language);
  expect(file.dictionary(file.root.get("/ViewerPreferences")).get("/DisplayDocTitle")).toBe(true);
  expect(textOf(file.get(file.dictionary(file.trailer.get("/Info")).get("/Author")))).toBe("Müller & Söhne\uffff 山田");
});

test("it says what its colours mean: sRGB, as it is defined", async () => {
  const file = await open();
  const [intent] = file.list(file.root.get("/OutputIntents")).map((each) => file.dictionary(each));
  const profile = file.stream(intent?.get("/DestOutputProfile"));

  expect(intent?.get("/S")).toBe("/GTS_PDFA1");
  expect(textOf(intent?.get("/OutputConditionIdentifier"))).toBe("sRGB IEC61966-2.1");
  expect(profile.facts.get("/N")).toBe(3);
  expect(Buffer.from(profile.content, "latin1").equals(inflateSync(srgbProfile()))).toBe(true);
});

test("its profile is whole: size, signature, and each part in its place", () => {
  const profile = inflateSync(srgbProfile());
  const count = profile.readUInt32BE(128);
  const parts = Array.from({ length: count }, (_, index) => {
    const entry = 132 + index * 12;
    const start = profile.readUInt32BE(entry + 4);
    const name = profile.toString("latin1", entry, entry + 4);
    return { name, type: profile.toString("latin1", start, start + 4), start, size: profile.readUInt32BE(entry + 8) };
  });
  const point = (name: string): readonly number[] => {
    const start = (parts.find((part) => part.name === name)?.start ?? 0) + 8;
    return [0, 4, 8].map((offset) => profile.readInt32BE(start + offset) / 65_536);
  };

  expect(profile.readUInt32BE(0)).toBe(profile.length);
  expect(profile.toString("latin1", 12, 24)).toBe("mntrRGB XYZ ");
  expect(profile.toString("latin1", 36, 40)).toBe("acsp");
  expect(parts.map(({ name, type }) => `${name} ${type}`)).toEqual([
    "desc mluc",
    "cprt mluc",
    "wtpt XYZ ",
    "chad sf32",
    "rXYZ XYZ ",
    "gXYZ XYZ ",
    "bXYZ XYZ ",
    "rTRC para",
    "gTRC para",
    "bTRC para",
  ]);
  expect(parts.filter(({ start, size }) => start % 4 !== 0 || start + size > profile.length)).toEqual([]);
  // Red, green and blue at their brightest are white.
  const [red, green, blue, white] = ["rXYZ", "gXYZ", "bXYZ", "wtpt"].map(point);
  const sums = [0, 1, 2].map((index) => (red?.[index] ?? 0) + (green?.[index] ?? 0) + (blue?.[index] ?? 0));
  sums.forEach((sum, index) => expect(sum).toBeCloseTo(white?.[index] ?? 0, 3));
});

test("every font is embedded, and every glyph can be copied", async () => {
  const file = await open({ title: "Καλημέρα 山田 أحمد ภาษาไทย 😀" });
  const descriptors = file.having("/FontName");

  expect(descriptors.length).toBeGreaterThan(5);
  expect(descriptors.filter((font) => !font.has("/FontFile2"))).toEqual([]);
  expect(file.having("/DescendantFonts").filter((font) => !font.has("/ToUnicode"))).toEqual([]);
});

test("its identifier is the hash of what it says", async () => {
  const identifierOf = ({ trailer }: OpenPdf) => JSON.stringify(trailer.get("/ID"));
  const [first, again, other] = await Promise.all([open(), open(), open({ notes: ["Danke"] })]);

  expect(identifierOf(first)).toBe(identifierOf(again));
  expect(identifierOf(first)).not.toBe(identifierOf(other));
});

test("the small objects of a long table are packed", async () => {
  const lines = Array.from({ length: 300 }, (_, index) => ({ ...buildContent().lines[0], position: String(index) }));
  const pdf = await renderDocumentPdf(buildContent({ lines: lines as DocumentContent["lines"] }), OPTIONS);

  expect(new OpenPdf(pdf).having("/S").length).toBeGreaterThan(300 * 7);
  expect(pdf.length).toBeLessThan(130_000);
});

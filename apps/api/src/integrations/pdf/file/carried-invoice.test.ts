import { readPdfContents } from "../../../shared/uploads/pdf/read-pdf-contents";
import { buildContent } from "../document-content.test-support";
import { type PrintOptions, renderDocumentPdf } from "../render-document-pdf";
import { hybridLevelOf } from "./carried-invoice";
import { OpenPdf, textOf } from "./open-pdf.test-support";
import { faultsOfStructure } from "./read-tags.test-support";

const OPTIONS: PrintOptions = {
  locale: "de",
  accentColor: "#1c5cd6",
  version: 1,
  issuedAt: new Date("2026-05-04T10:00:00.000Z"),
  payUrl: null,
};
const EN_16931 = "urn:cen.eu:en16931:2017";
const bytes = Buffer.from("\ufeff<Invoice>Ä\r\n</Invoice>");

const print = (profile: string): Promise<Buffer> =>
  renderDocumentPdf(buildContent(), { ...OPTIONS, carried: { profile, bytes } });

test("an e-invoice travels in its PDF byte for byte, where programs look for it", async () => {
  const pdf = await print(EN_16931);
  const file = new OpenPdf(pdf);
  const [listed] = file.list(file.root.get("/AF")).map((each) => file.dictionary(each));
  const tree = file.dictionary(file.dictionary(file.root.get("/Names")).get("/EmbeddedFiles"));
  const [name, named] = file.list(tree.get("/Names"));
  const stream = file.stream(file.dictionary(listed?.get("/EF")).get("/UF"));
  const facts = file.dictionary(stream.facts.get("/Params"));

  expect([textOf(name), textOf(listed?.get("/F")), textOf(listed?.get("/UF"))]).toEqual(
    Array.from({ length: 3 }, () => "factur-x.xml"),
  );
  expect(file.get(named)).toBe(listed);
  expect(listed?.get("/AFRelationship")).toBe("/Alternative");
  expect(stream.facts.get("/Subtype")).toBe("/text#2Fxml");
  expect(Buffer.from(stream.content, "latin1").equals(bytes)).toBe(true);
  expect(facts.get("/Size")).toBe(bytes.length);
  expect(textOf(facts.get("/ModDate"))).toBe("D:20260504100000Z");
  expect(Buffer.from(textOf(facts.get("/CheckSum")) ?? "", "latin1")).toHaveLength(16);
  expect(faultsOfStructure(pdf)).toEqual([]);
  expect(readPdfContents(pdf)).toMatchObject({
    ok: true,
    value: { embeddedFiles: [{ name: "factur-x.xml", mediaType: "text/xml", bytes }] },
  });
});

test.each([
  [EN_16931, "factur-x.xml", "1.0", "EN 16931"],
  [`${EN_16931}#compliant#urn:factur-x.eu:1p0:basic`, "factur-x.xml", "1.0", "BASIC"],
  [`${EN_16931}#conformant#urn:factur-x.eu:1p0:extended`, "factur-x.xml", "1.0", "EXTENDED"],
  [`${EN_16931}#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0`, "xrechnung.xml", "3.0", "XRECHNUNG"],
  [`${EN_16931}#compliant#urn:xoev-de:kosit:standard:xrechnung_2.3`, "xrechnung.xml", "2.3", "XRECHNUNG"],
])("a file of %s is %s, version %s, level %s, and the metadata say so", async (profile, fileName, version, name) => {
  const file = new OpenPdf(await print(profile));
  const metadata = file.stream(file.root.get("/Metadata")).content;

  expect(hybridLevelOf(profile)).toEqual({ fileName, version, name });
  for (const [property, value] of Object.entries({
    DocumentType: "INVOICE",
    DocumentFileName: fileName,
    Version: version,
    ConformanceLevel: name,
  })) {
    expect(metadata).toContain(`<fx:${property}>${value}</fx:${property}>`);
    expect(metadata).toContain(`<pdfaProperty:name>${property}</pdfaProperty:name>`);
  }
  expect(metadata.match(/<pdfaExtension:schemas>/g)).toHaveLength(1);
  expect(metadata).toContain("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>");
});

test.each([
  "urn:factur-x.eu:1p0:minimum",
  "urn:factur-x.eu:1p0:basicwl",
  "urn:ferd:CrossIndustryDocument:invoice:1p0:comfort",
  `${EN_16931}#conformant#urn:xeinkauf.de:kosit:extension:xrechnung_3.0`,
  "",
])("a file of %j, which has no level or is no whole invoice, is not carried", async (profile) => {
  const file = new OpenPdf(await print(profile));

  expect(file.root.has("/AF")).toBe(false);
  expect([...file.names].filter((name) => /Embedded/.test(name))).toEqual([]);
  expect(file.stream(file.root.get("/Metadata")).content).not.toContain("fx:");
});

test("two files give two PDFs, the same file the same one", async () => {
  const [first, again] = await Promise.all([print(EN_16931), print(EN_16931)]);
  const other = await renderDocumentPdf(buildContent(), {
    ...OPTIONS,
    carried: { profile: EN_16931, bytes: Buffer.from("<a/>") },
  });

  expect(first.equals(again)).toBe(true);
  expect(first.equals(other)).toBe(false);
});

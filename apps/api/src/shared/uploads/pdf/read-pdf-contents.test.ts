import { deflateSync } from "node:zlib";
import { buildPdf, type PdfPlan, stream } from "./build-pdf.test-support";
import { isPdf, readPdfContents } from "./read-pdf-contents";

const XML = { name: "factur-x.xml", content: "<a>ä</a>" };

function filesIn(pdf: Buffer): readonly string[] {
  const read = readPdfContents(pdf);
  if (!read.ok) throw new Error(read.error.message);
  return read.value.embeddedFiles.map(({ name, bytes }) => `${name} ${bytes.toString("utf8")}`);
}

function textIn(pdf: Buffer): { readonly text: string; readonly isComplete: boolean } {
  const read = readPdfContents(pdf);
  if (!read.ok) throw new Error(read.error.message);
  const { text, isComplete } = read.value.pages;
  return { text: text.replace(/\s+/g, " ").trim(), isComplete };
}

function codeOf(pdf: Buffer): string {
  const read = readPdfContents(pdf);
  return read.ok ? "READ" : read.error.code;
}

/** A PDF of these objects, with a table that is found by looking for them. */
function loose(...objects: readonly (string | Buffer)[]): Buffer {
  return Buffer.concat([
    Buffer.from("%PDF-1.4\n"),
    ...objects.flatMap((object, index) => [
      Buffer.from(`\n${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from("\nendobj"),
    ]),
    Buffer.from("\ntrailer << /Root 1 0 R >>\n"),
  ]);
}

describe("embedded files", () => {
  test.each<[string, PdfPlan]>([
    ["in the root of the tree", {}],
    ["in leaves of leaves", { tree: "NESTED" }],
    ["only belonging to the document", { tree: "AF" }],
    ["in packed objects", { isPacked: true }],
    ["in packed objects, nested", { isPacked: true, tree: "NESTED" }],
    ["behind a mark and empty lines", { prefix: "\xef\xbb\xbf\r\n\n" }],
    ["in a file whose table is wrong", { isTableWrong: true }],
  ])("%s", (_, plan) => {
    expect(filesIn(buildPdf({ ...plan, files: [XML] }))).toEqual(["factur-x.xml <a>ä</a>"]);
  });

  test("are called what the file says, not what the tree says", () => {
    const pdf = buildPdf({
      files: [
        { ...XML, key: "000" },
        { name: "c:\\temp//a/anlage (1).csv", content: "x", key: "\\" },
      ],
    });

    expect(filesIn(pdf)).toEqual(["factur-x.xml <a>ä</a>", "anlage (1).csv x"]);
  });

  test("the newest version counts, and what was deleted is gone", () => {
    const old = buildPdf({ files: [{ name: "old.xml", content: "<old/>" }] });
    const start = Number(/startxref\n(\d+)/.exec(old.toString("latin1"))?.[1]);
    const catalog = "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n";
    const table = `xref\n1 1\n${String(old.length).padStart(10, "0")} 00000 n \n`;
    const end = `trailer\n<< /Size 8 /Root 1 0 R /Prev ${start} >>\nstartxref\n${old.length + catalog.length}\n%%EOF\n`;

    expect(filesIn(Buffer.concat([old, Buffer.from(catalog + table + end)]))).toEqual([]);
  });

  test("of a file that was cut off at the end, as far as they are there", () => {
    const whole = buildPdf({ files: [XML] });

    expect(filesIn(whole.subarray(0, whole.lastIndexOf("xref\n0")))).toEqual(["factur-x.xml <a>ä</a>"]);
  });

  test("whose length is wrong, packed without a check sum or written in letters", () => {
    const packed = deflateSync(Buffer.from("<a/>"));
    const file = (entries: string, bytes: Buffer | string): Buffer =>
      loose(
        "<< /Type /Catalog /AF [2 0 R] >>",
        "<< /Type /Filespec /F (a.xml) /EF << /F 3 0 R >> >>",
        Buffer.concat([Buffer.from(`<< ${entries} >>\nstream\r\n`), Buffer.from(bytes), Buffer.from("\nendstream")]),
      );

    expect(filesIn(file("/Filter /FlateDecode /Length 9999", packed))).toEqual(["a.xml <a/>"]);
    expect(filesIn(file("/Filter [/FlateDecode] /Length 3 0 R", packed.subarray(0, -4)))).toEqual(["a.xml <a/>"]);
    expect(filesIn(file("/Filter /ASCIIHexDecode", "3C61 2F3E>"))).toEqual(["a.xml <a/>"]);
    expect(filesIn(file("/Filter /ASCII85Decode", "4?P`~>")).map((each) => each.length)).toEqual(["a.xml <a/".length]);
  });
});

describe("text", () => {
  test("of simple fonts, and of pieces", () => {
    const content = "BT /F1 9 Tf (Rechnung) Tj 10 0 Td [(RE) -20 (-1) -300 (vom)] TJ T* <32> Tj ET /X1 Do";
    const pdf = loose(
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] >>",
      "<< /Type /Page /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X1 6 0 R >> >> >>",
      stream(Buffer.from(content)),
      "<< /Type /Font /Subtype /Type1 /Encoding << /Differences [50 /five /comma] >> >>",
      stream(Buffer.from("BT /F1 9 Tf (3) Tj ET"), "/Type /XObject /Subtype /Form"),
    );

    expect(textIn(pdf)).toEqual({ text: "Rechnung RE-1 vom 5 ,", isComplete: true });
  });

  test("of fonts with a table of letters", () => {
    const map =
      "1 begincodespacerange <0000> <ffff> endcodespacerange 2 beginbfrange <0001> <0003> <0041> <0010> <0011> [<00C4> <D83DDE00>] endbfrange 1 beginbfchar <0020> <00660069> endbfchar";
    const pdf = loose(
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Type /Page /Contents [4 0 R] >>",
      stream(Buffer.from("BT /F1 9 Tf <00010003001000110020> Tj ET")),
      "<< /Type /Font /Subtype /Type0 /ToUnicode 6 0 R >>",
      stream(Buffer.from(map)),
    );

    expect(textIn(pdf)).toEqual({ text: "ACÄ😀fi", isComplete: true });
  });

  test("whose letters nobody knows is not complete", () => {
    const pdf = loose(
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Type /Page /Contents 4 0 R >>",
      stream(Buffer.from("BT /F1 9 Tf <0001> Tj ET")),
      "<< /Type /Font /Subtype /Type0 >>",
    );

    expect(textIn(pdf)).toEqual({ text: "", isComplete: false });
  });
});

describe("what is refused", () => {
  const form = "/Type /XObject /Subtype /Form /Resources << /XObject << /X1 4 0 R >> /Font << /F1 5 0 R >> >>";
  const bomb = stream(Buffer.alloc(200 * 1024 * 1024));

  test.each<[string, Buffer, string]>([
    ["nothing but a header", Buffer.from("%PDF-1.7"), "PDF_BROKEN"],
    ["rubbish behind it", Buffer.from(`%PDF-1.7\n${"<<[((".repeat(1000)}`), "PDF_BROKEN"],
    ["a password", buildPdf({ files: [XML], trailer: "/Encrypt << /Filter /Standard >>" }), "PDF_ENCRYPTED"],
    [
      "a file that unpacks to 200 MB",
      loose("<< /Type /Catalog /AF [2 0 R] >>", "<< /EF << /F 3 0 R >> /F (a.xml) >>", bomb),
      "TOO_COMPLEX",
    ],
    [
      "a hundred and one files",
      buildPdf({ files: Array.from({ length: 101 }, (_, index) => ({ name: `${index}.xml`, content: "<a/>" })) }),
      "TOO_COMPLEX",
    ],
    ["values in values", loose(`<< /Type /Catalog /A ${"[".repeat(10_000)} >>`), "TOO_COMPLEX"],
  ])("%s", (_, pdf, code) => {
    expect(codeOf(pdf)).toBe(code);
  });

  test.each<[string, Buffer]>([
    [
      "a tree of names that is its own branch",
      loose("<< /Type /Catalog /Names << /EmbeddedFiles 2 0 R >> >>", "<< /Kids [2 0 R 2 0 R] >>"),
    ],
    [
      "pages that are their own parents",
      loose("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] >>"),
    ],
    ["references in a circle", loose("<< /Type /Catalog /AF 2 0 R >>", "3 0 R", "2 0 R")],
    [
      "a length that is in itself",
      loose(
        "<< /Type /Catalog /AF [2 0 R] >>",
        "<< /EF << /F 3 0 R >> >>",
        "<< /Length 3 0 R >>\nstream\n<a/>\nendstream",
      ),
    ],
    [
      "a drawing that draws itself a thousand times",
      loose(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] >>",
        "<< /Type /Page /Contents 4 0 R /Resources << /XObject << /X1 4 0 R >> >> >>",
        stream(Buffer.from("/X1 Do ".repeat(1_000)), form),
        "<< /Type /Font >>",
      ),
    ],
    [
      "a page with the same text a million times",
      loose(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] >>",
        `<< /Type /Page /Contents [${"4 0 R ".repeat(100_000)}] >>`,
        stream(Buffer.from("BT (x) Tj ET ".repeat(10_000))),
      ),
    ],
  ])("nobody is held up by %s", (_, pdf) => {
    expect(codeOf(pdf)).toBe("READ");
  });

  test("bytes at random change what is read, and nothing else happens", () => {
    const whole = buildPdf({ files: [XML], isPacked: true });
    for (let at = 9; at < whole.length; at += 7) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect(() => readPdfContents(changed)).not.toThrow();
      expect(() => readPdfContents(whole.subarray(0, at))).not.toThrow();
    }
  });
});

test.each([
  ["%PDF-1.4", true],
  ["\xef\xbb\xbf\r\n%PDF-2.0", true],
  ["<a>%PDF-1.4</a>", false],
  ["", false],
])("%j is a PDF: %s", (head, expected) => {
  expect(isPdf(Buffer.from(head, "latin1"))).toBe(expected);
});

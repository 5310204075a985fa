import { deflateSync } from "node:zlib";

/** A file to embed, and how. */
export interface Embedded {
  readonly name: string;
  readonly content: string | Buffer;
  /** The key in the tree of names; by default the name. */
  readonly key?: string;
  readonly mediaType?: string;
}

export interface PdfPlan {
  readonly files?: readonly Embedded[];
  /** How files are named: in the tree's root, in /Kids of /Kids, or only as belonging to the document. */
  readonly tree?: "FLAT" | "NESTED" | "AF";
  /** Lines of the page; null: a page without text. */
  readonly lines?: readonly string[] | null;
  /** PDF 1.5: objects packed into a stream, and the table of contents as well. */
  readonly isPacked?: boolean;
  /** In front of the header. */
  readonly prefix?: string;
  /** What stands in the table of contents is wrong. */
  readonly isTableWrong?: boolean;
  /** Added to the trailer. */
  readonly trailer?: string;
}

type PdfObject = string | Buffer;

/** A small PDF as programs write them: pages of text, and files inside. */
export function buildPdf(plan: PdfPlan = {}): Buffer {
  const { files = [], tree = "FLAT", lines = ["A page"] } = plan;
  const objects = new Map<number, PdfObject>();
  let last = 4;
  const add = (object: PdfObject): number => {
    last += 1;
    objects.set(last, object);
    return last;
  };
  const specifications = files.map(({ name, content, key = name, mediaType = "text/xml" }) => {
    const file = add(stream(Buffer.from(content), `/Type /EmbeddedFile /Subtype /${mediaType.replace("/", "#2F")}`));
    const text = literal(name);
    return {
      key,
      id: add(`<< /Type /Filespec /F ${text} /UF ${text} /AFRelationship /Alternative /EF << /F ${file} 0 R >> >>`),
    };
  });
  const leaf = `<< /Names [${specifications.map(({ key, id }) => `${literal(key)} ${id} 0 R`).join(" ")}] >>`;
  const names =
    tree === "FLAT" ? leaf : tree === "NESTED" ? `<< /Kids [${add(`<< /Kids [${add(leaf)} 0 R] >>`)} 0 R] >>` : null;
  const references = specifications.map(({ id }) => `${id} 0 R`).join(" ");
  objects.set(
    1,
    `<< /Type /Catalog /Pages 2 0 R /AF [${references}]${names === null ? "" : ` /Names << /EmbeddedFiles ${names} >>`} >>`,
  );
  objects.set(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 /Resources << /Font << /F1 4 0 R >> >> >>");
  const content = (lines ?? []).map((line) => `BT /F1 10 Tf 50 700 Td ${literal(line)} Tj ET`).join("\n");
  objects.set(3, `<< /Type /Page /Parent 2 0 R /Contents ${add(stream(Buffer.from(content, "latin1")))} 0 R >>`);
  objects.set(4, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  return plan.isPacked === true ? writePacked(objects, plan) : writePlain(objects, plan);
}

export function stream(bytes: Buffer, entries = ""): Buffer {
  const packed = deflateSync(bytes);
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from("\nendstream"),
  ]);
}

function literal(text: string): string {
  return `(${text.replace(/[\\()]/g, "\\$&")})`;
}

function writePlain(objects: ReadonlyMap<number, PdfObject>, plan: PdfPlan): Buffer {
  const { parts, offsets, length } = writeObjects(objects, plan.prefix);
  const shift = plan.isTableWrong === true ? 7 : 0;
  const size = Math.max(...objects.keys()) + 1;
  const rows = Array.from({ length: size }, (_, id) => {
    const offset = offsets.get(id);
    return offset === undefined ? "0000000000 65535 f \n" : `${String(offset + shift).padStart(10, "0")} 00000 n \n`;
  });
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R ${plan.trailer ?? ""} >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(`xref\n0 ${size}\n${rows.join("")}${trailer}`)]);
}

function writePacked(objects: ReadonlyMap<number, PdfObject>, plan: PdfPlan): Buffer {
  const loose = new Map([...objects].filter(([, object]) => Buffer.isBuffer(object)));
  const small = [...objects].filter(([, object]) => !Buffer.isBuffer(object));
  const holder = Math.max(...objects.keys()) + 1;
  let offset = 0;
  const head = small.map(([id, object]) => {
    const entry = `${id} ${offset}`;
    offset += object.length + 1;
    return entry;
  });
  const start = `${head.join(" ")} `;
  const body = Buffer.from(start + small.map(([, object]) => String(object)).join(" "), "latin1");
  loose.set(holder, stream(body, `/Type /ObjStm /N ${small.length} /First ${start.length}`));
  const { parts, offsets, length } = writeObjects(loose, plan.prefix);
  const size = holder + 2;
  const table = Buffer.alloc(size * 7);
  for (let id = 0; id < size; id += 1) {
    const packed = small.findIndex(([each]) => each === id);
    const at = id === holder + 1 ? length : offsets.get(id);
    table[id * 7] = packed !== -1 ? 2 : at === undefined ? 0 : 1;
    table.writeUInt32BE(packed !== -1 ? holder : (at ?? 0), id * 7 + 1);
    table.writeUInt16BE(Math.max(0, packed), id * 7 + 5);
  }
  const entries = `/Type /XRef /Size ${size} /W [1 4 2] /Root 1 0 R ${plan.trailer ?? ""}`;
  const xref = Buffer.concat([Buffer.from(`${holder + 1} 0 obj\n`), stream(table, entries), Buffer.from("\nendobj\n")]);
  return Buffer.concat([...parts, xref, Buffer.from(`startxref\n${length}\n%%EOF\n`)]);
}

/** Offsets count from the header. */
function writeObjects(objects: ReadonlyMap<number, PdfObject>, prefix = "") {
  const header = Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1");
  const parts = [Buffer.from(prefix, "latin1"), header];
  const offsets = new Map<number, number>();
  let length = header.length;
  for (const [id, object] of objects) {
    const bytes = Buffer.concat([Buffer.from(`${id} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]);
    offsets.set(id, length);
    parts.push(bytes);
    length += bytes.length;
  }
  return { parts, offsets, length };
}

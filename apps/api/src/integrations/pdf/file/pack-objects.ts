import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";

/** Whoever wants one of them has to unpack all that are with it. */
const OBJECTS_PER_STREAM = 200;
/** Lengths of the columns of the cross-reference stream: kind, offset or stream, index in the stream. */
const WIDTHS = [1, 4, 2] as const;
const END_OF_OBJECT = "\nendobj\n";
const END_OF_STREAM = Buffer.from(`\nendstream${END_OF_OBJECT}`);

interface FoundObject {
  readonly id: number;
  /** With the lines around it. */
  readonly bytes: Buffer;
}

/**
 * The same file with the small objects packed, many in one stream: without it a table of 300 lines is almost three times the size,
 * for pdfkit writes each of the thousands of structure elements as text. Its identifier is the hash of what is in it.
 * Shape: a whole file as pdfkit writes it.
 * Source: ISO 32000-1, 7.5.7 and 7.5.8, which PDF/A-3 allows.
 */
export function packObjects(pdf: Buffer): Buffer {
  const { objects, header, root, info } = readFile(pdf);
  const entries = new Map<number, readonly [kind: number, place: number, index: number]>();
  const parts: Buffer[] = [header];
  let size = header.length;
  const add = (id: number, bytes: Buffer): void => {
    entries.set(id, [1, size, 0]);
    parts.push(bytes);
    size += bytes.length;
  };
  for (const object of objects) if (isStream(object)) add(object.id, object.bytes);
  let nextId = Math.max(...objects.map(({ id }) => id)) + 1;
  const small = objects.filter((object) => !isStream(object));
  for (let start = 0; start < small.length; start += OBJECTS_PER_STREAM) {
    const packed = small.slice(start, start + OBJECTS_PER_STREAM);
    packed.forEach(({ id }, index) => entries.set(id, [2, nextId, index]));
    add(nextId, writeStream(nextId, ...pack(packed)));
    nextId += 1;
  }
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  const identifier = hash.digest("hex").slice(0, 32);
  const place = size;
  entries.set(nextId, [1, place, 0]);
  const facts = `/Type /XRef /Size ${String(nextId + 1)} /W [${WIDTHS.join(" ")}] /Root ${root} /Info ${info} /ID [<${identifier}> <${identifier}>]`;
  add(nextId, writeStream(nextId, facts, writeEntries(entries, nextId + 1)));
  return Buffer.concat([...parts, Buffer.from(`startxref\n${String(place)}\n%%EOF\n`)]);
}

function isStream({ bytes }: FoundObject): boolean {
  return bytes.subarray(-END_OF_STREAM.length).equals(END_OF_STREAM);
}

interface FoundFile {
  readonly objects: readonly FoundObject[];
  readonly header: Buffer;
  /** References. */
  readonly root: string;
  readonly info: string;
}

function readFile(pdf: Buffer): FoundFile {
  const end = pdf.subarray(-2000).toString("latin1");
  const tableStart = Number(/startxref\n(\d+)\n/.exec(end)?.[1]);
  const table = pdf.subarray(tableStart).toString("latin1");
  const [root, info] = ["Root", "Info"].map((name) => new RegExp(`/${name} (\\d+ 0 R)`).exec(end)?.[1]);
  if (root === undefined || info === undefined) throw new Error("Expected a file of pdfkit");
  const starts = Array.from(table.matchAll(/^(\d{10}) 00000 n $/gm), ([, offset], index) => ({
    id: index + 1,
    start: Number(offset),
  })).toSorted((first, second) => first.start - second.start);
  const objects = starts.map(({ id, start }, index) => ({
    id,
    bytes: pdf.subarray(start, starts[index + 1]?.start ?? tableStart),
  }));
  return { objects, header: pdf.subarray(0, starts[0]?.start), root, info };
}

function pack(objects: readonly FoundObject[]): readonly [facts: string, content: Buffer] {
  let offset = 0;
  const index: string[] = [];
  const bodies = objects.map(({ id, bytes }) => {
    index.push(`${String(id)} ${String(offset)}`);
    // With the line break in front of its end.
    const body = bytes.subarray(bytes.indexOf("\n") + 1, 1 - END_OF_OBJECT.length);
    offset += body.length;
    return body;
  });
  const head = Buffer.from(`${index.join(" ")}\n`);
  return [`/Type /ObjStm /N ${String(objects.length)} /First ${String(head.length)}`, Buffer.concat([head, ...bodies])];
}

function writeEntries(
  entries: ReadonlyMap<number, readonly [kind: number, place: number, index: number]>,
  size: number,
): Buffer {
  const length = WIDTHS.reduce((sum, width) => sum + width, 0);
  const bytes = Buffer.alloc(size * length);
  for (let id = 0; id < size; id += 1) {
    // Number 0 is never used, and says so.
    const [kind, place, index] = entries.get(id) ?? [0, 0, 0xffff];
    bytes.writeUInt8(kind, id * length);
    bytes.writeUInt32BE(place, id * length + 1);
    bytes.writeUInt16BE(index, id * length + 5);
  }
  return bytes;
}

function writeStream(id: number, facts: string, content: Buffer): Buffer {
  const deflated = deflateSync(content);
  const head = `${String(id)} 0 obj\n<<${facts} /Filter /FlateDecode /Length ${String(deflated.length)}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), deflated, END_OF_STREAM]);
}

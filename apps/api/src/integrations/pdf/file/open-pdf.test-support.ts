import { inflateSync } from "node:zlib";

/** A name with its slash, as in `/Type`. */
export type PdfName = string;
/** A text; its bytes are one character each. */
export interface PdfString {
  readonly bytes: string;
}
interface Reference {
  readonly id: number;
}
/** What is done with the values before it, in the content of a page. */
interface Operator {
  readonly operator: string;
}
export type PdfDictionary = ReadonlyMap<PdfName, PdfValue>;
export interface PdfStream {
  readonly facts: PdfDictionary;
  readonly content: string;
}
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | Reference
  | Operator
  | PdfStream
  | PdfDictionary
  | readonly PdfValue[];

/** Reads values and operators one after the other; nothing at the end. */
class Reader {
  private position = 0;

  constructor(private readonly source: string) {}

  next(): PdfValue | undefined {
    const token = this.take(/\s*(?:<<|>>|\[|\]|\(|<[\da-fA-F\s]*>|\/[^\s()<>[\]/]*|[^\s()<>[\]/]+)/y)?.trim();
    if (token === undefined) return undefined;
    if (token === "(") return { bytes: this.restOfString() };
    if (token === "[") return this.until("]");
    if (token === "<<") return dictionaryOf(this.until(">>"));
    if (token.startsWith("/")) return token;
    if (token.startsWith("<")) return { bytes: Buffer.from(token.replace(/[<>\s]/g, ""), "hex").toString("latin1") };
    if (/^[-+.\d]+$/.test(token)) return this.reference(token) ?? Number(token);
    if (token === "true" || token === "false") return token === "true";
    return token === "null" ? null : { operator: token };
  }

  /** The content of the stream that starts here. */
  stream(length: number): string {
    if (this.take(/\s*stream\n/y) === undefined) throw new Error("Expected a stream");
    return this.source.slice(this.position, this.position + length);
  }

  private until(end: string): readonly PdfValue[] {
    const values: PdfValue[] = [];
    for (;;) {
      const value = this.next();
      if (value === undefined) throw new Error(`Expected ${end}`);
      if (value !== null && typeof value === "object" && "operator" in value && value.operator === end) return values;
      values.push(value);
    }
  }

  private reference(id: string): Reference | undefined {
    return this.take(/\s+\d+\s+R(?=[\s/>\]]|$)/y) === undefined ? undefined : { id: Number(id) };
  }

  private restOfString(): string {
    const escaped = this.take(/(?:\\[^]|[^\\)])*\)/y)?.slice(0, -1) ?? "";
    const controls: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
    return escaped.replace(/\\([^])/g, (_, character: string) => controls[character] ?? character);
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const [found] = pattern.exec(this.source) ?? [];
    this.position += found?.length ?? 0;
    return found;
  }
}

function dictionaryOf(values: readonly PdfValue[]): PdfDictionary {
  return new Map(
    Array.from({ length: values.length / 2 }, (_, index) => [
      `/${nameOf(values[index * 2]) ?? ""}`,
      values[index * 2 + 1] ?? null,
    ]),
  );
}

/** Values and operators, in their order. */
export function readValues(source: string): readonly PdfValue[] {
  const reader = new Reader(source);
  const values: PdfValue[] = [];
  for (let value = reader.next(); value !== undefined; value = reader.next()) values.push(value);
  return values;
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value instanceof Map;
}

function isReference(value: PdfValue | undefined): value is Reference {
  return typeof value === "object" && value !== null && "id" in value;
}

/** Without its slash; null for what is no name. */
export function nameOf(value: PdfValue | undefined): string | null {
  return typeof value === "string" ? value.slice(1) : null;
}

export function textOf(value: PdfValue | undefined): string | null {
  if (typeof value !== "object" || value === null || !("bytes" in value)) return null;
  const { bytes } = value;
  return bytes.startsWith("\u00fe\u00ff") ? utf16(bytes.slice(2)) : bytes;
}

export function utf16(bytes: string): string {
  return new TextDecoder("utf-16be").decode(Buffer.from(bytes, "latin1"));
}

/** One of our own files: its objects by number. */
export class OpenPdf {
  private readonly objects = new Map<number, PdfValue>();
  readonly root: PdfDictionary;
  readonly trailer: PdfDictionary;

  constructor(pdf: Buffer) {
    const source = pdf.toString("latin1");
    const place = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(source)?.[1]);
    const table = this.readObject(source, place);
    if (!isStream(table)) throw new Error("Expected a cross-reference stream");
    this.trailer = table.facts;
    const rows = Buffer.from(table.content, "latin1");
    const packed = new Set<number>();
    for (let id = 0; id * 7 < rows.length; id += 1) {
      const [kind, offset] = [rows.readUInt8(id * 7), rows.readUInt32BE(id * 7 + 1)];
      if (kind === 1) this.objects.set(id, this.readObject(source, offset));
      if (kind === 2) packed.add(offset);
    }
    for (const id of packed) this.unpack(id);
    this.root = this.dictionary(this.trailer.get("/Root"));
  }

  /** Follows a reference. */
  get(value: PdfValue | undefined): PdfValue | undefined {
    return isReference(value) ? this.objects.get(value.id) : value;
  }

  dictionary(value: PdfValue | undefined): PdfDictionary {
    const found = this.get(value);
    if (isDictionary(found)) return found;
    throw new Error(`Expected a dictionary, got ${JSON.stringify(found)}`);
  }

  list(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.get(value);
    return Array.isArray(found) ? (found as readonly PdfValue[]) : [];
  }

  stream(value: PdfValue | undefined): PdfStream {
    const found = this.get(value);
    if (isStream(found)) return found;
    throw new Error(`Expected a stream, got ${JSON.stringify(found)}`);
  }

  get pages(): readonly PdfDictionary[] {
    return this.list(this.dictionary(this.root.get("/Pages")).get("/Kids")).map((page) => this.dictionary(page));
  }

  /** Every dictionary with this entry. */
  having(name: PdfName): readonly PdfDictionary[] {
    return [...this.objects.values()].filter(isDictionary).filter((each) => each.has(name));
  }

  /** Every name that is used anywhere, as a key or as a value. */
  get names(): ReadonlySet<PdfName> {
    const names = new Set<PdfName>();
    const collect = (value: PdfValue): void => {
      if (typeof value === "string") names.add(value);
      else if (isDictionary(value)) [...value].flat().forEach(collect);
      else if (Array.isArray(value)) (value as readonly PdfValue[]).forEach(collect);
      else if (isStream(value)) collect(value.facts);
    };
    [...this.objects.values()].forEach(collect);
    return names;
  }

  private readObject(source: string, start: number): PdfValue {
    const head = /\d+ 0 obj\n/y;
    head.lastIndex = start;
    if (!head.test(source)) throw new Error(`No object at ${String(start)}`);
    const reader = new Reader(source.slice(head.lastIndex));
    const value = reader.next() ?? null;
    if (!isDictionary(value) || !value.has("/Length")) return value;
    const bytes = reader.stream(Number(value.get("/Length")));
    const isDeflated = value.get("/Filter") === "/FlateDecode";
    const content = isDeflated ? inflateSync(Buffer.from(bytes, "latin1")).toString("latin1") : bytes;
    return { facts: value, content };
  }

  private unpack(id: number): void {
    const { facts, content } = this.stream({ id });
    const first = Number(facts.get("/First"));
    const index = readValues(content.slice(0, first)).map(Number);
    for (let entry = 0; entry < index.length; entry += 2) {
      this.objects.set(index[entry] ?? 0, new Reader(content.slice(first + (index[entry + 1] ?? 0))).next() ?? null);
    }
  }
}

function isStream(value: PdfValue | undefined): value is PdfStream {
  return typeof value === "object" && value !== null && "content" in value;
}

import { PDF_LIMITS, PdfRefusal } from "./pdf-refusal";
import { PdfName, PdfRef, type PdfValue, PdfWord } from "./pdf-value";

const WHITE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set(Array.from("()<>[]{}/%", (each) => each.charCodeAt(0)));
const LIST_END = new PdfWord("]");
const DICT_END = new PdfWord(">>");
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["b", "\b"],
  ["f", "\f"],
]);

/**
 * Reads values one after the other, from `position` on. Never reads outside of `bytes`, and takes a number of steps that
 * grows with the bytes alone.
 */
export class PdfLexer {
  constructor(
    readonly bytes: Buffer,
    public position = 0,
  ) {}

  /** The next value; undefined at the end. References are put together from their three parts. */
  next(depth = 0): PdfValue | undefined {
    if (depth > PDF_LIMITS.depth) throw new PdfRefusal("TOO_COMPLEX", "The PDF has values nested too deep.");
    this.skipWhite();
    const byte = this.bytes[this.position];
    if (byte === undefined) return undefined;
    const sign = String.fromCharCode(byte);
    if (sign === "/") return this.readName();
    if (sign === "(") return this.readString();
    if (sign === "[") return this.readList(depth);
    if (sign === "<") return this.bytes[this.position + 1] === byte ? this.readDict(depth) : this.readHex();
    if (sign === ">" && this.bytes[this.position + 1] === byte) return this.take(2, DICT_END);
    if (sign === "]") return this.take(1, LIST_END);
    if (DELIMITERS.has(byte)) return this.take(1, new PdfWord(sign));
    return this.readWord();
  }

  skipWhite(): void {
    for (; this.position < this.bytes.length; this.position += 1) {
      const byte = this.bytes[this.position] ?? 0;
      if (byte === 0x25) {
        while (this.position + 1 < this.bytes.length && !isLineEnd(this.bytes[this.position + 1])) this.position += 1;
      } else if (!WHITE.has(byte)) return;
    }
  }

  private take<Value>(length: number, value: Value): Value {
    this.position += length;
    return value;
  }

  private readDict(depth: number): PdfValue {
    this.position += 2;
    const dict = new Map<string, PdfValue>();
    for (;;) {
      const key = this.next(depth + 1);
      if (key === undefined || key === DICT_END) return dict;
      // Something that is no key is left out, as all readers do.
      if (!(key instanceof PdfName)) continue;
      const value = this.next(depth + 1);
      if (value === undefined || value === DICT_END) return dict;
      dict.set(key.name, value);
    }
  }

  private readList(depth: number): PdfValue {
    this.position += 1;
    const list: PdfValue[] = [];
    for (;;) {
      const value = this.next(depth + 1);
      if (value === undefined || value === LIST_END) return list;
      list.push(value);
    }
  }

  private readName(): PdfName {
    this.position += 1;
    const name = this.readRegular().replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    return new PdfName(name);
  }

  private readHex(): Buffer {
    const end = this.bytes.indexOf(0x3e, this.position);
    const stop = end === -1 ? this.bytes.length : end;
    const digits = this.bytes.toString("latin1", this.position + 1, stop).replace(/[^0-9A-Fa-f]/g, "");
    this.position = stop + 1;
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex");
  }

  private readString(): Buffer {
    const parts: string[] = [];
    let open = 1;
    let start = this.position + 1;
    for (this.position = start; this.position < this.bytes.length; this.position += 1) {
      const sign = this.signAt(this.position);
      if (sign === "\\") {
        parts.push(this.bytes.toString("latin1", start, this.position), this.readEscape());
        start = this.position + 1;
      }
      if (sign === "(") open += 1;
      if (sign === ")") open -= 1;
      if (open === 0) break;
    }
    parts.push(this.bytes.toString("latin1", start, this.position));
    this.position += 1;
    return Buffer.from(parts.join(""), "latin1");
  }

  /** Leaves the position at the last sign of the escape. */
  private readEscape(): string {
    this.position += 1;
    const sign = this.signAt(this.position);
    const octal = /^[0-7]{1,3}/.exec(this.bytes.toString("latin1", this.position, this.position + 3))?.[0];
    if (octal !== undefined) {
      this.position += octal.length - 1;
      return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    }
    if (sign === "\r" && this.signAt(this.position + 1) === "\n") this.position += 1;
    return sign === "\r" || sign === "\n" ? "" : (ESCAPES.get(sign) ?? sign);
  }

  private signAt(position: number): string {
    return String.fromCharCode(this.bytes[position] ?? 0);
  }

  private readWord(): PdfValue {
    const word = this.readRegular();
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return this.readNumber(word);
    if (word === "true" || word === "false") return word === "true";
    return word === "null" ? null : new PdfWord(word);
  }

  private readNumber(word: string): PdfValue {
    if (!/^\d{1,10}$/.test(word)) return Number(word);
    const ahead = this.bytes.toString("latin1", this.position, this.position + 24);
    const rest = /^[\s\0]+\d{1,5}[\s\0]+R(?![A-Za-z0-9])/.exec(ahead)?.[0];
    if (rest === undefined) return Number(word);
    this.position += rest.length;
    return new PdfRef(Number(word));
  }

  private readRegular(): string {
    const start = this.position;
    while (this.position < this.bytes.length) {
      const byte = this.bytes[this.position] ?? 0;
      if (WHITE.has(byte) || DELIMITERS.has(byte)) break;
      this.position += 1;
    }
    return this.bytes.toString("latin1", start, this.position);
  }
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === 10 || byte === 13;
}

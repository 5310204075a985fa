/** A name: `/Type`. */
export class PdfName {
  constructor(readonly name: string) {}
}

/** `12 0 R` */
export class PdfRef {
  constructor(readonly id: number) {}
}

/** A word outside all of these: `obj`, `endstream`, or an operator of a page. */
export class PdfWord {
  constructor(readonly word: string) {}
}

export type PdfDict = ReadonlyMap<string, PdfValue>;

/** With its bytes as they are in the file, packed. */
export class PdfStream {
  constructor(
    readonly dict: PdfDict,
    readonly packed: Buffer,
  ) {}
}

export type PdfValue =
  | null
  | boolean
  | number
  | Buffer
  | PdfName
  | PdfRef
  | PdfWord
  | PdfStream
  | PdfDict
  | readonly PdfValue[];

export function isDict(value: PdfValue | undefined): value is PdfDict {
  return value instanceof Map;
}

export function isList(value: PdfValue | undefined): value is readonly PdfValue[] {
  return Array.isArray(value);
}

export function nameOf(value: PdfValue | undefined): string | null {
  return value instanceof PdfName ? value.name : null;
}

/** A text for people: UTF-16 or UTF-8 with a mark in front, or one byte per letter. */
export function textOf(value: PdfValue | undefined): string | null {
  if (!Buffer.isBuffer(value)) return null;
  if (value[0] === 0xfe && value[1] === 0xff) {
    const even = value.subarray(2, value.length - (value.length % 2));
    return Buffer.from(even).swap16().toString("utf16le");
  }
  if (value[0] === 0xef && value[1] === 0xbb && value[2] === 0xbf) return value.subarray(3).toString("utf8");
  return value.toString("latin1");
}

import { PdfLexer } from "./pdf-lexer";
import { PDF_LIMITS, PdfRefusal } from "./pdf-refusal";
import { isDict, isList, type PdfDict, PdfStream, type PdfValue, PdfWord } from "./pdf-value";

/** Where an object is: at an offset of the file, or in the stream of another object. */
export type ObjectPlace = { readonly offset: number } | { readonly holder: number };

export interface ObjectTable {
  readonly places: ReadonlyMap<number, ObjectPlace>;
  readonly trailer: PdfDict;
}

interface TableReader {
  readAt(offset: number): { readonly value: PdfValue } | null;
  unpack(value: PdfValue): Buffer | null;
}

type Places = Map<number, ObjectPlace | null>;

/** From the newest table of contents at the end of the file to the oldest; null when one of them is broken. */
export function readTables(bytes: Buffer, reader: TableReader): ObjectTable | null {
  const places: Places = new Map();
  const seen = new Set<number>();
  let trailer: PdfDict | null = null;
  const waiting = [findStart(bytes)];
  for (let offset = waiting.shift(); offset !== undefined; offset = waiting.shift()) {
    if (offset === null) return null;
    if (seen.has(offset)) continue;
    seen.add(offset);
    if (seen.size > PDF_LIMITS.sections) throw new PdfRefusal("TOO_COMPLEX", "The PDF was changed too often.");
    const dict = readTable(bytes, offset, places) ?? readPackedTable(reader, offset, places);
    if (dict === null) return null;
    trailer ??= dict;
    for (const key of ["XRefStm", "Prev"]) {
      const older = dict.get(key);
      if (typeof older === "number") waiting.push(older);
    }
  }
  return trailer === null ? null : { places: withoutFree(places), trailer };
}

/** Every object that the bytes show, the last of each number; for files whose tables are broken. */
export function findObjects(bytes: Buffer): ObjectTable {
  const source = bytes.toString("latin1");
  const places = new Map<number, ObjectPlace>();
  for (const { 1: id, index } of source.matchAll(
    /(?<![0-9])(\d{1,10})[ \t\r\n]{1,4}\d{1,5}[ \t\r\n]{1,4}obj(?![A-Za-z])/g,
  )) {
    places.set(Number(id), { offset: index });
    checkCount(places.size);
  }
  let trailer: PdfDict = new Map();
  for (const { index } of source.matchAll(/trailer/g)) {
    const dict = new PdfLexer(bytes, index + "trailer".length).next();
    if (isDict(dict)) trailer = new Map([...trailer, ...dict]);
  }
  return { places, trailer };
}

function findStart(bytes: Buffer): number | null {
  const end = bytes.subarray(-2048).toString("latin1");
  const offset = /startxref\s+(\d{1,12})/.exec(end.slice(end.lastIndexOf("startxref")))?.[1];
  return offset === undefined ? null : Number(offset);
}

function readTable(bytes: Buffer, offset: number, places: Places): PdfDict | null {
  const lexer = new PdfLexer(bytes, offset);
  const word = lexer.next();
  if (!(word instanceof PdfWord) || word.word !== "xref") return null;
  for (;;) {
    const first = lexer.next();
    if (first instanceof PdfWord && first.word === "trailer") break;
    const count = lexer.next();
    if (typeof first !== "number" || typeof count !== "number") return null;
    checkCount(count);
    for (let index = 0; index < count; index += 1) {
      const at = lexer.next();
      lexer.next(); // its generation
      const kind = lexer.next();
      if (typeof at !== "number" || !(kind instanceof PdfWord)) return null;
      if (!places.has(first + index)) places.set(first + index, kind.word === "n" ? { offset: at } : null);
      checkCount(places.size);
    }
  }
  const trailer = lexer.next();
  return isDict(trailer) ? trailer : null;
}

/** Since PDF 1.5 the table may be a stream: rows of three numbers, as wide as it says. */
function readPackedTable(reader: TableReader, offset: number, places: Places): PdfDict | null {
  const stream = reader.readAt(offset)?.value;
  if (!(stream instanceof PdfStream)) return null;
  const bytes = reader.unpack(stream);
  const widths = stream.dict.get("W");
  const size = stream.dict.get("Size");
  if (bytes === null || !isList(widths) || widths.length < 3 || typeof size !== "number") return null;
  const [kindWidth, secondWidth, thirdWidth] = widths.map((width) =>
    typeof width === "number" && width >= 0 && width <= 6 ? width : -1,
  ) as [number, number, number];
  const rowWidth = kindWidth + secondWidth + thirdWidth;
  if (Math.min(kindWidth, secondWidth, thirdWidth) < 0 || rowWidth === 0) return null;
  const index = stream.dict.get("Index");
  const ranges = isList(index) ? index : [0, size];
  let row = 0;
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const [first, count] = [ranges[range], ranges[range + 1]];
    if (typeof first !== "number" || typeof count !== "number") return null;
    for (let nth = 0; nth < count && (row + 1) * rowWidth <= bytes.length; nth += 1, row += 1) {
      const at = row * rowWidth;
      const kind = kindWidth === 0 ? 1 : bytes.readUIntBE(at, kindWidth);
      const second = secondWidth === 0 ? 0 : bytes.readUIntBE(at + kindWidth, secondWidth);
      const place = kind === 1 ? { offset: second } : kind === 2 ? { holder: second } : null;
      if (!places.has(first + nth)) places.set(first + nth, place);
      checkCount(places.size);
    }
  }
  return stream.dict;
}

function withoutFree(places: Places): ReadonlyMap<number, ObjectPlace> {
  const used = new Map<number, ObjectPlace>();
  for (const [id, place] of places) if (place !== null) used.set(id, place);
  return used;
}

function checkCount(count: number): void {
  if (count > PDF_LIMITS.objects) throw new PdfRefusal("TOO_COMPLEX", "The PDF has too many objects.");
}

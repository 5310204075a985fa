import { findObjects, type ObjectPlace, type ObjectTable, readTables } from "./object-table";
import { PdfLexer } from "./pdf-lexer";
import { PDF_LIMITS, PdfRefusal } from "./pdf-refusal";
import { isDict, nameOf, type PdfDict, PdfRef, PdfStream, type PdfValue, PdfWord } from "./pdf-value";
import { type UnpackBudget, unpackStream } from "./unpack-stream";

/**
 * A PDF's objects, read when they are asked for. Broken tables of contents are replaced by looking through the whole file,
 * as readers do. Errors: all methods throw PdfRefusal, and nothing else, whatever the bytes.
 */
export class PdfFile {
  private readonly bytes: Buffer;
  private readonly budget: UnpackBudget = { bytesLeft: PDF_LIMITS.unpackedBytes };
  private readonly objects = new Map<number, PdfValue>();
  private readonly packedObjects = new Map<number, ReadonlyMap<number, PdfValue>>();
  private readonly beingRead = new Set<number>();
  private table: ObjectTable = { places: new Map(), trailer: new Map() };
  private isRebuilt = false;
  /** The last end of a stream that was looked for: from `start` on there is none before `end`. */
  private lastEnd = { start: 0, end: -1 };

  constructor(file: Buffer) {
    // Some programs put something in front, from which no offset counts.
    const start = file.subarray(0, 1024).indexOf("%PDF-");
    this.bytes = file.subarray(Math.max(0, start));
    this.table = readTables(this.bytes, this) ?? this.rebuild();
    if (this.table.trailer.has("Encrypt")) {
      throw new PdfRefusal("PDF_ENCRYPTED", "The PDF is encrypted: nobody could look into it.");
    }
    if (!isDict(this.resolve(this.table.trailer.get("Root")))) this.table = this.rebuild();
  }

  /** What everything else hangs on. */
  get catalog(): PdfDict {
    const root = this.resolve(this.table.trailer.get("Root"));
    if (isDict(root)) return root;
    throw new PdfRefusal("PDF_BROKEN", "The PDF is broken: it has no catalog.");
  }

  /** What a reference stands for; every other value as it is. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    for (let steps = 0; value instanceof PdfRef; steps += 1) {
      if (steps > PDF_LIMITS.depth) return undefined;
      value = this.objectOf(value.id);
    }
    return value;
  }

  dict(value: PdfValue | undefined): PdfDict | null {
    const found = this.resolve(value);
    if (found instanceof PdfStream) return found.dict;
    return isDict(found) ? found : null;
  }

  /** The unpacked bytes of a stream; null for anything else, and for what can't be unpacked. */
  unpack(value: PdfValue | undefined): Buffer | null {
    const stream = this.resolve(value);
    return stream instanceof PdfStream ? unpackStream(stream, this.budget, (each) => this.resolve(each)) : null;
  }

  /** The object at a place of the file, whatever its number. */
  readAt(offset: number): { readonly id: number; readonly value: PdfValue } | null {
    if (!Number.isInteger(offset) || offset < 0 || offset >= this.bytes.length) return null;
    const lexer = new PdfLexer(this.bytes, offset);
    const [id, generation, word] = [lexer.next(), lexer.next(), lexer.next()];
    if (typeof id !== "number" || typeof generation !== "number") return null;
    if (!(word instanceof PdfWord) || word.word !== "obj") return null;
    const value = lexer.next() ?? null;
    return { id, value: isDict(value) ? this.withStream(value, lexer) : value };
  }

  private objectOf(id: number): PdfValue | undefined {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const place = this.table.places.get(id);
    // A length that is in the stream that it measures.
    if (place === undefined || this.beingRead.has(id)) return undefined;
    this.beingRead.add(id);
    const value = this.readFrom(id, place);
    this.beingRead.delete(id);
    if (value !== undefined) this.objects.set(id, value);
    return value;
  }

  private readFrom(id: number, place: ObjectPlace): PdfValue | undefined {
    if ("holder" in place) return this.unpackObjects(place.holder).get(id);
    const read = this.readAt(place.offset);
    if (read?.id === id) return read.value;
    if (this.isRebuilt) return undefined;
    this.table = this.rebuild();
    const again = this.table.places.get(id);
    return again === undefined ? undefined : this.readFrom(id, again);
  }

  private withStream(dict: PdfDict, lexer: PdfLexer): PdfValue {
    const after = lexer.position;
    const word = lexer.next();
    if (!(word instanceof PdfWord) || word.word !== "stream") {
      lexer.position = after;
      return dict;
    }
    let start = lexer.position;
    if (this.bytes[start] === 13) start += 1;
    if (this.bytes[start] === 10) start += 1;
    const length = this.resolve(dict.get("Length"));
    const end = typeof length === "number" ? start + length : -1;
    const isRight = end >= start && /^\s*endstream/.test(this.bytes.toString("latin1", end, end + 16));
    return new PdfStream(dict, this.bytes.subarray(start, isRight ? end : this.findEnd(start)));
  }

  /** Once for each part of the file, however many streams begin there. */
  private findEnd(start: number): number {
    if (start < this.lastEnd.start || start > this.lastEnd.end) {
      const end = this.bytes.indexOf("endstream", start);
      this.lastEnd = { start, end: end === -1 ? this.bytes.length : end };
    }
    return this.lastEnd.end;
  }

  /** Small objects are packed together into a stream. */
  private unpackObjects(holder: number): ReadonlyMap<number, PdfValue> {
    const known = this.packedObjects.get(holder);
    if (known !== undefined) return known;
    const objects = new Map<number, PdfValue>();
    this.packedObjects.set(holder, objects);
    const stream = this.objectOf(holder);
    const bytes = this.unpack(stream);
    if (!(stream instanceof PdfStream) || bytes === null) return objects;
    const [count, first] = [this.resolve(stream.dict.get("N")), this.resolve(stream.dict.get("First"))];
    if (typeof count !== "number" || typeof first !== "number") return objects;
    const head = new PdfLexer(bytes.subarray(0, Math.max(0, first)));
    for (let index = 0; index < Math.min(count, PDF_LIMITS.objects); index += 1) {
      const [id, offset] = [head.next(), head.next()];
      if (typeof id !== "number" || typeof offset !== "number") break;
      const value = new PdfLexer(bytes, first + offset).next();
      if (value !== undefined && !objects.has(id)) objects.set(id, value);
    }
    return objects;
  }

  private rebuild(): ObjectTable {
    if (this.isRebuilt) throw new PdfRefusal("PDF_BROKEN", "The PDF is broken: its objects can't be found.");
    this.isRebuilt = true;
    this.objects.clear();
    this.packedObjects.clear();
    const table = findObjects(this.bytes);
    const places = new Map(table.places);
    this.table = { ...table, places };
    let trailer = table.trailer;
    for (const [id, place] of table.places) {
      const value = "offset" in place ? this.readAt(place.offset)?.value : undefined;
      const dict = this.dict(value);
      const type = nameOf(dict?.get("Type"));
      if (type === "ObjStm") {
        this.objects.set(id, value ?? null);
        for (const inner of this.unpackObjects(id).keys()) if (!places.has(inner)) places.set(inner, { holder: id });
      }
      if (type === "XRef" && dict !== null && !trailer.has("Root")) trailer = dict;
    }
    if (!isDict(this.resolve(trailer.get("Root")))) trailer = this.findCatalog(places, trailer);
    return { places, trailer };
  }

  private findCatalog(places: ReadonlyMap<number, ObjectPlace>, trailer: PdfDict): PdfDict {
    for (const id of places.keys()) {
      if (nameOf(this.dict(new PdfRef(id))?.get("Type")) === "Catalog") {
        return new Map<string, PdfValue>([...trailer, ["Root", new PdfRef(id)]]);
      }
    }
    return trailer;
  }
}

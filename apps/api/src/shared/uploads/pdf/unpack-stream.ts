import { constants, inflateSync } from "node:zlib";
import { codeOf } from "../../code-of";
import { PdfRefusal } from "./pdf-refusal";
import { isDict, isList, nameOf, type PdfDict, type PdfStream, type PdfValue } from "./pdf-value";

/** What may still be unpacked from one file. */
export interface UnpackBudget {
  bytesLeft: number;
}

type Resolve = (value: PdfValue | undefined) => PdfValue | undefined;

/**
 * The bytes of a stream. Null when it is packed in a way that only pictures are, or broken.
 * Errors: throws PdfRefusal when the budget is used up.
 */
export function unpackStream(stream: PdfStream, budget: UnpackBudget, resolve: Resolve): Buffer | null {
  const filters = listOf(resolve(stream.dict.get("Filter") ?? stream.dict.get("F")), resolve);
  const options = listOf(resolve(stream.dict.get("DecodeParms") ?? stream.dict.get("DP")), resolve);
  let bytes: Buffer | null = stream.packed;
  if (filters.length > 4) return null;
  for (const [index, filter] of filters.entries()) {
    const option = options[index];
    if (bytes !== null) bytes = unpack(nameOf(filter), bytes, budget);
    if (bytes !== null && isDict(option)) bytes = undoPredictor(bytes, option, resolve);
  }
  spend(budget, bytes?.length ?? 0);
  return bytes;
}

/** Reading a stream a thousand times costs as much as a thousand streams, packed or not. */
function spend(budget: UnpackBudget, bytes: number): void {
  budget.bytesLeft -= bytes;
  if (budget.bytesLeft < 0) throw new PdfRefusal("TOO_COMPLEX", "The PDF unpacks to more than an invoice ever is.");
}

function listOf(value: PdfValue | undefined, resolve: Resolve): readonly (PdfValue | undefined)[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value.map(resolve) : [value];
}

function unpack(filter: string | null, bytes: Buffer, budget: UnpackBudget): Buffer | null {
  switch (filter) {
    case "FlateDecode":
    case "Fl":
      return inflate(bytes, budget);
    case "ASCIIHexDecode":
    case "AHx":
      return Buffer.from(
        bytes
          .toString("latin1")
          .replace(/>[^]*$/, "")
          .replace(/[^0-9A-Fa-f]/g, ""),
        "hex",
      );
    case "ASCII85Decode":
    case "A85":
      return decode85(bytes);
    default:
      return null;
  }
}

/** An end that is missing is no error: programs forget the check sum there. */
function inflate(bytes: Buffer, budget: UnpackBudget): Buffer | null {
  try {
    return inflateSync(bytes, {
      maxOutputLength: Math.max(1, budget.bytesLeft),
      finishFlush: constants.Z_SYNC_FLUSH,
    });
  } catch (error) {
    if (codeOf(error) === "ERR_BUFFER_TOO_LARGE") {
      throw new PdfRefusal("TOO_COMPLEX", "The PDF unpacks to more than an invoice ever is.");
    }
    return null;
  }
}

function decode85(bytes: Buffer): Buffer {
  const text = bytes
    .toString("latin1")
    .replace(/~>[^]*$/, "")
    .replace(/[^!-uz]/g, "")
    .replaceAll("z", "!!!!!");
  const groups = text.match(/.{1,5}/g) ?? [];
  return Buffer.concat(
    groups.map((group) => {
      const value = Array.from(group.padEnd(5, "u")).reduce((sum, sign) => sum * 85 + sign.charCodeAt(0) - 33, 0);
      const word = Buffer.alloc(4);
      word.writeUInt32BE(value % 2 ** 32);
      return word.subarray(0, group.length - 1);
    }),
  );
}

/** Tables are packed as differences to the row above (PNG's five ways). */
function undoPredictor(bytes: Buffer, options: PdfDict, resolve: Resolve): Buffer | null {
  const number = (key: string, fallback: number): number => {
    const value = resolve(options.get(key));
    return typeof value === "number" && Number.isInteger(value) && value > 0 && value < 65_536 ? value : fallback;
  };
  const predictor = number("Predictor", 1);
  if (predictor === 1) return bytes;
  if (predictor < 10) return null;
  const pixel = Math.max(1, (number("Colors", 1) * number("BitsPerComponent", 8)) >> 3);
  const width = Math.ceil((number("Colors", 1) * number("BitsPerComponent", 8) * number("Columns", 1)) / 8);
  const rows = Math.floor(bytes.length / (width + 1));
  const result = Buffer.alloc(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const way = bytes[row * (width + 1)] ?? 0;
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      const left = column >= pixel ? (result[at - pixel] ?? 0) : 0;
      const up = row > 0 ? (result[at - width] ?? 0) : 0;
      const corner = row > 0 && column >= pixel ? (result[at - width - pixel] ?? 0) : 0;
      result[at] = ((bytes[row * (width + 1) + 1 + column] ?? 0) + predict(way, left, up, corner)) & 0xff;
    }
  }
  return result;
}

function predict(way: number, left: number, up: number, corner: number): number {
  if (way === 1) return left;
  if (way === 2) return up;
  if (way === 3) return (left + up) >> 1;
  if (way !== 4) return 0;
  const estimate = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((each) => Math.abs(estimate - each)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

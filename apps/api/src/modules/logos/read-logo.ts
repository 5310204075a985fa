import { promisify } from "node:util";
import { inflate } from "node:zlib";
import { LOGO_LIMITS } from "@kundenportal/domain/limits/logo-limits";
import { trueMediaType } from "../../shared/uploads/true-media-type";

export interface LogoFacts {
  readonly mediaType: "image/png" | "image/jpeg";
  readonly width: number;
  readonly height: number;
}

interface PngHeader extends Omit<LogoFacts, "mediaType"> {
  readonly bitsPerPixel: number;
  readonly needsPalette: boolean;
}

/** By colour type: how many values a pixel has, and how many bits each may have. */
const PNG_COLORS: ReadonlyMap<number, { readonly channels: number; readonly depths: readonly number[] }> = new Map([
  [0, { channels: 1, depths: [1, 2, 4, 8, 16] }],
  [2, { channels: 3, depths: [8, 16] }],
  [3, { channels: 1, depths: [1, 2, 4, 8] }],
  [4, { channels: 2, depths: [8, 16] }],
  [6, { channels: 4, depths: [8, 16] }],
]);
const PALETTE = 3;
/** The ways in which a row may be written as its difference from others. */
const LAST_PNG_FILTER = 4;

/** Those that begin a JPEG's image; the others of this range are something else. */
const JPEG_FRAMES = [0xc0, 0xc1, 0xc2];
const JPEG_SCAN = 0xda;
/** Grey or the three values of a screen; four are printing colours, which screens and archives show wrongly. */
const JPEG_CHANNELS = [1, 3];

const unpack = promisify(inflate);

/**
 * What a PNG or JPEG file is, read down to its last pixel where a broken one would break the PDFs that carry it.
 * A string says in English what is wrong with it, as the end of a sentence about the file.
 */
export async function readLogo(bytes: Buffer): Promise<LogoFacts | string> {
  if (trueMediaType("image/png", bytes) === "image/png") return readPng(bytes);
  if (trueMediaType("image/jpeg", bytes) === "image/jpeg") return readJpeg(bytes);
  return "must be a PNG or JPEG image";
}

async function readPng(bytes: Buffer): Promise<LogoFacts | string> {
  const chunks = readChunks(bytes);
  const header = chunks === null ? null : readHeader(chunks[0]);
  if (chunks === null || header === null) return BROKEN;
  if (typeof header === "string") return header;
  if (header.needsPalette && !chunks.some(({ name }) => name === "PLTE")) return BROKEN;
  const { width, height, bitsPerPixel } = header;
  const problem = findSizeProblem(header);
  if (problem !== null) return problem;
  const rowBytes = 1 + Math.ceil((width * bitsPerPixel) / 8);
  const packed = Buffer.concat(chunks.filter(({ name }) => name === "IDAT").map(({ data }) => data));
  const rows = await unpack(packed, { maxOutputLength: rowBytes * height + 1 }).catch(() => null);
  if (rows?.length !== rowBytes * height) return BROKEN;
  for (let at = 0; at < rows.length; at += rowBytes) if ((rows[at] ?? 0) > LAST_PNG_FILTER) return BROKEN;
  return { mediaType: "image/png", width, height };
}

interface Chunk {
  readonly name: string;
  readonly data: Buffer;
}

/** Null when the file ends before it says so. */
function readChunks(bytes: Buffer): readonly [Chunk, ...Chunk[]] | null {
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (at + 12 + length > bytes.length) return null;
    const name = bytes.toString("latin1", at + 4, at + 8);
    chunks.push({ name, data: bytes.subarray(at + 8, at + 8 + length) });
    const [first, ...others] = chunks;
    if (name === "IEND") return first === undefined ? null : [first, ...others];
    at += 12 + length;
  }
  return null;
}

/** A string says what can't be used; null when it is no header. */
function readHeader({ name, data }: Chunk): PngHeader | string | null {
  if (name !== "IHDR" || data.length !== 13) return null;
  const [depth = 0, colorType = -1, packing = -1, filtering = -1, interlacing = -1] = data.subarray(8);
  const color = PNG_COLORS.get(colorType);
  if (color?.depths.includes(depth) !== true || packing !== 0 || filtering !== 0) return null;
  if (interlacing !== 0) return "is interlaced; save it without interlacing";
  return {
    width: data.readUInt32BE(0),
    height: data.readUInt32BE(4),
    bitsPerPixel: color.channels * depth,
    needsPalette: colorType === PALETTE,
  };
}

function readJpeg(bytes: Buffer): LogoFacts | string {
  let facts: LogoFacts | null = null;
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    const length = bytes.readUInt16BE(at + 2);
    if (bytes[at] !== 0xff || length < 2) return BROKEN;
    if (marker === JPEG_SCAN) return facts ?? BROKEN;
    if (JPEG_FRAMES.includes(marker)) {
      if (at + 10 > bytes.length) return BROKEN;
      if (!JPEG_CHANNELS.includes(bytes[at + 9] ?? 0)) return "has printing colours (CMYK); save it as RGB";
      facts = { mediaType: "image/jpeg", width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
      const problem = findSizeProblem(facts);
      if (problem !== null) return problem;
    }
    at += 2 + length;
  }
  return BROKEN;
}

const BROKEN = "is damaged, or of a kind of PNG or JPEG that can't be printed";

function findSizeProblem({ width, height }: Pick<LogoFacts, "width" | "height">): string | null {
  if (width === 0 || height === 0) return BROKEN;
  if (Math.max(width, height) > LOGO_LIMITS.side || width * height > LOGO_LIMITS.pixels) {
    return `has more than ${String(LOGO_LIMITS.pixels)} pixels, or more than ${String(LOGO_LIMITS.side)} in a row or column`;
  }
  return null;
}

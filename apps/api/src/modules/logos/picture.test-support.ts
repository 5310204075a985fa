import { crc32, deflateSync } from "node:zlib";

export interface PngFacts {
  readonly width?: number;
  readonly height?: number;
  /** 2: RGB, 6: RGB with transparency. */
  readonly colorType?: number;
  readonly interlacing?: number;
  /** Instead of the rows that there should be. */
  readonly rows?: Buffer;
}

/** A PNG file of one colour, or what its facts say that is wrong with it. */
export function buildPng({ width = 40, height = 20, colorType = 2, interlacing = 0, rows }: PngFacts = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colorType, 0, 0, interlacing], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * (colorType === 6 ? 4 : 3), 0x7f)]);
  const pixels = rows ?? Buffer.concat(Array.from({ length: height }, () => row));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(pixels)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The beginning of a JPEG file, up to where its picture would start. */
export function buildJpeg({ width = 40, height = 20, channels = 3 } = {}): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 8 + 3 * channels, 8, 0, 0, 0, 0, channels]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const components = Array.from({ length: channels }, (_, index) => [index + 1, 0x11, 0]).flat();
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    frame,
    Buffer.from(components),
    Buffer.from([0xff, 0xda, 0, 2, 0xff, 0xd9]),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

import { deflateSync } from "node:zlib";

/** What the colours of a PDF mean, in the format of ICC.1:2010 (version 4.3), deflated. */
export const SRGB_NAME = "sRGB IEC61966-2.1";

let profile: Buffer | undefined;

/**
 * Written here from the numbers of IEC 61966-2-1 instead of taken from somebody: a profile with its exact curve as a formula
 * is a fifth of those with tables, which every PDF would carry, and belongs to nobody.
 */
export function srgbProfile(): Buffer {
  profile ??= deflateSync(writeProfile(), { level: 9 });
  return profile;
}

/** Of the light in which colours are compared: D50. */
const WHITE = [0.9642, 1, 0.8249] as const;
/** The primaries as seen in that light. */
const RED = [0.436_074_7, 0.222_504_5, 0.013_932_2] as const;
const GREEN = [0.385_064_9, 0.716_878_6, 0.097_104_5] as const;
const BLUE = [0.143_080_4, 0.060_616_9, 0.714_173_3] as const;
/** Bradford's, from the light of screens (D65) to that one. */
const ADAPTATION = [
  1.047_811_2, 0.022_886_6, -0.050_127, 0.029_542_4, 0.990_484_4, -0.017_049_1, -0.009_234_5, 0.015_043_6, 0.752_131_6,
];
/** (a·x + b)^g from d on, c·x below it. */
const CURVE = { g: 2.4, a: 1 / 1.055, b: 0.055 / 1.055, c: 1 / 12.92, d: 0.040_45 } as const;

const HEADER_SIZE = 128;

function writeProfile(): Buffer {
  const curve = element("para", Buffer.from([0, 3, 0, 0]), ...Object.values(CURVE).map(fixed));
  const tags: readonly (readonly [name: string, data: Buffer])[] = [
    ["desc", localizedText("sRGB")],
    ["cprt", localizedText("No copyright, use freely")],
    ["wtpt", element("XYZ ", ...WHITE.map(fixed))],
    ["chad", element("sf32", ...ADAPTATION.map(fixed))],
    ["rXYZ", element("XYZ ", ...RED.map(fixed))],
    ["gXYZ", element("XYZ ", ...GREEN.map(fixed))],
    ["bXYZ", element("XYZ ", ...BLUE.map(fixed))],
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ];
  const elements = [...new Set(tags.map(([, data]) => data))];
  const tableSize = 4 + tags.length * 12;
  const offsets = new Map<Buffer, number>();
  let size = HEADER_SIZE + tableSize;
  for (const data of elements) {
    offsets.set(data, size);
    size += data.length;
  }
  const table = tags.flatMap(([name, data]) => [
    Buffer.from(name, "latin1"),
    integer(offsets.get(data) ?? 0),
    integer(data.length),
  ]);
  return Buffer.concat([writeHeader(size), integer(tags.length), ...table, ...elements]);
}

function writeHeader(size: number): Buffer {
  const header = Buffer.alloc(HEADER_SIZE);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(0x04_30_00_00, 8);
  header.write("mntrRGB XYZ ", 12, "latin1");
  // The day on which these numbers were written down: year, month, day.
  [2026, 11, 29].forEach((part, index) => header.writeUInt16BE(part, 24 + index * 2));
  header.write("acsp", 36, "latin1");
  Buffer.concat(WHITE.map(fixed)).copy(header, 68);
  return header;
}

/** Filled up to whole words of 32 bits. */
function element(type: string, ...parts: readonly Buffer[]): Buffer {
  const data = Buffer.concat([Buffer.from(type, "latin1"), Buffer.alloc(4), ...parts]);
  return Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
}

function localizedText(text: string): Buffer {
  const characters = Buffer.from(text, "utf16le").swap16();
  const [count, recordSize, start] = [integer(1), integer(12), integer(28)];
  return element("mluc", count, recordSize, Buffer.from("enUS"), integer(characters.length), start, characters);
}

function integer(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** In 65,536ths. */
function fixed(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(Math.round(value * 65_536));
  return bytes;
}

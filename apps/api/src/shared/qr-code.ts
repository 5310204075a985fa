import { type Bitmap2D, correction, generate, mode } from "lean-qr";
import { toPngBuffer } from "lean-qr/extras/node_export";

/** The most that banking apps can read: EPC069-12. */
const MAX_VERSION = 13;

/** A QR code to be drawn dark on light, with `QUIET_ZONE` light modules around it. */
export interface QrCode {
  /** Modules on a side, without the quiet zone. */
  readonly size: number;
  /** SVG path data of the dark modules, one unit each, from 0 to `size`. */
  readonly path: string;
}

const PIXELS_PER_MODULE = 16;

/** Without this much light around it, readers can't find a code. */
export const QUIET_ZONE = 4;

/**
 * Correction level M, as banking apps expect. As plain UTF-8 bytes: several of these apps stumble over the marker that
 * names a code's character set, and the text of a GiroCode names it anyway.
 * Errors: throws when the text is longer than about 330 bytes.
 */
export function drawQrCode(text: string): QrCode {
  const code = encode(text);
  const rows = Array.from({ length: code.size }, (_, y) => drawRow(code.size, y, (x) => code.get(x, y)));
  return { size: code.size, path: rows.join("") };
}

/** The same as a PNG, with its light edge, large enough for every reader. */
export function drawQrPicture(text: string): Buffer {
  return Buffer.from(
    toPngBuffer(encode(text), { on: [0, 0, 0], off: [255, 255, 255, 255], pad: QUIET_ZONE, scale: PIXELS_PER_MODULE }),
  );
}

function encode(text: string): Bitmap2D {
  return generate(mode.bytes(new TextEncoder().encode(text)), {
    minCorrectionLevel: correction.M,
    maxCorrectionLevel: correction.M,
    maxVersion: MAX_VERSION,
  });
}

/** One rectangle per run of dark modules. */
function drawRow(size: number, y: number, isDark: (x: number) => boolean): string {
  let path = "";
  for (let x = 0; x < size; x += 1) {
    if (!isDark(x)) continue;
    const start = x;
    while (x + 1 < size && isDark(x + 1)) x += 1;
    const width = x + 1 - start;
    path += `M${String(start)} ${String(y)}h${String(width)}v1h-${String(width)}z`;
  }
  return path;
}

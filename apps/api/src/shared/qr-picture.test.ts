import { inflateSync } from "node:zlib";
import { drawQrCode, drawQrPicture, QUIET_ZONE } from "./qr-code";

const TEXT = "BCD\n002\n1\nSCT\n\nMusterhandel GmbH\nDE02120300000000202051\nEUR119.00\n\nRF41RE1001";

/** What a PNG of one bit per pixel shows at a place. */
function readPicture(png: Buffer) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") {
      chunks.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
    }
  }
  const rows = inflateSync(Buffer.concat(chunks));
  const stride = 1 + Math.ceil(width / 8);
  const isOn = (x: number, y: number): boolean => ((rows[y * stride + 1 + (x >> 3)] ?? 0) & (128 >> (x & 7))) !== 0;
  return { width, height, isOn };
}

test("a picture shows the same modules as the drawing, with its light edge", () => {
  const { size, path } = drawQrCode(TEXT);
  const { width, height, isOn } = readPicture(drawQrPicture(TEXT));
  const scale = width / (size + 2 * QUIET_ZONE);
  expect([width, scale]).toEqual([height, 16]);

  const dark = new Set<string>();
  for (const [, x = "", y = "", length = ""] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let step = 0; step < Number(length); step += 1) dark.add(`${String(Number(x) + step)} ${y}`);
  }
  for (let y = -QUIET_ZONE; y < size + QUIET_ZONE; y += 1) {
    for (let x = -QUIET_ZONE; x < size + QUIET_ZONE; x += 1) {
      const shown = isOn((x + QUIET_ZONE) * scale + 8, (y + QUIET_ZONE) * scale + 8);
      if (shown !== dark.has(`${String(x)} ${String(y)}`))
        throw new Error(`The module ${String(x)}, ${String(y)} differs`);
    }
  }
});

import { drawQrCode } from "./qr-code";

/** The modules that a path darkens, as text: one line per row. */
function rasterize({ size, path }: ReturnType<typeof drawQrCode>): readonly string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => "."));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    rows[Number(y)]?.fill("#", Number(x), Number(x) + Number(width));
  }
  return rows.map((row) => row.join(""));
}

test("has the three squares by which readers find it, and nothing but them at its corners", () => {
  const rows = rasterize(drawQrCode("https://portal.example/pay/token"));
  const corner = rows.slice(0, 7).map((row) => row.slice(0, 8));
  expect(corner).toEqual(["#######.", "#.....#.", "#.###.#.", "#.###.#.", "#.###.#.", "#.....#.", "#######."]);
  expect(rows.slice(0, 7).map((row) => row.slice(-7))).toEqual(corner.map((row) => row.slice(0, 7)));
  expect(rows.slice(-7).map((row) => row.slice(0, 7))).toEqual(corner.map((row) => row.slice(0, 7)));
});

test("grows with its text, up to what banks can read and no further", () => {
  expect(drawQrCode("x".repeat(20)).size).toBe(25);
  expect(drawQrCode("x".repeat(331)).size).toBe(69);
  expect(() => drawQrCode("x".repeat(335))).toThrow();
});

test("counts umlauts as two bytes", () => {
  expect(drawQrCode("ü".repeat(100))).toHaveProperty("size", drawQrCode("x".repeat(200)).size);
});

test("is the same for the same text", () => {
  expect(drawQrCode("RF40RE20260001")).toEqual(drawQrCode("RF40RE20260001"));
});

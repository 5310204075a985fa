import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import fastify, { type FastifyInstance } from "fastify";
import { registerCompression } from "./compression";
import { registerStaticApp } from "./static-apps";

const SCRIPT = Buffer.from("export const price = 'zwölf';\n".repeat(200));
const FONT = Buffer.from("wOF2 as it is");

let app: FastifyInstance;
let dir: string;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "kundenportal-static-"));
  mkdirSync(join(dir, "assets"));
  writeFileSync(join(dir, "index.html"), "<!doctype html>");
  writeFileSync(join(dir, "favicon.svg"), "<svg/>");
  writeFileSync(join(dir, "assets", "index-1.js"), SCRIPT);
  writeFileSync(join(dir, "assets", "index-1.js.br"), brotliCompressSync(SCRIPT));
  writeFileSync(join(dir, "assets", "index-1.js.gz"), gzipSync(SCRIPT));
  writeFileSync(join(dir, "assets", "inter.woff2"), FONT);
  app = fastify();
  await registerCompression(app);
  await registerStaticApp(app, { name: "portal", dir });
});
afterAll(async () => {
  await app.close();
  rmSync(dir, { recursive: true, force: true });
});

function get(file: string, headers: Record<string, string> = {}) {
  return app.inject({ method: "GET", url: `/portal/assets/${file}`, headers });
}

test("a built file is sent in the form the browser accepts, under its own type", async () => {
  const forms = {
    plain: await get("index-1.js"),
    brotli: await get("index-1.js", { "accept-encoding": "gzip, deflate, br, zstd" }),
    gzip: await get("index-1.js", { "accept-encoding": "gzip;q=1.0, *;q=0" }),
  };

  expect(forms.plain.rawPayload).toEqual(SCRIPT);
  expect(brotliDecompressSync(forms.brotli.rawPayload)).toEqual(SCRIPT);
  expect(gunzipSync(forms.gzip.rawPayload)).toEqual(SCRIPT);
  expect(forms.plain.headers["content-encoding"]).toBeUndefined();
  expect(forms.brotli.headers["content-encoding"]).toBe("br");
  expect(forms.gzip.headers["content-encoding"]).toBe("gzip");
  for (const { headers, rawPayload } of Object.values(forms)) {
    expect(headers).toMatchObject({
      "content-type": "application/javascript; charset=utf-8",
      "content-length": String(rawPayload.length),
      "cache-control": "public, max-age=31536000, immutable",
      vary: "accept-encoding",
    });
  }
  expect(new Set(Object.values(forms).map(({ headers }) => headers.etag)).size).toBe(3);
});

test("what the browser already has in this form is not sent again", async () => {
  const accepted = { "accept-encoding": "br" };
  const { headers } = await get("index-1.js", accepted);
  expect(await get("index-1.js", { ...accepted, "if-none-match": String(headers.etag) })).toMatchObject({
    statusCode: 304,
    body: "",
  });
});

test("a part is a part of the form that is sent", async () => {
  const accepted = { "accept-encoding": "br" };
  const whole = await get("index-1.js", accepted);
  const part = await get("index-1.js", { ...accepted, range: "bytes=2-9" });
  expect(part.statusCode).toBe(206);
  expect(part.headers["content-range"]).toBe(`bytes 2-9/${String(whole.rawPayload.length)}`);
  expect(part.rawPayload).toEqual(whole.rawPayload.subarray(2, 10));
});

test("a file that has no compressed form is sent as it is, and a missing one is missing", async () => {
  const font = await get("inter.woff2", { "accept-encoding": "br, gzip" });
  expect(font.rawPayload).toEqual(FONT);
  expect(font.headers).toMatchObject({ "content-type": "font/woff2" });
  expect(font.headers["content-encoding"]).toBeUndefined();
  expect((await get("index-2.js", { "accept-encoding": "br" })).statusCode).toBe(404);
});

test("beside files of earlier builds, each file is sent, whether or not it has a compressed form", async () => {
  const earlier = mkdtempSync(join(tmpdir(), "kundenportal-earlier-"));
  mkdirSync(join(earlier, "assets"));
  writeFileSync(join(earlier, "assets", "small-0.js"), "0");
  writeFileSync(join(earlier, "assets", "index-0.js"), SCRIPT);
  writeFileSync(join(earlier, "assets", "index-0.js.br"), brotliCompressSync(SCRIPT));
  const both = fastify();
  try {
    await registerCompression(both);
    await registerStaticApp(both, { name: "portal", dir, earlier: [earlier] });
    await registerStaticApp(both, { name: "admin", dir, earlier: [] });
    const ask = (file: string) =>
      both.inject({ url: `/portal/assets/${file}`, headers: { "accept-encoding": "gzip, deflate, br" } });

    expect((await ask("inter.woff2")).rawPayload).toEqual(FONT);
    expect((await ask("small-0.js")).body).toBe("0");
    for (const file of ["index-0.js", "index-1.js"]) {
      expect(brotliDecompressSync((await ask(file)).rawPayload)).toEqual(SCRIPT);
    }
    for (const file of ["index-2.js", "..%2findex.html", "%2e%2e/index.html"]) {
      expect((await ask(file)).statusCode).toBe(404);
    }
  } finally {
    await both.close();
    rmSync(earlier, { recursive: true, force: true });
  }
});

import { brotliCompressSync, brotliDecompressSync, gunzipSync } from "node:zlib";
import fastify, { type FastifyInstance } from "fastify";
import { registerCompression } from "./compression";
import { registerPlaygroundFiles } from "./playground-routes";

const SCRIPT = Buffer.from("export const playground = 'ruru';\n".repeat(200));

/** Like the package's own, which loads files by a dynamic import that Jest can't do. It keeps them in Brotli only. */
const findFile: NonNullable<Parameters<typeof registerPlaygroundFiles>[1]> = async ({
  urlPath,
  acceptEncoding = "",
}) => {
  if (!urlPath.endsWith("ruru.js")) return null;
  const isBrotli = /\bbr\b/.test(String(acceptEncoding));
  const content = isBrotli ? brotliCompressSync(SCRIPT) : SCRIPT;
  const headers = { "content-type": "text/javascript; charset=utf-8", "content-length": String(content.length) };
  return { content, headers: { ...headers, etag: '"ruru"', ...(isBrotli && { "content-encoding": "br" }) } };
};

let app: FastifyInstance;
beforeAll(async () => {
  app = fastify();
  await registerCompression(app);
  registerPlaygroundFiles(app, findFile);
});
afterAll(() => app.close());

function get(headers: Record<string, string> = {}, file = "ruru.js") {
  return app.inject({ method: "GET", url: `/playground-assets/${file}`, headers });
}

test("the playground's files travel compressed whatever is accepted, and not twice", async () => {
  const plain = await get();
  const brotli = await get({ "accept-encoding": "gzip, deflate, br" });
  const gzip = await get({ "accept-encoding": "gzip" });

  expect(plain.rawPayload).toEqual(SCRIPT);
  expect(brotli.headers).toMatchObject({ "content-encoding": "br", vary: "accept-encoding" });
  expect(gzip.headers).toMatchObject({ "content-encoding": "gzip", vary: "accept-encoding" });
  expect(brotliDecompressSync(brotli.rawPayload)).toEqual(SCRIPT);
  expect(gunzipSync(gzip.rawPayload)).toEqual(SCRIPT);
  expect((await get({ "accept-encoding": "br;q=0" })).headers["content-encoding"]).toBeUndefined();
});

test("what the browser already has is not sent again", async () => {
  const { headers } = await get({ "accept-encoding": "br" });
  const again = await get({ "accept-encoding": "br", "if-none-match": String(headers.etag) });
  expect(again).toMatchObject({ statusCode: 304, body: "" });
  expect((await get({}, "missing.js")).statusCode).toBe(404);
});

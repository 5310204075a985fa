import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import fastify, { type FastifyInstance } from "fastify";
import { OPERATIONS_FILE, TrustedDocuments } from "../graphql/trusted-documents";
import { registerCompression } from "./compression";
import { type EarlierBuilds, keepBuilds } from "./kept-builds";
import { registerStaticApp } from "./static-apps";

const DAY_MS = 24 * 3_600_000;
const FIRST_DAY = Date.parse("2026-05-04T08:00:00Z");

let root: string;
let app: FastifyInstance | null = null;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "kundenportal-builds-"));
});
afterEach(async () => {
  await app?.close();
  app = null;
  rmSync(root, { recursive: true, force: true });
});

const hashOf = (version: string): string => `sha256:${version.padEnd(64, "0")}`;
const scriptOf = (version: string): string => `export const version = "${version}";`;

/** Puts a version in the place of whatever was installed, as a deployment does, and starts it on a day. */
function deploy(version: string, day: number): EarlierBuilds {
  const dist = join(root, "apps", "portal", "dist");
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(join(dist, "assets"), { recursive: true });
  writeFileSync(join(dist, "index.html"), `<script src="/portal/assets/page-${version}.js">`);
  writeFileSync(join(dist, "favicon.svg"), "<svg/>");
  writeFileSync(join(dist, OPERATIONS_FILE), JSON.stringify({ [hashOf(version)]: `query Q${version} { q }` }));
  writeFileSync(join(dist, "assets", `page-${version}.js`), scriptOf(version));
  writeFileSync(join(dist, "assets", `page-${version}.js.br`), brotliCompressSync(scriptOf(version)));
  const now = new Date(FIRST_DAY + day * DAY_MS);
  return keepBuilds({ folder: join(root, "builds"), appsDir: join(root, "apps"), now });
}

/** What the server that was started last answers for a version's file. */
async function request(earlier: EarlierBuilds, version: string, encoding = "identity") {
  if (app === null) {
    app = fastify();
    await registerCompression(app);
    await registerStaticApp(app, { name: "portal", dir: join(root, "apps/portal/dist"), earlier: earlier.portal });
  }
  const url = `/portal/assets/page-${version}.js`;
  return app.inject({ method: "GET", url, headers: { "accept-encoding": encoding } });
}

test("a page that was opened before an upgrade goes on getting its files, as long as before", async () => {
  deploy("a", 0);
  const earlier = deploy("b", 60);
  for (const version of ["a", "b"]) {
    const { statusCode, body, headers } = await request(earlier, version);
    expect([statusCode, body]).toEqual([200, scriptOf(version)]);
    expect(headers).toMatchObject({
      "content-type": "application/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
    });
  }
  const compressed = await request(earlier, "b", "br");
  expect(brotliDecompressSync(compressed.rawPayload).toString()).toBe(scriptOf("b"));
  const old = await request(earlier, "a", "br");
  expect(old.statusCode).toBe(200);
  expect((await request(earlier, "c")).statusCode).toBe(404);
});

test("its operations are known as long as its files", () => {
  deploy("a", 0);
  const earlier = deploy("b", 1);
  const documents = TrustedDocuments.read(earlier.portal);
  expect(documents.find(hashOf("a"))).toBe("query Qa { q }");
  expect(documents.find(hashOf("c"))).toBeNull();
});

test("a version is kept for a week after it was replaced, however often the next one starts", async () => {
  deploy("a", 0);
  deploy("b", 60);
  expect((await request(deploy("b", 67), "a")).statusCode).toBe(200);
  await app?.close();
  app = null;
  expect((await request(deploy("b", 68), "a")).statusCode).toBe(404);
  expect(readdirSync(join(root, "builds"))).toHaveLength(1);
});

test("a version that comes back is the current one, and has its week anew", () => {
  deploy("a", 0);
  deploy("b", 1);
  expect(deploy("a", 2).portal).toHaveLength(1);
  // Without that, "a" would have been replaced on the first day.
  expect(deploy("c", 8).portal).toHaveLength(2);
  expect(deploy("c", 12).portal).toHaveLength(1);
});

test("what was cut off while it was kept is no build, and not more are kept than can be looked through", () => {
  const cutOff = join(root, "builds", "0123456789abcdef.17");
  mkdirSync(cutOff, { recursive: true });
  utimesSync(cutOff, FIRST_DAY / 1000 - 7200, FIRST_DAY / 1000 - 7200);
  for (let version = 0; version < 25; version += 1) deploy(String(version), 0);
  expect(deploy("z", 0).portal).toHaveLength(20);
  expect(existsSync(cutOff)).toBe(false);
});

// @ts-check
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { afterEach, describe, it } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { filesOf, measureFirstLoad } from "./first-load.mjs";

const script = Buffer.from("export const price = 'twelve';\n".repeat(500));
const page = `<script type="module" src="/portal/assets/index.js"></script>
  <link rel="modulepreload" href="/portal/assets/shared.js"><link rel="stylesheet" href="/portal/assets/a.css">`;

/** @type {import("node:http").Server[]} */
let servers = [];
afterEach(() => {
  for (const server of servers) server.close();
  servers = [];
});

/** A server that compresses as told. @param {(path: string) => "br" | "gzip" | "identity" | "missing"} encodingOf */
async function serve(encodingOf) {
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    if (path === "/portal/") return response.end(page);
    const encoding = encodingOf(path);
    if (encoding === "missing") return response.writeHead(404).end();
    const body =
      encoding === "br" ? brotliCompressSync(script) : encoding === "gzip" ? gzipSync(script) : Buffer.from(script);
    return response.writeHead(200, encoding === "identity" ? {} : { "content-encoding": encoding }).end(body);
  });
  servers.push(server);
  await new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(null)));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
}

describe("the first load", () => {
  it("is what travels: page, style sheets, entry and its static imports", async () => {
    const { scriptBytes, allBytes, problems } = await measureFirstLoad(await serve(() => "br"), "/portal/", {
      encoding: "br",
    });
    const bytes = brotliCompressSync(script).length;
    assert.deepEqual(
      { scriptBytes, allBytes, problems },
      {
        scriptBytes: 2 * bytes,
        allBytes: 3 * bytes + Buffer.byteLength(page),
        problems: [],
      },
    );
  });

  it("counts and names what travels as it is", async () => {
    const origin = await serve((path) => (path.endsWith("shared.js") ? "identity" : "gzip"));
    const { scriptBytes, problems } = await measureFirstLoad(origin, "/portal/", { encoding: "gzip" });
    assert.equal(scriptBytes, script.length + gzipSync(script).length);
    assert.deepEqual(problems, ["/portal/assets/shared.js is sent as it is to a browser that accepts gzip"]);
  });

  it("is wrong with a file that is missing, or without a script", async () => {
    const broken = await measureFirstLoad(await serve(() => "missing"), "/portal/", { encoding: "br" });
    assert.match(broken.problems.join(), /index\.js is answered with 404/);
    const { problems } = await measureFirstLoad(await serve(() => "identity"), "/portal/assets/a.css", {
      encoding: "br",
    });
    assert.deepEqual(problems, ["/portal/assets/a.css loads no script"]);
  });

  it("until a page can be used has the page's own chunks, each once", async () => {
    const manifest = {
      "index.html": { file: "assets/index.js" },
      "_shared.js": { file: "assets/shared.js", imports: ["index.html"] },
      "page.tsx": { file: "assets/page.js", imports: ["index.html", "_shared.js"] },
    };
    const files = filesOf(manifest, ["page.tsx"]).map((file) => `/portal/${file}`);
    assert.deepEqual(files, ["/portal/assets/page.js", "/portal/assets/index.js", "/portal/assets/shared.js"]);
    const { scriptBytes } = await measureFirstLoad(await serve(() => "br"), "/portal/", { encoding: "br", files });
    assert.equal(scriptBytes, 3 * brotliCompressSync(script).length);
    assert.throws(() => filesOf(manifest, ["gone.tsx"]), /no chunk for gone\.tsx/);
  });
});

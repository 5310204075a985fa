// @ts-check
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { basename, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { rootFolder } from "../setup/run.mjs";

/** @typedef {{ url: string, close: () => void }} StaticPage */

const assets = join(rootFolder, "apps/portal/dist/assets");
const types = /** @type {Readonly<Record<string, string>>} */ ({ css: "text/css", woff2: "font/woff2" });

/**
 * Serves the same content as a page of the portal, with its styles and without its scripts: as fast as a page can be.
 * @param {string} html of the portal's page
 * @returns {Promise<StaticPage>}
 */
export async function serveStaticPage(html) {
  const plain = html
    .replace(/<script\b[^>]*>[^]*?<\/script>/g, "")
    .replace(/<link\b[^>]*rel="(?:modulepreload|icon)"[^>]*>/g, "");
  const page = brotliCompressSync(plain);
  const server = createServer((request, response) => {
    const [, ending] = /^\/portal\/assets\/[\w-]+\.(css|woff2)$/.exec(request.url ?? "") ?? [];
    if (ending === undefined) {
      const isPage = request.url === "/";
      response.writeHead(isPage ? 200 : 404, { "content-type": "text/html; charset=utf-8", "content-encoding": "br" });
      response.end(isPage ? page : brotliCompressSync("Not here."));
      return;
    }
    const file = join(assets, basename(request.url ?? ""));
    const isSheet = ending === "css";
    response.writeHead(200, {
      "content-type": types[ending],
      "cache-control": "public, max-age=31536000, immutable",
      ...(isSheet && { "content-encoding": "br" }),
    });
    response.end(readFileSync(isSheet ? `${file}.br` : file));
  });
  await new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(undefined));
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

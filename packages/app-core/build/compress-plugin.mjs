import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Less than this travels in one packet anyway. */
const smallestBytes = 1_400;
/** What does not become smaller by a tenth is not worth the unpacking: fonts and images are compressed already. */
const worthwhile = 0.9;

/**
 * Writes `.br` and `.gz` beside every built file that gains by it, as small as they get: the server only sends them.
 *
 * @returns {import("vite").Plugin}
 */
export function compressPlugin() {
  let assetsFolder = "";
  return {
    name: "kundenportal:compress",
    apply: "build",
    // Last, when everything is written.
    enforce: "post",
    configResolved({ root, build }) {
      assetsFolder = join(root, build.outDir, build.assetsDir);
    },
    async closeBundle() {
      const names = await readdir(assetsFolder);
      await Promise.all(names.map((name) => compressFile(join(assetsFolder, name))));
    },
  };
}

/** @param {string} path */
async function compressFile(path) {
  const content = await readFile(path);
  if (content.length < smallestBytes) return;
  const packed = {
    br: await compressBrotli(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
    gz: await compressGzip(content, { level: constants.Z_BEST_COMPRESSION }),
  };
  for (const [ending, bytes] of Object.entries(packed)) {
    if (bytes.length < content.length * worthwhile) await writeFile(`${path}.${ending}`, bytes);
  }
}

import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What Vite writes about each module that begins a chunk, and about each chunk that several share.
 * @typedef {{ file: string, css?: readonly string[], imports?: readonly string[] }} Chunk
 */

const moduleName = "virtual:client-build";

/**
 * Lets the server's half of an app know the browser's, which has been built before: its page, and the files of each module.
 *
 * @returns {import("vite").Plugin}
 */
export function clientBuildPlugin() {
  let folder = "";
  return {
    name: "kundenportal:client-build",
    configResolved({ root }) {
      folder = join(root, "dist");
    },
    resolveId: (id) => (id === moduleName ? `\0${moduleName}` : null),
    load(id) {
      if (id !== `\0${moduleName}`) return null;
      const template = readFileSync(join(folder, "index.html"), "utf8");
      const manifest = JSON.parse(readFileSync(join(folder, ".vite/manifest.json"), "utf8"));
      return `export const template = ${JSON.stringify(template)};
        export const filesOf = ${JSON.stringify(filesByModule(manifest))};`;
    },
  };
}

/**
 * For each module the files that it needs, those of the entry excepted, in the order in which they have to be loaded.
 *
 * @param {Readonly<Record<string, Chunk>>} manifest
 * @returns {Record<string, readonly string[]>}
 */
function filesByModule(manifest) {
  if (manifest["index.html"] === undefined) throw new Error("Vite's manifest has no entry");
  /** @type {(key: string, seen: Set<string>) => readonly string[]} */
  const filesOf = (key, seen) => {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(key)) return [];
    seen.add(key);
    return [...(chunk.imports ?? []).flatMap((each) => filesOf(each, seen)), ...(chunk.css ?? []), chunk.file];
  };
  return Object.fromEntries(
    Object.keys(manifest).map((key) => [key, [...new Set(filesOf(key, new Set(["index.html"])))]]),
  );
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** What Vite writes about each module that begins a chunk, and about each chunk that several share. */
interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

const MODULE = "virtual:client-build";

/** Lets the server's half of the app know the browser's, which has been built before: its page, and the files of each module. */
export function clientBuild(): Plugin {
  let folder = "";
  return {
    name: "client-build",
    configResolved({ root }) {
      folder = join(root, "dist");
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      const template = readFileSync(join(folder, "index.html"), "utf8");
      const manifest: unknown = JSON.parse(readFileSync(join(folder, ".vite/manifest.json"), "utf8"));
      if (!isManifest(manifest)) throw new Error("Vite's manifest has no entry");
      return `export const template = ${JSON.stringify(template)};
        export const filesOf = ${JSON.stringify(filesByModule(manifest))};`;
    },
  };
}

function isManifest(value: unknown): value is Readonly<Record<string, Chunk>> {
  return typeof value === "object" && value !== null && "index.html" in value;
}

/** For each module the files that it needs, those of the entry excepted, in the order in which they have to be loaded. */
function filesByModule(manifest: Readonly<Record<string, Chunk>>): Record<string, readonly string[]> {
  const filesOf = (key: string, seen: Set<string>): readonly string[] => {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(key)) return [];
    seen.add(key);
    return [...(chunk.imports ?? []).flatMap((each) => filesOf(each, seen)), ...(chunk.css ?? []), chunk.file];
  };
  return Object.fromEntries(
    Object.keys(manifest).map((key) => [key, [...new Set(filesOf(key, new Set(["index.html"])))]]),
  );
}

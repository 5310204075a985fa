import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const MANIFEST_PATH = fileURLToPath(new URL("../src/gql/persisted-documents.json", import.meta.url));

/** Puts the list of the app's own operations into the build, where the server reads what it may run for a browser. */
export function trustedDocuments(): Plugin {
  return {
    name: "trusted-documents",
    apply: "build",
    async buildStart() {
      this.emitFile({
        type: "asset",
        fileName: "persisted-documents.json",
        source: await readFile(MANIFEST_PATH, "utf8"),
      });
    },
  };
}

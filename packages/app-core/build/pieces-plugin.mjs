import { fileURLToPath } from "node:url";

/** The module in which Vite keeps what each `import()` of a build goes through. */
const helperId = "\0vite/preload-helper.js";
const ownHelper = fileURLToPath(new URL("../src/pieces/load-piece.ts", import.meta.url));

/**
 * Has every `import()` of a build fetch its files with `loadPiece` before the browser sees them as modules. Vite's own helper
 * preloads them instead, and after a failure it neither asks for a style sheet again nor can it for a module.
 *
 * @returns {import("vite").Plugin}
 */
export function piecesPlugin() {
  let base = "/";
  return {
    name: "kundenportal:pieces",
    apply: "build",
    enforce: "pre",
    config: () => ({
      build: {
        modulePreload: {
          // The piece itself first: without other files Vite would name none at all.
          resolveDependencies: (file, files, { hostType }) =>
            hostType === "js" ? [...new Set([file, ...files])] : files,
        },
      },
    }),
    configResolved(config) {
      base = config.base;
    },
    load(id) {
      if (id !== helperId) return null;
      return `import { createPieceLoader } from ${JSON.stringify(ownHelper)};
        export const __vitePreload = createPieceLoader(${JSON.stringify(base)});`;
    },
  };
}

import { fileURLToPath } from "node:url";

const domainSources = fileURLToPath(new URL("../../../domain/src/", import.meta.url));

/**
 * Reads the domain package from its sources: no build step before `vite`, and modules that can be tree-shaken.
 * Not by the export condition `source`, which React Aria's packages also declare, for files that they do not publish.
 *
 * @returns {import("vite").Plugin}
 */
export function domainSourcePlugin() {
  return {
    name: "kundenportal:domain-source",
    config: () => ({
      resolve: { alias: [{ find: /^@kundenportal\/domain\/(.+)$/, replacement: `${domainSources}$1.ts` }] },
    }),
  };
}

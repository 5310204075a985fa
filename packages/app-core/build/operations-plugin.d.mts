import type { Plugin } from "vite";

/** See operations-plugin.mjs. */
export declare function operationsPlugin(options?: { readonly isLate?: boolean }): Plugin;

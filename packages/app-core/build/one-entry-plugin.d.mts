import type { Plugin } from "vite";

/** See one-entry-plugin.mjs. */
export declare function oneEntryPlugin(): Plugin;

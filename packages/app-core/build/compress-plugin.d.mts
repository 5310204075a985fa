import type { Plugin } from "vite";

/** See compress-plugin.mjs. */
export declare function compressPlugin(): Plugin;

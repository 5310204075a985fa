import type { Plugin } from "vite";

/** See pieces-plugin.mjs. */
export declare function piecesPlugin(): Plugin;

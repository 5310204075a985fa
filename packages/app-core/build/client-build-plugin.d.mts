import type { Plugin } from "vite";

/** See client-build-plugin.mjs. */
export declare function clientBuildPlugin(): Plugin;

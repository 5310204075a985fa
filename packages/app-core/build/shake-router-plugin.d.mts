import type { Plugin } from "vite";

/** See shake-router-plugin.mjs. */
export declare function shakeRouterPlugin(): Plugin;

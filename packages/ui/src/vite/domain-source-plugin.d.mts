import type { Plugin } from "vite";

/** See domain-source-plugin.mjs. Usage in `vite.config.ts`: `plugins: [react(), messagesPlugin(), domainSourcePlugin()]`. */
export declare function domainSourcePlugin(): Plugin;

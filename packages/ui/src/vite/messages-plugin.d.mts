import type { Plugin } from "vite";

/** See messages-plugin.mjs. Usage in `vite.config.ts`: `plugins: [react(), messagesPlugin()]`. */
export declare function messagesPlugin(): Plugin;
export declare function compileCatalogue(text: string, path: string): string;

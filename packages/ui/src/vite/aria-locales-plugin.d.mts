import type { Plugin } from "vite";

/** See aria-locales-plugin.mjs. Usage in `vite.config.ts`: `plugins: [react(), messagesPlugin(), ariaLocalesPlugin()]`. */
export declare function ariaLocalesPlugin(): Plugin;

import { compressPlugin } from "@kundenportal/app-core/vite-compress-plugin";
import { oneEntryPlugin } from "@kundenportal/app-core/vite-one-entry-plugin";
import { operationsPlugin } from "@kundenportal/app-core/vite-operations-plugin";
import { piecesPlugin } from "@kundenportal/app-core/vite-pieces-plugin";
import { shakeRouterPlugin } from "@kundenportal/app-core/vite-shake-router-plugin";
import { domainSourcePlugin } from "@kundenportal/ui/vite-domain-source-plugin";
import { messagesPlugin } from "@kundenportal/ui/vite-messages-plugin";
import { ariaLocalesPlugin } from "@kundenportal/ui/vite-aria-locales-plugin";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";

/** What the start page and the document page share. */
const ON_EVERY_PAGE =
  /[\\/](?:ui[\\/]src[\\/](?:badge|card|date-text|marked|money-text|page-header|section)[\\/]|portal[\\/]src[\\/]components[\\/])/;

const API_URL = process.env["API_URL"] ?? "http://127.0.0.1:4000";

export default defineConfig({
  base: "/portal/",
  plugins: [
    react(),
    domainSourcePlugin(),
    messagesPlugin(),
    ariaLocalesPlugin(),
    operationsPlugin({ isLate: true }),
    piecesPlugin(),
    oneEntryPlugin(),
    compressPlugin(),
    shakeRouterPlugin(),
  ],
  // RxJS offers modern code only under this name; its default includes helpers for browsers that we do not support.
  resolve: { conditions: ["es2015", ...defaultClientConditions] },
  build: {
    target: "es2022",
    manifest: true,
    // Browsers that know no preloading get each file when it is imported (see load-piece.ts).
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // One sheet for all pages: together they are small, and a page is not shown before its last sheet has come.
    cssCodeSplit: false,
    // What every page needs is in one file: it compresses better than a dozen, and takes one request.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "portal", tags: ["$initial"] },
            { name: "pages", test: ON_EVERY_PAGE },
          ],
        },
      },
    },
  },
  server: {
    host: "127.0.0.1",
    proxy: { "/portal/graphql": API_URL, "/portal/files": API_URL, "/p/": API_URL, "/sandbox-pay": API_URL },
  },
});

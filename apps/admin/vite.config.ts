import { compressPlugin } from "@kundenportal/app-core/vite-compress-plugin";
import { oneEntryPlugin } from "@kundenportal/app-core/vite-one-entry-plugin";
import { operationsPlugin } from "@kundenportal/app-core/vite-operations-plugin";
import { piecesPlugin } from "@kundenportal/app-core/vite-pieces-plugin";
import { shakeRouterPlugin } from "@kundenportal/app-core/vite-shake-router-plugin";
import { ariaLocalesPlugin } from "@kundenportal/ui/vite-aria-locales-plugin";
import { domainSourcePlugin } from "@kundenportal/ui/vite-domain-source-plugin";
import { messagesPlugin } from "@kundenportal/ui/vite-messages-plugin";
import { nameShared } from "./build/name-shared.ts";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";

const API_URL = process.env["API_URL"] ?? "http://127.0.0.1:4000";

export default defineConfig({
  base: "/admin/",
  plugins: [
    react(),
    domainSourcePlugin(),
    messagesPlugin(),
    ariaLocalesPlugin(),
    operationsPlugin(),
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
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every page needs and what many need is in a few files: otherwise a page would request up to sixty. Those that have no
          // form, picker or menu do without what these bring along.
          groups: [
            { name: "admin", tags: ["$initial"], priority: 2 },
            { name: nameShared, minShareCount: 3, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    host: "127.0.0.1",
    proxy: { "/graphql": API_URL, "/files": API_URL, "/p/": API_URL, "/portal": API_URL },
  },
});

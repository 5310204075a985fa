import { compressPlugin } from "@kundenportal/app-core/vite-compress-plugin";
import { operationsPlugin } from "@kundenportal/app-core/vite-operations-plugin";
import { piecesPlugin } from "@kundenportal/app-core/vite-pieces-plugin";
import { ariaLocalesPlugin } from "@kundenportal/ui/vite-aria-locales-plugin";
import { domainSourcePlugin } from "@kundenportal/ui/vite-domain-source-plugin";
import { messagesPlugin } from "@kundenportal/ui/vite-messages-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

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
    compressPlugin(),
  ],
  build: {
    target: "es2022",
    manifest: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every page needs and what many need is in one file each: otherwise a page would request up to sixty.
          groups: [
            { name: "admin", tags: ["$initial"], priority: 2 },
            { name: "shared", minShareCount: 3, priority: 1 },
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

import { clientBuildPlugin } from "@kundenportal/app-core/vite-client-build-plugin";
import { operationsPlugin } from "@kundenportal/app-core/vite-operations-plugin";
import { domainSourcePlugin } from "@kundenportal/ui/vite-domain-source-plugin";
import { messagesPlugin } from "@kundenportal/ui/vite-messages-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The half of the app that fills and renders first pages in the API's process: one file, with all that it needs. */
export default defineConfig({
  base: "/admin/",
  plugins: [react(), domainSourcePlugin(), messagesPlugin(), operationsPlugin(), clientBuildPlugin()],
  // React takes three times as long in its development version.
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  ssr: { noExternal: true, target: "node" },
  build: {
    ssr: "src/server/main.ts",
    outDir: "dist/server",
    emptyOutDir: true,
    copyPublicDir: false,
    target: "node20",
    assetsInlineLimit: 0,
    rolldownOptions: { output: { format: "cjs", entryFileNames: "first-page.cjs", codeSplitting: false } },
  },
});

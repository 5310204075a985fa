import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { ariaLocalesPlugin } from "../src/vite/aria-locales-plugin.mjs";
import { domainSourcePlugin } from "../src/vite/domain-source-plugin.mjs";
import { messagesPlugin } from "../src/vite/messages-plugin.mjs";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [react(), messagesPlugin(), domainSourcePlugin(), ariaLocalesPlugin()],
  server: { host: "127.0.0.1", port: 5190 },
});

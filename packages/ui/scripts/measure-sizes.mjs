// Prints what importing each component adds to an app that already has React: JavaScript and CSS, minified, gzip level 9.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { ariaLocalesPlugin } from "../src/vite/aria-locales-plugin.mjs";
import { domainSourcePlugin } from "../src/vite/domain-source-plugin.mjs";
import { messagesPlugin } from "../src/vite/messages-plugin.mjs";

const packageFolder = fileURLToPath(new URL("..", import.meta.url));
const { exports: entries } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
const sources = Object.entries(entries).filter(([, path]) => /\.tsx?$/.test(path));

console.log(
  "import                 JS kB  CSS kB   (React, text provider and format functions are counted in their own rows)",
);
for (const [name, path] of sources) {
  const { script, style } = await measure(`${packageFolder}${path.slice(2)}`);
  console.log(`${name.slice(2).padEnd(22)} ${kilobytes(script)}  ${kilobytes(style)}`);
}

/** @param {string} entry */
async function measure(entry) {
  const result = await build({
    configFile: false,
    root: packageFolder,
    logLevel: "error",
    plugins: [react(), messagesPlugin(), domainSourcePlugin(), ariaLocalesPlugin()],
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      minify: true,
      cssMinify: true,
      cssCodeSplit: true,
      lib: { entry, formats: ["es"], fileName: "entry" },
      rolldownOptions: { external: isShared },
    },
  });
  const files = [result].flat().flatMap((bundle) => bundle.output);
  return {
    script: files.filter((file) => file.type === "chunk" && file.isEntry).map((file) => file.code),
    style: files.filter((file) => file.fileName.endsWith(".css")).map((file) => String(file.source)),
  };

  /** React, and what every app has anyway. @param {string} id */
  function isShared(id) {
    return /^react(?:-dom)?(?:\/|$)/.test(id) || (id !== entry && /\/(?:use-own-text|use-text|format)$/.test(id));
  }
}

/** @param {string[]} texts */
function kilobytes(texts) {
  const bytes = texts.length === 0 ? 0 : gzipSync(texts.join(""), { level: 9 }).length;
  return (bytes / 1000).toFixed(1).padStart(5);
}

import { readFile } from "node:fs/promises";
import { compileMessage } from "@lingui/message-utils/compileMessage";

const suffix = ".json?messages";

/**
 * Turns `import("./locales/de.json?messages")` into ready-to-print messages, so that no parser is shipped to browsers.
 * Plain JavaScript, because Vite loads its configuration with Node, which cannot read TypeScript.
 *
 * @returns {import("vite").Plugin}
 */
export function messagesPlugin() {
  return {
    name: "kundenportal:messages",
    enforce: "pre",
    async load(id) {
      if (!id.endsWith(suffix)) return null;
      const path = id.slice(0, -"?messages".length);
      this.addWatchFile(path);
      return { code: compileCatalogue(await readFile(path, "utf8"), path), map: null, moduleType: "js" };
    },
  };
}

/**
 * The module for one catalogue file: keys to compiled ICU messages.
 * Errors: throws, naming file and key, for a value that is not text or not a valid ICU message.
 *
 * @param {string} text
 * @param {string} path
 */
function compileCatalogue(text, path) {
  /** @type {Record<string, unknown>} */
  const catalogue = JSON.parse(text);
  const compiled = Object.entries(catalogue).map(([key, message]) => {
    if (typeof message !== "string") throw new Error(`${path}: "${key}" is not a text`);
    const tokens = compileMessage(message);
    // Lingui only prints a syntax error and then takes the message for plain text; valid messages never keep their braces.
    if (tokens.length === 1 && tokens[0] === message && /[{}]/.test(message)) {
      throw new Error(`${path}: "${key}" is not a valid message: ${message}`);
    }
    return [key, tokens];
  });
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(compiled)))});`;
}

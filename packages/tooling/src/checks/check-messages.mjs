// @ts-check
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import { rootFolder } from "../workspace.mjs";

const languages = ["de", "en"];
const workspacesWithTexts = ["packages/ui", "packages/app-core", "apps/portal", "apps/admin"];

/**
 * Where the languages of a workspace don't say the same (missing keys, differing ICU arguments, broken messages), and
 * texts that no source names. That used keys exist is told by the compiler, which knows the German file.
 * Shape: one problem a line; empty when all is well.
 */
export function checkMessages(root = rootFolder) {
  return workspacesWithTexts.flatMap((workspace) => {
    const folders = findLocaleFolders(join(root, workspace, "src"));
    if (folders.length === 0) return [`${workspace}: has no locales folder`];
    return folders.flatMap((folder) => {
      const missing = languages.filter((language) => !existsSync(join(folder, `${language}.json`)));
      if (missing.length > 0) return missing.map((language) => `${folder}: ${language}.json is missing`);
      const [german, english] = [readCatalogue(folder, "de"), readCatalogue(folder, "en")];
      const unused = findUnusedKeys(Object.keys(german.messages), readSources(join(root, workspace, "src")));
      return [...compareCatalogues(german, english), ...unused].map((line) => `${workspace}: ${line}`);
    });
  });
}

/** @typedef {{ language: string, messages: Record<string, unknown> }} Catalogue */

/**
 * @param {Catalogue} first
 * @param {Catalogue} second
 * @returns {string[]}
 */
export function compareCatalogues(first, second) {
  const keys = [...new Set([...Object.keys(first.messages), ...Object.keys(second.messages)])].sort();
  return keys.flatMap((key) => {
    const [one, two] = [readArguments(key, first), readArguments(key, second)];
    if (one.problem !== undefined || two.problem !== undefined) {
      return [one.problem, two.problem].filter((problem) => problem !== undefined);
    }
    if (one.names === two.names) return [];
    return [`"${key}" takes {${one.names}} in ${first.language} and {${two.names}} in ${second.language}`];
  });
}

/**
 * Keys that stand nowhere in the sources, neither whole (`"menu.open"`) nor by their beginning (`` `status.${…}` ``).
 * @param {readonly string[]} keys
 * @param {string} sources
 * @returns {string[]}
 */
export function findUnusedKeys(keys, sources) {
  const beginnings = [...sources.matchAll(/`([\w.-]+\.)\$\{/g)].map((match) => match[1] ?? "");
  return keys
    .filter((key) => !sources.includes(`"${key}"`) && !beginnings.some((beginning) => key.startsWith(beginning)))
    .map((key) => `"${key}" is shown nowhere`);
}

/** @param {string} folder @returns {string} the code of all files in it, without tests */
function readSources(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
}

/** @param {string} key @param {Catalogue} catalogue @returns {{ names: string, problem?: string }} */
function readArguments(key, { language, messages }) {
  const message = messages[key];
  if (message === undefined) return { names: "", problem: `"${key}" is missing in ${language}` };
  if (typeof message !== "string" || message.trim() === "") {
    return { names: "", problem: `"${key}" is no text in ${language}` };
  }
  try {
    return { names: [...new Set(collectArguments(compileMessageOrThrow(message)))].sort().join(", ") };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { names: "", problem: `"${key}" is no valid message in ${language}: ${reason}` };
  }
}

/**
 * The names in a compiled message, each with its kind: `count (plural)`.
 * Source: Lingui compiles to a list of texts and `[name, kind?, options?]`, whose options hold the same again.
 * @param {unknown} tokens
 * @returns {string[]}
 */
function collectArguments(tokens) {
  if (!Array.isArray(tokens)) return [];
  return tokens.flatMap((token) => {
    if (!Array.isArray(token)) return [];
    const [name, kind, options] = /** @type {[unknown, unknown?, unknown?]} */ (token);
    if (isRecord(options) && !("other" in options)) throw new Error(`{${String(name)}} has no "other"`);
    const inner = isRecord(options) ? Object.values(options).flatMap(collectArguments) : [];
    return [typeof kind === "string" ? `${String(name)} (${kind})` : String(name), ...inner];
  });
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
function isRecord(value) {
  return typeof value === "object" && value !== null;
}

/** @param {string} folder @param {string} language @returns {Catalogue} */
function readCatalogue(folder, language) {
  return { language, messages: JSON.parse(readFileSync(join(folder, `${language}.json`), "utf8")) };
}

/** @param {string} folder @returns {string[]} */
function findLocaleFolders(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name === "locales")
    .map((entry) => join(entry.parentPath, entry.name));
}

// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rootFolder } from "../workspace.mjs";

const budgetBytes = 150_000;

/**
 * @typedef {object} ManifestChunk one entry of Vite's manifest.json
 * @property {string} file
 * @property {boolean} [isEntry]
 * @property {string[]} [imports] keys of chunks loaded together with it
 */

/**
 * Weighs the JavaScript that a customer's first page must load before anything shows.
 * Unit: kB are 1,000 bytes after gzip level 9.
 * @returns {{ problems: string[], summary: string }}
 */
export function checkPortalSize(distFolder = join(rootFolder, "apps/portal/dist")) {
  const manifestPath = join(distFolder, ".vite/manifest.json");
  if (!existsSync(manifestPath))
    return { problems: [`${manifestPath} is missing: build the portal first`], summary: "" };
  /** @type {Record<string, ManifestChunk>} */
  const manifest = JSON.parse(readFileSync(manifestPath, "utf8"));
  const files = listInitialFiles(manifest).map((file) => ({
    file,
    bytes: gzipSync(readFileSync(join(distFolder, file)), { level: 9 }).length,
  }));
  if (files.length === 0) return { problems: [`${manifestPath} names no entry`], summary: "" };
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const summary = `${formatKilobytes(total)} of ${formatKilobytes(budgetBytes)} in ${files.length} files`;
  if (total <= budgetBytes) return { problems: [], summary };
  const list = files.sort((a, b) => b.bytes - a.bytes).map(({ file, bytes }) => `  ${formatKilobytes(bytes)}  ${file}`);
  return { problems: [`The portal's first load is too large: ${summary}`, ...list], summary };
}

/**
 * The entry and everything it imports statically, each file once.
 * @param {Record<string, ManifestChunk>} manifest
 * @returns {string[]}
 */
export function listInitialFiles(manifest) {
  const open = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true);
  const seen = new Set(open);
  for (const key of open) {
    for (const imported of manifest[key]?.imports ?? []) {
      if (seen.has(imported)) continue;
      seen.add(imported);
      open.push(imported);
    }
  }
  return open.flatMap((key) => manifest[key]?.file ?? []).filter((file) => file.endsWith(".js"));
}

/** @param {number} bytes */
function formatKilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

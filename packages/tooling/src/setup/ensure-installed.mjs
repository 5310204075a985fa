// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { adviseOnBuildTools, nativeBuildEnvironment, provideBuildTools } from "./build-tools.mjs";
import { rootFolder, run } from "./run.mjs";
import { SetupError } from "./setup-error.mjs";

/**
 * The part of an entry of package-lock.json that matters here: `link` is a workspace, `extraneous` is not needed, so not
 * installed.
 * @typedef {{ version?: string, link?: boolean, extraneous?: boolean, optional?: boolean, dev?: boolean,
 *   devOptional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 * @typedef {Record<string, LockedPackage>} Packages by place, such as `node_modules/zod`
 */

/**
 * Installs the locked packages unless exactly those are already installed, which takes about 50 ms to check.
 * Errors: throws SetupError with what to do.
 */
export function ensureInstalled() {
  assertNodeVersion(process.versions.node);
  if (isInstalled()) return;
  provideBuildTools();
  console.log(
    "• Installing the packages, once. This takes a minute, or two if the database driver has to be compiled …",
  );
  // Without NODE_ENV=production deciding that nothing can be built.
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=warn"];
  if (run("npm", args, { env: nativeBuildEnvironment(), timeoutMs: 15 * 60_000 }).isOk) return;
  throw new SetupError(`npm ci failed; see above for the reason.\n${adviseOnBuildTools()}`.trim());
}

/**
 * For an installation without development packages, which is left as it is.
 * Errors: throws SetupError when npm's record says that it is another version's. Without a record, as in a copied folder, the
 * server has to find out by itself.
 */
export function assertInstalledForRunning() {
  const record = "node_modules/.package-lock.json";
  if (!existsSync(join(rootFolder, record))) return;
  const locked = Object.entries(readJson("package-lock.json").packages);
  const needed = Object.fromEntries(locked.filter(([, { dev, devOptional }]) => !dev && !devOptional));
  if (isComplete(needed, readJson(record).packages, process)) return;
  throw new SetupError(
    "The installed packages are not those of package-lock.json. Please run\n\n    npm ci --omit=dev",
  );
}

function isInstalled() {
  // npm writes its own record only once an installation has succeeded.
  const record = "node_modules/.package-lock.json";
  if (!existsSync(join(rootFolder, record))) return false;
  const [locked, installed] = ["package-lock.json", record].map((path) => readJson(path).packages);
  // The record survives a folder that somebody deleted.
  const isRecordTrue = Object.keys(installed).every((place) => existsSync(join(rootFolder, place)));
  return isRecordTrue && isComplete(locked, installed, process);
}

/** @param {string} version such as `20.19.0` */
function assertNodeVersion(version) {
  const needed = readJson("package.json").engines.node;
  if (version.localeCompare(needed.replace(">=", ""), "en", { numeric: true }) >= 0) return;
  throw new SetupError(`Kundenportal needs Node ${needed}; this is Node ${version}.`);
}

/** @param {string} path relative to the root */
function readJson(path) {
  return JSON.parse(readFileSync(join(rootFolder, path), "utf8"));
}

/**
 * Whether exactly the locked packages are installed.
 * @param {Packages} locked from package-lock.json
 * @param {Packages} installed from node_modules/.package-lock.json
 * @param {{ platform: string, arch: string }} machine a folder copied from another system lacks this one's binaries
 */
export function isComplete(locked, installed, { platform, arch }) {
  return Object.entries(locked).every(([place, entry]) => {
    const isOptional = entry.optional === true || entry.devOptional === true;
    // npm may leave out an optional package for reasons we can't see; only one made for this very system must be there.
    const isForUs = entry.os?.includes(platform) && entry.cpu?.includes(arch) && entry.libc === undefined;
    if (!place.includes("node_modules/") || entry.extraneous || (isOptional && !isForUs)) return true;
    const found = installed[place];
    return found?.version === entry.version && found?.link === entry.link;
  });
}

// @ts-check
import { lookup } from "node:dns/promises";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findOnPath } from "./find-on-path.mjs";
import { installSystemPackages } from "./install-system-packages.mjs";
import { isCi, isRoot, readLinuxFamilies } from "./linux-system.mjs";
import { SetupError } from "./setup-error.mjs";

// sqlite3 comes as source plus a ready binary that its install script downloads from GitHub. Where that download is not
// possible it is compiled, which needs these tools and Node's headers.
const buildTools = ["python3", "make", "g++"];
const binaryHost = "github.com";
const lookupTimeoutMs = 3_000;

/**
 * Makes sure that sqlite3 can be installed, by download or by compiling.
 * Errors: throws SetupError with the command to type when compiling is needed and its tools are missing.
 */
export async function prepareNativeBuild() {
  const missing = missingBuildTools();
  if (missing.length === 0 || (await canDownloadBinary())) return;
  await provideBuildTools(missing);
}

/** The tools for compiling that are not there. On Windows only node-gyp can tell, so none are named there. */
export function missingBuildTools() {
  return process.platform === "win32" ? [] : buildTools.filter((tool) => findOnPath(tool) === undefined);
}

/**
 * Installs the tools where we may (Debian, root, CI).
 * Errors: throws SetupError with the command to type everywhere else.
 * @param {readonly string[]} missing
 */
export async function provideBuildTools(missing) {
  const families = readLinuxFamilies();
  if (families.includes("debian") && isRoot() && isCi()) {
    await installSystemPackages(buildTools);
    return;
  }
  throw new SetupError(explainMissingTools(missing, families, process.platform));
}

/**
 * @param {readonly string[]} missing
 * @param {readonly string[]} families see `readLinuxFamilies`
 * @param {string} platform
 */
export function explainMissingTools(missing, families, platform) {
  return [
    "The database driver (sqlite3) has to be compiled here, because its ready-made binary cannot be downloaded.",
    `Missing for that: ${missing.join(", ")}. Please run`,
    "",
    `    ${installCommand(families, platform)}`,
    "",
    "and then the same command again.",
  ].join("\n");
}

/** @param {readonly string[]} families @param {string} platform */
function installCommand(families, platform) {
  if (platform === "darwin") return "xcode-select --install";
  if (families.includes("debian")) return "sudo apt-get install -y python3 make g++";
  if (families.includes("fedora") || families.includes("rhel")) return "sudo dnf install -y python3 make gcc-c++";
  if (families.includes("alpine")) return "sudo apk add python3 make g++";
  if (families.includes("arch")) return "sudo pacman -S --needed python make gcc";
  return "your system's package manager to install Python 3, make and a C++ compiler";
}

/**
 * Environment for npm that lets node-gyp use all cores, and the headers lying beside this Node instead of downloading
 * them.
 * @returns {Record<string, string>}
 */
export function nativeBuildEnvironment() {
  return { JOBS: "max", ...nodeHeadersEnvironment() };
}

/** @returns {Record<string, string>} */
function nodeHeadersEnvironment() {
  const prefix = dirname(dirname(process.execPath));
  const versionHeader = join(prefix, "include/node/node_version.h");
  if (!existsSync(versionHeader) || !existsSync(join(prefix, "include/node/node.h"))) return {};
  const [major = ""] = process.versions.node.split(".");
  // Headers of another Node in the same prefix would compile, and crash later.
  const isSameMajor = new RegExp(`^#define NODE_MAJOR_VERSION ${major}$`, "m").test(
    readFileSync(versionHeader, "utf8"),
  );
  return isSameMajor ? { npm_config_nodedir: prefix } : {};
}

async function canDownloadBinary() {
  const isRouted = ["https_proxy", "HTTPS_PROXY", "npm_config_https_proxy", "npm_config_sqlite3_binary_host"].some(
    (name) => (process.env[name] ?? "") !== "",
  );
  if (isRouted) return true;
  /** @type {Promise<false>} */
  const timeout = new Promise((resolve) => {
    setTimeout(() => resolve(false), lookupTimeoutMs).unref();
  });
  const found = lookup(binaryHost).then(
    () => true,
    () => false,
  );
  return Promise.race([found, timeout]);
}

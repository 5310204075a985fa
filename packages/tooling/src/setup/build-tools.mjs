// @ts-check
// sqlite3 comes as source plus a ready-made binary that its install script downloads. If that download is not possible,
// it is compiled, which needs these tools and Node's headers.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isThere } from "./run.mjs";
import { installSystemPackages, isCi, isRoot, readLinuxFamilies } from "./system.mjs";

const buildTools = ["python3", "make", "g++"];

/** On Windows only node-gyp can find out whether they are installed. */
function findMissingBuildTools() {
  return process.platform === "win32" ? [] : buildTools.filter((tool) => !isThere(tool));
}

/** Installs the missing ones where nobody has to be asked: on Debian, as root, in CI. */
export function provideBuildTools() {
  if (isCi && isRoot && readLinuxFamilies().includes("debian") && findMissingBuildTools().length > 0) {
    installSystemPackages(buildTools);
  }
}

/** What to do about missing ones; empty if there are none. `families`: see `readLinuxFamilies` */
export function adviseOnBuildTools(
  missing = findMissingBuildTools(),
  families = readLinuxFamilies(),
  /** @type {string} */ platform = process.platform,
) {
  if (missing.length === 0) return "";
  return `Where the database driver (sqlite3) cannot be downloaded ready-made it has to be compiled.
Missing for that: ${missing.join(", ")}. Please run

    ${installCommand(families, platform)}

and then the same command again.`;
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
 * Environment for npm that lets node-gyp use all cores, and this Node's local headers instead of downloading them.
 * Another Node's headers in the same place would compile, and crash later.
 * @returns {Record<string, string>}
 */
export function nativeBuildEnvironment() {
  const prefix = dirname(dirname(process.execPath));
  const header = join(prefix, "include/node/node_version.h");
  const [major = ""] = process.versions.node.split(".");
  const isOurs =
    existsSync(header) &&
    new RegExp(`^#define NODE_MAJOR_VERSION ${major}$`, "m").test(readFileSync(header, "utf8")) &&
    existsSync(join(prefix, "include/node/node.h"));
  return { JOBS: "max", ...(isOurs ? { npm_config_nodedir: prefix } : {}) };
}

// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  explainMissingTools,
  findMissingBuildTools,
  nativeBuildEnvironment,
  provideBuildTools,
} from "./build-tools.mjs";
import { isComplete } from "./is-complete.mjs";
import { printLine, rootFolder, run } from "./run.mjs";
import { SetupError } from "./setup-error.mjs";
import { readLinuxFamilies } from "./system.mjs";

/**
 * Installs the locked packages unless exactly those are installed already, which it sees in some 50 ms.
 * Errors: throws SetupError with what to do.
 */
export function ensureInstalled() {
  assertNodeVersion(process.versions.node);
  if (isInstalled()) return;
  provideBuildTools();
  printLine("• Installing the packages, once. This takes a minute, or two where the database driver is compiled …");
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=warn"];
  if (run("npm", args, { env: nativeBuildEnvironment(), timeoutMs: 15 * 60_000 }).isOk) return;
  const missing = findMissingBuildTools();
  const advice = missing.length === 0 ? "" : explainMissingTools(missing, readLinuxFamilies(), process.platform);
  throw new SetupError(["npm ci failed; above it says why.", advice].join("\n").trim());
}

function isInstalled() {
  // npm writes its own record only when an installation has succeeded.
  const record = "node_modules/.package-lock.json";
  if (!existsSync(join(rootFolder, record))) return false;
  const [locked, installed] = ["package-lock.json", record].map((path) => readJson(path).packages);
  // The record outlives a folder that somebody removed by hand.
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

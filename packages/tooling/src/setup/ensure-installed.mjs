// @ts-check
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../processes/run-command.mjs";
import { withProgress } from "../report/progress.mjs";
import { rootFolder } from "../workspace.mjs";
import { missingBuildTools, nativeBuildEnvironment, prepareNativeBuild, provideBuildTools } from "./build-tools.mjs";
import { findMissingPackages } from "./find-missing-packages.mjs";
import { npmCommand } from "./npm.mjs";
import { SetupError } from "./setup-error.mjs";

const timeoutMs = 15 * 60_000;

/**
 * Installs the locked packages unless exactly those are installed already, which it sees in some 50 ms.
 * Errors: throws SetupError with what to do.
 */
export async function ensureInstalled() {
  assertNodeVersion(process.versions.node);
  if (isInstalled()) return;
  await prepareNativeBuild();
  const count = Object.keys(readLockfile("package-lock.json").packages).length;
  await withProgress(
    `Installing up to ${count} packages, once`,
    async () => {
      const first = await installPackages();
      if (first.exitCode === 0) return;
      const missing = missingBuildTools();
      if (!/node-gyp|gyp ERR/.test(first.output) || missing.length === 0) throw failedInstallation(first.output);
      await provideBuildTools(missing);
      const second = await installPackages();
      if (second.exitCode !== 0) throw failedInstallation(second.output);
    },
    describeInstallation,
  );
}

function isInstalled() {
  const recordPath = "node_modules/.package-lock.json";
  if (!existsSync(join(rootFolder, recordPath))) return false;
  const record = readLockfile(recordPath);
  // The record outlives a folder that somebody removed by hand.
  const isRecordTrue = Object.keys(record.packages).every((place) => existsSync(join(rootFolder, place)));
  return isRecordTrue && findMissingPackages(readLockfile("package-lock.json"), record, process).length === 0;
}

/** @param {string} path relative to the root @returns {import("./find-missing-packages.mjs").Lockfile} */
function readLockfile(path) {
  return JSON.parse(readFileSync(join(rootFolder, path), "utf8"));
}

function installPackages() {
  const { command, args } = npmCommand(["ci", "--no-audit", "--no-fund", "--progress=false", "--loglevel=warn"]);
  return runCommand(command, args, { env: nativeBuildEnvironment(), timeoutMs });
}

/** @param {string} output */
function failedInstallation(output) {
  return new SetupError(`npm ci failed:\n${output.slice(-4000)}`);
}

/** What npm, which says nothing itself, is at. */
function describeInstallation() {
  const folder = join(rootFolder, "node_modules");
  if (!existsSync(folder)) return "downloading";
  const driver = join(folder, "sqlite3/build");
  if (!existsSync(driver)) return `${readdirSync(folder).length} folders so far`;
  return existsSync(join(driver, "Release/node_sqlite3.node")) ? "finishing" : "compiling the database driver";
}

/** @param {string} version such as `20.19.0` */
function assertNodeVersion(version) {
  /** @type {{ engines: { node: string } }} */
  const { engines } = JSON.parse(readFileSync(join(rootFolder, "package.json"), "utf8"));
  const [neededMajor = 0, neededMinor = 0] = engines.node.replace(">=", "").split(".").map(Number);
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return;
  throw new SetupError(`Kundenportal needs Node ${engines.node}; this is Node ${version}.`);
}

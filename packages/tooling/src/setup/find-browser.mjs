// @ts-check
import { existsSync } from "node:fs";
import { join } from "node:path";
import { runCommand, runNode } from "../processes/run-command.mjs";
import { withProgress } from "../report/progress.mjs";
import { programPath } from "../workspace.mjs";
import { findOnPath, isExecutable } from "./find-on-path.mjs";
import { installSystemPackages } from "./install-system-packages.mjs";
import { isRoot, readLinuxFamilies } from "./linux-system.mjs";
import { SetupError } from "./setup-error.mjs";

const probeTimeoutMs = 20_000;
const downloadTimeoutMs = 180_000;

const programNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/**
 * @typedef {object} FoundBrowser
 * @property {true} found
 * @property {string | null} executablePath null: Playwright's own, which it finds by itself
 * @property {string} source for people
 *
 * @typedef {{ found: false, tried: string[] }} NoBrowser
 */

/**
 * A Chromium for the browser journeys: one that is there, else Playwright's download, else Debian's package (as root).
 * Errors: throws SetupError when CHROMIUM_PATH names something that does not start.
 * @returns {Promise<FoundBrowser | NoBrowser>}
 */
export async function findBrowser() {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") {
    if (await starts(named)) return { found: true, executablePath: named, source: "CHROMIUM_PATH" };
    throw new SetupError(`CHROMIUM_PATH is ${named}, but that does not start.`);
  }
  const present = await findPresentBrowser(listCandidates(process.env, process.platform));
  if (present !== undefined) return { found: true, executablePath: present, source: "installed here" };
  const tried = ["no Chromium or Chrome in PATH or the usual places"];
  const download = await downloadByPlaywright();
  if (download.ok) return { found: true, executablePath: null, source: "Playwright's download" };
  tried.push(`Playwright's download failed: ${download.reason}`);
  const packaged = await installByApt();
  if (packaged.ok) return { found: true, executablePath: packaged.path, source: "Debian's package" };
  tried.push(packaged.reason);
  return { found: false, tried };
}

/**
 * Where a browser usually lies.
 * @param {Record<string, string | undefined>} environment
 * @param {string} platform
 * @returns {string[]}
 */
export function listCandidates(environment, platform) {
  const searchPath = environment["PATH"] ?? "";
  const onPath = programNames.flatMap((name) => findOnPath(name, searchPath) ?? []);
  if (platform === "darwin") {
    const homes = ["", environment["HOME"] ?? ""];
    const apps = ["Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium"];
    return [...onPath, ...homes.flatMap((home) => apps.map((app) => `${home}/Applications/${app}`))];
  }
  if (platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => environment[name] ?? []);
    const programs = ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe"];
    return [...onPath, ...roots.flatMap((root) => programs.map((program) => join(root, program)))];
  }
  return [...onPath, "/opt/google/chrome/chrome", "/usr/lib/chromium/chromium", "/snap/bin/chromium"];
}

/** @param {readonly string[]} candidates */
async function findPresentBrowser(candidates) {
  for (const path of candidates) {
    if (isExecutable(path) && (await starts(path))) return path;
  }
  return undefined;
}

/** A file in the right place may be an empty shell: Ubuntu's only says that one should install a snap. @param {string} path */
async function starts(path) {
  // On Windows `--version` opens a window instead of printing.
  if (process.platform === "win32") return existsSync(path);
  const { exitCode, output } = await runCommand(path, ["--version"], { timeoutMs: probeTimeoutMs });
  return exitCode === 0 && /chrom/i.test(output);
}

/** @returns {Promise<{ ok: true } | { ok: false, reason: string }>} */
async function downloadByPlaywright() {
  // With the libraries that it needs, where we may install them.
  const withLibraries = isRoot() && readLinuxFamilies().includes("debian") ? ["--with-deps"] : [];
  const { exitCode, output } = await withProgress("Trying Playwright's own download", () =>
    runNode(programPath("playwright"), ["install", ...withLibraries, "chromium"], { timeoutMs: downloadTimeoutMs }),
  );
  return exitCode === 0 ? { ok: true } : { ok: false, reason: lastLine(output) };
}

/** @returns {Promise<{ ok: true, path: string } | { ok: false, reason: string }>} */
async function installByApt() {
  // Ubuntu's package of that name only points to a snap.
  const isDebian = readLinuxFamilies()[0] === "debian";
  if (!isDebian || !isRoot()) return { ok: false, reason: "apt install chromium: only on Debian, as root" };
  try {
    await installSystemPackages(["chromium"]);
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? lastLine(error.message) : String(error) };
  }
  const path = findOnPath("chromium");
  if (path !== undefined && (await starts(path))) return { ok: true, path };
  return { ok: false, reason: "apt installed chromium, but it does not start" };
}

/** @param {string} text */
function lastLine(text) {
  return text.trim().split("\n").at(-1) ?? "";
}

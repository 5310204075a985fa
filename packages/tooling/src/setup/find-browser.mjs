// @ts-check
import { Launcher } from "chrome-launcher";
import { run } from "./run.mjs";
import { SetupError } from "./setup-error.mjs";
import { installSystemPackages, isRoot, readLinuxFamilies } from "./system.mjs";

/**
 * A Chromium for the browser journeys: an installed one, else Playwright's download, else Debian's package (as root).
 * Errors: throws SetupError when CHROMIUM_PATH names something that does not start.
 * @returns {{ environment: Record<string, string> } | { reasons: string[] }} the environment that makes Playwright use
 *   it, or the reasons why there is none
 */
export function findBrowser() {
  const named = process.env["CHROMIUM_PATH"];
  if (named) {
    if (starts(named)) return { environment: {} };
    throw new SetupError(`CHROMIUM_PATH is ${named}, which does not start.`);
  }
  const present = findPresentBrowser();
  if (present !== undefined) return { environment: { CHROMIUM_PATH: present } };
  const download = downloadByPlaywright();
  // Without a path Playwright uses its own.
  if (download.isOk) return { environment: {} };
  // Ubuntu's package of that name only refers to a snap.
  const apt = readLinuxFamilies()[0] === "debian" && isRoot ? installSystemPackages(["chromium"]) : undefined;
  const packaged = apt?.isOk ? findPresentBrowser() : undefined;
  if (packaged !== undefined) return { environment: { CHROMIUM_PATH: packaged } };
  const reasons = ["no Chromium or Chrome in PATH or the usual places", lastLine(download.output)];
  return { reasons: [...reasons, apt === undefined ? "apt: only on Debian, as root" : lastLine(apt.output)] };
}

/** @param {string} text */
function lastLine(text) {
  return text.trim().split("\n").at(-1) ?? "";
}

function findPresentBrowser() {
  try {
    return Launcher.getInstallations().find(starts);
  } catch {
    // That is how it reports that there is none.
    return undefined;
  }
}

/** A file in the right place may be an empty shell: Ubuntu's only says to install a snap. @param {string} path */
function starts(path) {
  // On Windows `--version` opens a window instead of printing.
  if (process.platform === "win32") return true;
  const { isOk, output } = run(path, ["--version"], { isQuiet: true, timeoutMs: 20_000 });
  return isOk && /chrom/i.test(output);
}

function downloadByPlaywright() {
  console.log("• Trying Playwright's own download …");
  // With the libraries that it needs, if we may install them.
  const withLibraries = isRoot && readLinuxFamilies().includes("debian") ? ["--with-deps"] : [];
  const args = ["node_modules/@playwright/test/cli.js", "install", ...withLibraries, "chromium"];
  return run(process.execPath, args, { isQuiet: true, timeoutMs: 180_000 });
}

// @ts-check
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { findBrowser } from "./find-browser.mjs";
import { installSystemPackages, isRoot, readLinuxFamilies } from "./system.mjs";

/** Debian's packages of what `npm run test:browsers` needs beside Chromium: two engines, and a screen for the second. */
const enginePackages = ["firefox-esr", "webkit2gtk-driver", "xvfb"];

/**
 * The three engines of the stories: installed ones, else Debian's packages (as root).
 * @returns {{ environment: Record<string, string> } | { reasons: string[] }} where they are, or what is missing
 */
export function findEngines() {
  const chromium = findBrowser();
  if ("reasons" in chromium) return chromium;
  if (missingPrograms().length > 0 && readLinuxFamilies()[0] === "debian" && isRoot) {
    installSystemPackages(enginePackages);
  }
  const missing = missingPrograms();
  if (missing.length > 0) {
    return { reasons: [`missing: ${missing.join(", ")}`, `Debian: apt-get install ${enginePackages.join(" ")}`] };
  }
  return {
    environment: {
      ...chromium.environment,
      FIREFOX_PATH: findFirefox() ?? "",
      WEBKIT_DRIVER_PATH: findInPath("WebKitWebDriver") ?? "",
      MINIBROWSER_PATH: findMiniBrowser() ?? "",
    },
  };
}

/** @returns {string[]} */
function missingPrograms() {
  const programs = {
    "firefox-esr": findFirefox(),
    WebKitWebDriver: findInPath("WebKitWebDriver"),
    MiniBrowser: findMiniBrowser(),
    Xvfb: findInPath("Xvfb"),
  };
  return Object.entries(programs).flatMap(([name, path]) => (path === undefined ? [name] : []));
}

function findFirefox() {
  return findInPath("firefox-esr") ?? findInPath("firefox");
}

/** WebKitGTK's own small browser is in no PATH. */
function findMiniBrowser() {
  const libraries = "/usr/lib";
  const folders = existsSync(libraries) ? readdirSync(libraries).map((name) => join(libraries, name)) : [];
  return [libraries, ...folders]
    .map((folder) => join(folder, "webkit2gtk-4.1", "MiniBrowser"))
    .find((path) => existsSync(path));
}

/** @param {string} name */
function findInPath(name) {
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

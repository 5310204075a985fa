// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listWorkspaces, rootFolder } from "../workspace.mjs";

/**
 * @typedef {Record<string, string>} Dependencies
 * @typedef {{ dependencies?: Dependencies, devDependencies?: Dependencies, optionalDependencies?: Dependencies,
 *   extraneous?: boolean }} Manifest
 */

// The registry lacks some of its platform packages; what is locked covers Linux, and WebAssembly stands in elsewhere.
const knownGaps = new Set(["node_modules/oxc-parser"]);

/**
 * What makes `npm ci` fail or differ on another machine: package.json files that the lock does not follow, and locked
 * packages whose platform packages are not locked (npm drops silently what the registry lacks, then refuses that lock).
 * Shape: one problem a line; empty when all is well.
 */
export function checkLockfile(root = rootFolder) {
  /** @type {{ packages: Record<string, Manifest> }} */
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const workspaces = ["", ...listWorkspaces(root)].map((place) => {
    /** @type {Manifest} */
    const manifest = JSON.parse(readFileSync(join(root, place, "package.json"), "utf8"));
    return { place, manifest };
  });
  return [
    ...workspaces.flatMap(({ place, manifest }) => compareManifest(place, manifest, lock.packages[place])),
    ...findUnlockedPlatforms(lock.packages),
  ];
}

/** @param {string} place @param {Manifest} manifest @param {Manifest | undefined} locked @returns {string[]} */
export function compareManifest(place, manifest, locked) {
  const name = `${place === "" ? "." : place}/package.json`;
  if (locked === undefined) return [`${name} is not in the lock: run npm install`];
  /** @type {readonly (keyof Manifest & ("dependencies" | "devDependencies"))[]} */
  const kinds = ["dependencies", "devDependencies"];
  return kinds.flatMap((kind) => {
    const [wanted = {}, found = {}] = [manifest[kind], locked[kind]];
    return [...new Set([...Object.keys(wanted), ...Object.keys(found)])]
      .filter((dependency) => wanted[dependency] !== found[dependency])
      .map((dependency) => `${name}: ${dependency} differs from the lock: run npm install`);
  });
}

/** @param {Record<string, Manifest>} packages @returns {string[]} */
export function findUnlockedPlatforms(packages) {
  const lockedNames = new Set(
    Object.keys(packages).map((place) => place.slice(place.lastIndexOf("node_modules/") + 13)),
  );
  return Object.entries(packages)
    .filter(([place, entry]) => entry.extraneous !== true && !knownGaps.has(place))
    .flatMap(([place, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => !lockedNames.has(name))
        .map((name) => `${place} needs ${name} on some systems, and the lock lacks it`),
    );
}

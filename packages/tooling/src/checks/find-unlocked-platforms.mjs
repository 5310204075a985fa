// @ts-check
// `check:lockfile`, after `npm ci --dry-run`: packages whose variants for other systems are not locked. npm silently
// drops what a registry lacks, and the lock then fails on those systems.
import { readFileSync } from "node:fs";

// Some of its variants are missing from the registry itself; the lock covers Linux, and WebAssembly stands in elsewhere.
const knownGaps = ["node_modules/oxc-parser"];

/** @type {{ packages: Record<string, { optionalDependencies?: Record<string, string>, extraneous?: boolean }> }} */
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const locked = new Set(Object.keys(packages).map((place) => place.replace(/^.*node_modules\//, "")));
const gaps = Object.entries(packages)
  .filter(([place, { extraneous }]) => !extraneous && !knownGaps.includes(place))
  .flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !locked.has(name))
      .map((name) => `${place} needs ${name} on some systems, but it is not in the lock`),
  );
console.log(gaps.join("\n"));
process.exitCode = gaps.length === 0 ? 0 : 1;

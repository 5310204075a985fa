// @ts-check
// `check:lockfile`, after `npm ci --dry-run`: packages whose packages for other systems are not locked. npm drops
// silently what a registry lacks, and the lock then fails on those systems.
import { readFileSync } from "node:fs";

// Their registry lacks some as well; what is locked covers Linux, and WebAssembly stands in elsewhere.
const knownGaps = ["node_modules/oxc-parser"];

/** @type {{ packages: Record<string, { optionalDependencies?: Record<string, string>, extraneous?: boolean }> }} */
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const locked = new Set(Object.keys(packages).map((place) => place.replace(/^.*node_modules\//, "")));
const gaps = Object.entries(packages)
  .filter(([place, { extraneous }]) => !extraneous && !knownGaps.includes(place))
  .flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !locked.has(name))
      .map((name) => `${place} needs ${name} on some systems, and the lock lacks it`),
  );
console.log(gaps.join("\n"));
process.exitCode = gaps.length === 0 ? 0 : 1;

// @ts-check
// The checks are the scripts `check:…` of the root package.json, in the order they are started.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rootFolder } from "../setup/run.mjs";

/** @type {{ scripts: Record<string, string> }} */
const { scripts } = JSON.parse(readFileSync(join(rootFolder, "package.json"), "utf8"));

export const checks = Object.entries(scripts)
  .filter(([script]) => script.startsWith("check:"))
  .map(([script, command]) => ({
    name: script.slice(6),
    command,
    needsBuild: /:(schema|settings|size)$/.test(script),
  }));

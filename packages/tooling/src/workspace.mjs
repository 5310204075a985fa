// @ts-check
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute folder of the whole project. */
export const rootFolder = resolve(fileURLToPath(import.meta.url), "../../../..");

/** The programs we run, by path: `npx` would look for them on the network when they are missing. */
const programs = {
  codegen: "@graphql-codegen/cli/cjs/bin.js",
  depcruise: "dependency-cruiser/bin/dependency-cruise.mjs",
  jest: "jest/bin/jest.js",
  knip: "knip/bin/knip.js",
  oxfmt: "oxfmt/bin/oxfmt",
  oxlint: "oxlint/bin/oxlint",
  playwright: "@playwright/test/cli.js",
  tsc: "typescript7/bin/tsc",
  turbo: "turbo/bin/turbo",
  vite: "vite/bin/vite.js",
};

/**
 * Absolute path of a script to be run by the Node that runs us.
 * @param {keyof typeof programs} name
 */
export function programPath(name) {
  return join(rootFolder, "node_modules", programs[name]);
}

/**
 * Folders of all workspaces below the root, such as `apps/api`, sorted.
 * Source: the root package.json names `apps/*` and `packages/*`.
 * @param {string} [root]
 */
export function listWorkspaces(root = rootFolder) {
  return ["apps", "packages"].flatMap((parent) =>
    readdirSync(join(root, parent))
      .filter((name) => existsSync(join(root, parent, name, "package.json")))
      .map((name) => `${parent}/${name}`)
      .sort(),
  );
}

// @ts-check
import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildWorkspaces } from "./build-workspaces.mjs";
import { assertInstalledForRunning, ensureInstalled } from "./ensure-installed.mjs";
import { rootFolder } from "./run.mjs";
import { SetupError } from "./setup-error.mjs";

const builtServer = "apps/api/dist/main.js";
/** Needed to build; needed to run. */
const [buildTool, serverPackage] = ["node_modules/turbo/package.json", "node_modules/fastify/package.json"];

/**
 * Sees to a build that can be run. An installation without development packages stays as it is: nothing is installed or
 * built there, what it was given is run. Everywhere else, installs and builds what is missing or has changed.
 * Errors: throws SetupError with what to do.
 * @param {readonly string[]} [workspaces] package names; all when empty
 */
export function prepareServer(workspaces) {
  if (!isForRunningOnly(rootFolder)) {
    ensureInstalled();
    buildWorkspaces(workspaces);
    return;
  }
  if (!existsSync(join(rootFolder, builtServer))) {
    throw new SetupError(`There is no build yet, and no development packages to make one with. Please run

    npm run build

which installs them, and afterwards, if you like, \`npm prune --omit=dev\`.`);
  }
  assertInstalledForRunning();
}

/** Packages to run the server with, but none to build it with. @param {string} folder */
function isForRunningOnly(folder) {
  return existsSync(join(folder, serverPackage)) && !existsSync(join(folder, buildTool));
}

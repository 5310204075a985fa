// @ts-check
// Every check of `npm run check`, the slow ones first so that two at a time end together. All of them are errors.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { runCommand, runNode } from "../processes/run-command.mjs";
import { npmCommand } from "../setup/npm.mjs";
import { listWorkspaces, programPath, rootFolder } from "../workspace.mjs";
import { checkLockfile } from "./check-lockfile.mjs";
import { checkMessages } from "./check-messages.mjs";
import { checkModuleFiles } from "./check-module-files.mjs";
import { checkPortalSize } from "./check-portal-size.mjs";

/**
 * @typedef {object} CheckResult
 * @property {boolean} ok
 * @property {string} output what to read when it is not ok
 * @property {string} [note] worth a word also when all is well
 *
 * @typedef {object} Check
 * @property {string} name
 * @property {boolean} [needsBuild] looks at what is built, too
 * @property {boolean} [isInSuites] runs tests, which `npm test` runs anyway
 * @property {() => Promise<CheckResult> | CheckResult} run
 */

const configFolder = join(rootFolder, "packages/tooling/config");
const spas = ["apps/portal", "apps/admin"];

/** @type {readonly Check[]} */
export const checks = [
  // Types are part of it: the linter works them out anyway (`typeCheck` in its settings).
  program("lint and types", "oxlint", ["--deny-warnings"]),
  { ...npmScript("guards: access and scopes", "check:guards", "apps/api"), isInSuites: true },
  { ...npmScript("schema: SDL is fresh", "schema:check", "apps/api"), needsBuild: true },
  ...spas.map(codegen),
  program("format", "oxfmt", ["--check"]),
  program("imports: directions", "depcruise", [
    ...["--config", join(configFolder, "dependency-cruiser.cjs"), "--output-type", "err"],
    ...listWorkspaces()
      .filter((workspace) => existsSync(join(rootFolder, workspace, "src")))
      .map((workspace) => `${workspace}/src`),
  ]),
  program("unused: files, exports, dependencies", "knip", [
    "--config",
    join(configFolder, "knip.jsonc"),
    "--no-progress",
  ]),
  { name: "portal: first load", run: weighPortal, needsBuild: true },
  { name: "texts: both languages", run: () => fromProblems(checkMessages()) },
  { name: "lockfile", run: () => fromProblems(checkLockfile()) },
  { name: "file names of modules", run: () => fromProblems(checkModuleFiles()) },
];

/** @param {string} workspace @returns {Check} */
function codegen(workspace) {
  return {
    name: `codegen: ${workspace} is fresh`,
    run: async () =>
      fromCommand(
        await runNode(programPath("codegen"), ["--config", "codegen.ts", "--check"], {
          cwd: join(rootFolder, workspace),
        }),
      ),
  };
}

/** @param {string} name @param {Parameters<typeof programPath>[0]} script @param {readonly string[]} args @returns {Check} */
function program(name, script, args) {
  return { name, run: async () => fromCommand(await runNode(programPath(script), args)) };
}

/** @param {string} name @param {string} script @param {string} workspace @returns {Check} */
function npmScript(name, script, workspace) {
  const { command, args } = npmCommand(["run", "--silent", script, "--workspace", workspace]);
  return { name, run: async () => fromCommand(await runCommand(command, args)) };
}

/** @returns {CheckResult} */
function weighPortal() {
  const { problems, summary } = checkPortalSize();
  return { ...fromProblems(problems), note: summary };
}

/** @param {{ exitCode: number, output: string }} result @returns {CheckResult} */
function fromCommand({ exitCode, output }) {
  return { ok: exitCode === 0, output };
}

/** @param {readonly string[]} problems @returns {CheckResult} */
function fromProblems(problems) {
  return { ok: problems.length === 0, output: problems.join("\n") };
}

// @ts-check
import { performance } from "node:perf_hooks";
import { printLine, run } from "./run.mjs";
import { SetupError } from "./setup-error.mjs";

/**
 * Builds what has changed since the last build, and everything it stands on.
 * Errors: throws SetupError with the output of what failed.
 * @param {readonly string[]} [workspaces] package names; all when empty
 * @returns {number} how many seconds it took
 */
export function buildWorkspaces(workspaces = []) {
  const startedAt = performance.now();
  printLine(`• Building ${workspaces.join(", ") || "everything"} …`);
  const args = ["node_modules/turbo/bin/turbo", "run", "build", "--output-logs=errors-only"];
  const { isOk, output } = run(process.execPath, [...args, ...workspaces.map((name) => `--filter=${name}`)], {
    // Turbo would call home on each run otherwise.
    env: { TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" },
    isQuiet: true,
  });
  if (!isOk) throw new SetupError(`The build failed:\n${output}`);
  const seconds = Number(((performance.now() - startedAt) / 1000).toFixed(1));
  printLine(`✓ Built (${seconds} s)`);
  return seconds;
}

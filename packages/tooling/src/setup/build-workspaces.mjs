// @ts-check
import { performance } from "node:perf_hooks";
import { run } from "./run.mjs";
import { SetupError } from "./setup-error.mjs";

/**
 * Builds what has changed since the last build, and everything it depends on. Prints what failed.
 * @param {readonly string[]} [workspaces] package names; all when empty
 */
export function tryToBuild(workspaces = []) {
  const startedAt = performance.now();
  console.log(`• Building ${workspaces.join(", ") || "everything"} …`);
  const args = ["node_modules/turbo/bin/turbo", "run", "build", "--output-logs=errors-only"];
  const { isOk, output } = run(process.execPath, [...args, ...workspaces.map((name) => `--filter=${name}`)], {
    // Turbo would otherwise phone home on each run.
    env: { TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" },
    isQuiet: true,
  });
  const seconds = Number(((performance.now() - startedAt) / 1000).toFixed(1));
  console.log(isOk ? `✓ Built (${seconds} s)` : `✗ The build failed:\n${output}`);
  return { isOk, seconds };
}

/** The same where nothing works without a build. Errors: throws SetupError. @param {readonly string[]} [workspaces] */
export function buildWorkspaces(workspaces) {
  if (!tryToBuild(workspaces).isOk) throw new SetupError("Nothing to run without a build.");
}

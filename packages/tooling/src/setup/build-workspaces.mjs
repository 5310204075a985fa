// @ts-check
import { runNode } from "../processes/run-command.mjs";
import { withProgress } from "../report/progress.mjs";
import { programPath } from "../workspace.mjs";
import { SetupError } from "./setup-error.mjs";

/** Turbo would call home on each run otherwise. */
const turboEnvironment = { TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" };

/**
 * Builds what has changed since the last build, and everything it stands on.
 * Errors: throws SetupError with the output of what failed.
 * @param {readonly string[]} [workspaces] package names; all when empty
 */
export async function buildWorkspaces(workspaces = []) {
  const filters = workspaces.map((name) => `--filter=${name}`);
  await withProgress(workspaces.length === 0 ? "Building" : `Building ${workspaces.join(", ")}`, async () => {
    const { exitCode, output } = await runTurbo(["run", "build", ...filters, "--output-logs=errors-only"]);
    if (exitCode !== 0) throw new SetupError(`The build failed:\n${output}`);
  });
}

/** @param {readonly string[]} args */
export function runTurbo(args) {
  return runNode(programPath("turbo"), args, { env: turboEnvironment });
}

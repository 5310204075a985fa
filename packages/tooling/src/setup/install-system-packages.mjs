// @ts-check
import { runCommand } from "../processes/run-command.mjs";
import { withProgress } from "../report/progress.mjs";
import { SetupError } from "./setup-error.mjs";

const timeoutMs = 300_000;

/**
 * Installs Debian packages with apt; only root can.
 * Errors: throws SetupError with the end of apt's output.
 * @param {readonly string[]} names
 */
export async function installSystemPackages(names) {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await withProgress(`Installing ${names.join(", ")} with apt`, async () => {
    await runApt(["update", "-qq"], env);
    await runApt(["install", "-y", "-qq", "--no-install-recommends", ...names], env);
  });
}

/** @param {readonly string[]} args @param {Record<string, string>} env */
async function runApt(args, env) {
  const { exitCode, output } = await runCommand("apt-get", args, { env, timeoutMs });
  if (exitCode !== 0) throw new SetupError(`apt-get ${args.join(" ")} failed:\n${output.slice(-2000)}`);
}

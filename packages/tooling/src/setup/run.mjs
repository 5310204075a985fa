// @ts-check
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute folder of the whole project. */
export const rootFolder = resolve(fileURLToPath(import.meta.url), "../../../../..");

/**
 * Runs a program in the root folder to its end. Needs no packages, so that it can install them.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, timeoutMs?: number, isQuiet?: boolean }} [options] isQuiet: output is captured
 * @returns {{ isOk: boolean, output: string }} output: what a quiet one wrote, or why it could not be started
 */
export function run(command, args, { env = {}, timeoutMs, isQuiet = false } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: rootFolder,
    encoding: "utf8",
    maxBuffer: Infinity,
    env: { ...process.env, ...env },
    // On Windows npm is a script rather than a program.
    shell: command === "npm" && process.platform === "win32",
    stdio: isQuiet ? "pipe" : "inherit",
    ...(timeoutMs === undefined ? {} : { timeout: timeoutMs, killSignal: "SIGKILL" }),
  });
  return { isOk: status === 0, output: [stdout, stderr, error?.message].filter(Boolean).join("\n") };
}

/**
 * Whether a program can be started.
 * @param {string} command
 */
export function isThere(command) {
  return spawnSync(command, ["--version"], { stdio: "ignore" }).error === undefined;
}

// @ts-check
import { performance } from "node:perf_hooks";
import { rootFolder } from "../workspace.mjs";
import { startChild, stopChild } from "./children.mjs";

/**
 * @typedef {object} CommandResult
 * @property {number} exitCode 127 when the program could not be started, 124 when it ran out of time
 * @property {string} output what it wrote to both of its streams, in order
 * @property {number} seconds
 */

/**
 * Runs a program to its end and keeps what it prints. Never rejects: a program that cannot be started has failed.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, timeoutMs?: number, onOutput?: (text: string) => void }} [options]
 *   `cwd` defaults to the root; `env` is added to ours
 * @returns {Promise<CommandResult>}
 */
export function runCommand(command, args, { cwd = rootFolder, env = {}, timeoutMs, onOutput } = {}) {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    let output = "";
    let isTimedOut = false;
    const child = startChild(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            isTimedOut = true;
            stopChild(child, "SIGKILL");
          }, timeoutMs);
    /** @param {string} text */
    const keep = (text) => {
      output += text;
      onOutput?.(text);
    };
    child.stdout?.setEncoding("utf8").on("data", keep);
    child.stderr?.setEncoding("utf8").on("data", keep);
    /** @param {number} exitCode @param {string} reason */
    const finish = (exitCode, reason) => {
      clearTimeout(timer);
      resolve({ exitCode, output: output + reason, seconds: (performance.now() - startedAt) / 1000 });
    };
    child.once("error", (error) => finish(127, `${command} could not be started: ${error.message}\n`));
    child.once("close", (code, signal) => {
      if (isTimedOut) finish(124, `\nStopped: it took longer than ${(timeoutMs ?? 0) / 1000} s.\n`);
      else if (code === null) finish(1, `\nEnded by signal ${signal ?? "unknown"}.\n`);
      else finish(code, "");
    });
  });
}

/**
 * Runs one of our own or an installed package's scripts with the Node that runs us.
 * @param {string} script absolute path
 * @param {readonly string[]} args
 * @param {Parameters<typeof runCommand>[2]} [options]
 */
export function runNode(script, args, options) {
  return runCommand(process.execPath, [script, ...args], options);
}

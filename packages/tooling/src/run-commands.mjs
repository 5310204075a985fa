// @ts-check
import { Writable } from "node:stream";
import concurrently from "concurrently";
import { rootFolder } from "./setup/run.mjs";

/** A hanging command must not hold up the rest forever; a slow machine is no reason to stop one. */
const timeoutMs = 45 * 60_000;

/**
 * @typedef {object} Command
 * @property {string} name
 * @property {string} command a line for the shell
 * @property {string} [cwd] the root folder by default
 * @property {Record<string, string>} [env] in addition to ours
 *
 * @typedef {{ name: string, isOk: boolean, seconds: number }} Result
 */

/**
 * Runs commands in order, several at a time. Reports how each went when it ends, and what a failed one wrote, or one that
 * could not look: lines that begin with NOT CHECKED. One
 * failure does not stop the rest; Ctrl-C stops all.
 * @param {readonly Command[]} commands
 * @param {number} atATime
 * @param {(text: string) => void} [print]
 * @returns {Promise<Result[]>} in the order of the commands
 */
export async function runCommands(commands, atATime, print = console.log) {
  /** @type {Result[]} */
  const results = commands.map(({ name }) => ({ name, isOk: false, seconds: 0 }));
  const { commands: running, result } = concurrently([...commands], {
    cwd: rootFolder,
    maxProcesses: atATime,
    outputStream: new Writable({ write: (_chunk, _encoding, done) => done() }),
  });
  for (const command of running) {
    let output = "";
    for (const stream of [command.stdout, command.stderr]) stream.subscribe((chunk) => (output += chunk.toString()));
    command.close.subscribe(({ index, exitCode, killed, timings }) => {
      const seconds = Number(timings.durationSeconds.toFixed(1));
      const isOk = exitCode === 0 && !killed;
      results[index] = { name: command.name, isOk, seconds };
      print(`${isOk ? "✓" : "✗"} ${command.name} (${seconds} s)`);
      // Whoever could not look has not failed, but nobody should believe that all is well.
      const told = isOk ? (output.match(/^NOT CHECKED.*$/gm) ?? []).join("\n") : output.trimEnd();
      if (told !== "" || !isOk) print(told.replace(/^/gm, "    "));
    });
  }
  let isInterrupted = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => (isInterrupted = true));
  const timer = setTimeout(() => running.forEach((command) => command.kill("SIGKILL")), timeoutMs);
  // A failed command rejects; each has already been reported.
  await result.catch(() => undefined);
  clearTimeout(timer);
  // All have been stopped by then, and nothing more should be started.
  if (isInterrupted) process.exit(130);
  return results;
}

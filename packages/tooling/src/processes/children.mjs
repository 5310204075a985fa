// @ts-check
import { spawn, spawnSync } from "node:child_process";

/** How long children may take to stop by themselves once they were asked to. */
const gracePeriodMs = 10_000;

const isWindows = process.platform === "win32";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
let isStopping = false;

/**
 * Starts a program in a process group of its own, so that stopping it also stops what it started itself.
 * All of them end with us, however we end; only SIGKILL leaves no time for that.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} options
 */
export function startChild(command, args, options) {
  // On Windows `detached` would open a console window; there `taskkill /T` finds the descendants instead.
  const child = spawn(command, args, { ...options, detached: !isWindows });
  if (running.size === 0) stopWithUs();
  running.add(child);
  child.once("exit", () => running.delete(child));
  child.once("error", () => running.delete(child));
  return child;
}

/**
 * Asks a child and all its descendants to stop.
 * @param {import("node:child_process").ChildProcess} child
 * @param {"SIGTERM" | "SIGKILL"} signal
 */
export function stopChild(child, signal) {
  if (child.pid === undefined) return;
  if (isWindows) {
    spawnSync("taskkill", ["/pid", String(child.pid), "/T", "/F"], { stdio: "ignore" });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // ESRCH: the group is gone already, which is what we want.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/** Stops all children and resolves when the last one is gone. */
export async function stopAllChildren() {
  isStopping = true;
  const left = [...running];
  const gone = Promise.all(left.map((child) => new Promise((resolve) => child.once("exit", resolve))));
  for (const child of left) stopChild(child, "SIGTERM");
  const timer = setTimeout(() => {
    for (const child of running) stopChild(child, "SIGKILL");
  }, gracePeriodMs);
  await gone;
  clearTimeout(timer);
}

/** True once somebody asked us to stop: what fails from then on fails because of that. */
export function isShuttingDown() {
  return isStopping;
}

const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
let isWatchingSignals = false;

function stopWithUs() {
  if (isWatchingSignals) return;
  isWatchingSignals = true;
  for (const [signal, number] of Object.entries(signalNumbers)) {
    process.on(signal, () => {
      // A second Ctrl-C means: now.
      if (isStopping) process.exit(128 + number);
      void stopAllChildren().then(() => process.exit(128 + number));
    });
  }
  process.on("exit", () => {
    for (const child of running) stopChild(child, "SIGKILL");
  });
}

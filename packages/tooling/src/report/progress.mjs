// @ts-check
import { performance } from "node:perf_hooks";

const heartbeatMs = 10_000;

/** @param {string} line */
export function printLine(line) {
  process.stdout.write(`${line}\n`);
}

/** @param {number} seconds */
export function formatSeconds(seconds) {
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}

/**
 * Tells that a step has begun, every ten seconds that it goes on, and how long it took.
 *
 * @template Result
 * @param {string} label such as "Building"
 * @param {() => Promise<Result>} work
 * @param {() => string} [describe] what the step is at, added to the lines in between
 * @returns {Promise<Result>}
 */
export async function withProgress(label, work, describe = () => "") {
  const startedAt = performance.now();
  const elapsed = () => formatSeconds((performance.now() - startedAt) / 1000);
  printLine(`• ${label} …`);
  const heartbeat = setInterval(() => {
    const detail = describe();
    printLine(`  ${label}: ${elapsed()}${detail === "" ? "" : `, ${detail}`}`);
  }, heartbeatMs);
  try {
    const result = await work();
    printLine(`✓ ${label} (${elapsed()})`);
    return result;
  } catch (error) {
    printLine(`✗ ${label} (${elapsed()})`);
    throw error;
  } finally {
    clearInterval(heartbeat);
  }
}

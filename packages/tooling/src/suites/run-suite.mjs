// @ts-check
import { performance } from "node:perf_hooks";
import { formatSeconds, printLine } from "../report/progress.mjs";
import { formatTotal } from "../report/suite-table.mjs";

/**
 * Runs a suite, tells how it went and, when it failed, what it printed.
 * @param {import("./test-suites.mjs").Suite} suite
 * @returns {Promise<import("../report/suite-table.mjs").SuiteRow>}
 */
export async function runSuite({ name, run }) {
  const startedAt = performance.now();
  printLine(`• ${name} …`);
  const { counts, output } = await runSafely(run);
  const seconds = (performance.now() - startedAt) / 1000;
  const isGreen = counts.failed === 0;
  printLine(`${isGreen ? "✓" : "✗"} ${name}: ${formatTotal(counts)} (${formatSeconds(seconds)})`);
  if (!isGreen) printLine(output.trimEnd());
  return { name, counts, seconds };
}

/** A suite that cannot even start has failed; the others go on. @param {import("./test-suites.mjs").Suite["run"]} run */
async function runSafely(run) {
  try {
    return await run();
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { counts: { passed: 0, failed: 1, skipped: 0 }, output };
  }
}

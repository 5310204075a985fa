// @ts-check
import { performance } from "node:perf_hooks";
import { runInParallel } from "../processes/run-in-parallel.mjs";
import { formatSeconds, printLine } from "../report/progress.mjs";
import { runTurbo } from "../setup/build-workspaces.mjs";

/** More would only make them wait for each other on a small machine. */
const atATime = 2;

/**
 * Runs checks, tells how each went when it ends, and explains the failed ones.
 * @param {readonly import("./checks.mjs").Check[]} checks
 * @param {{ isBuilt?: boolean }} [options] isBuilt: everything is built already, and nobody may touch it
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks(checks, { isBuilt = false } = {}) {
  // Once and before the others: two builds at a time would take each other's files away.
  const build = !isBuilt && checks.some(({ needsBuild }) => needsBuild) ? await tryBuild() : null;
  const results = await runInParallel(checks, atATime, async (check) => {
    const startedAt = performance.now();
    const result = check.needsBuild && build !== null && !build.ok ? build : await runSafely(check);
    const seconds = formatSeconds((performance.now() - startedAt) / 1000);
    printLine(`${result.ok ? "✓" : "✗"} ${check.name} (${[seconds, result.note].filter(Boolean).join(", ")})`);
    if (!result.ok) printLine(indent(result.output));
    return result;
  });
  const passed = results.filter((result) => result.ok).length;
  return { passed, failed: results.length - passed };
}

/** @returns {Promise<import("./checks.mjs").CheckResult>} */
async function tryBuild() {
  const { exitCode, output } = await runTurbo(["run", "build", "--output-logs=errors-only"]);
  return { ok: exitCode === 0, output };
}

/** A check that throws has failed; the others go on. @param {import("./checks.mjs").Check} check */
async function runSafely(check) {
  try {
    return await check.run();
  } catch (error) {
    return { ok: false, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** @param {string} text */
function indent(text) {
  const lines = text.trimEnd().split("\n");
  return lines.map((line) => `    ${line}`).join("\n");
}

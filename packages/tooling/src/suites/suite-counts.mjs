// @ts-check

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Source: the report of `jest --json`. A file that breaks before its first test counts as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   numRuntimeErrorTestSuites: number }} report
 * @returns {Counts}
 */
export function countJestTests(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Source: Playwright's JSON reporter. What passes only at a second try has failed: it will fail again.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Counts}
 */
export function countPlaywrightTests({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/**
 * Source: the last lines of Node's TAP reporter, such as `# pass 12`.
 * @param {string} output
 * @returns {Counts}
 */
export function countNodeTests(output) {
  /** @param {string} label */
  const read = (label) => Number(new RegExp(`^# ${label} (\\d+)$`, "m").exec(output)?.[1] ?? 0);
  return { passed: read("pass"), failed: read("fail") + read("cancelled"), skipped: read("skipped") + read("todo") };
}

/**
 * A suite that ended badly or did nothing at all must not look green, whatever its report says.
 * @param {Counts} counts
 * @param {number} exitCode
 * @returns {Counts}
 */
export function distrust(counts, exitCode) {
  const isSilentFailure = exitCode !== 0 && counts.failed === 0;
  const isEmpty = counts.passed + counts.failed + counts.skipped === 0;
  return isSilentFailure || isEmpty ? { ...counts, failed: counts.failed + 1 } : counts;
}

/** @param {readonly Counts[]} all @returns {Counts} */
export function addCounts(all) {
  return all.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

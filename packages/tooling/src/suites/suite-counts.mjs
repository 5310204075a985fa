// @ts-check

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * The tests in a suite's report: from `jest --json`, Playwright's JSON or Node's TAP.
 * @param {string} report empty when the suite ended before it could write one
 * @param {boolean} isOk whether the suite ended successfully
 * @returns {Counts}
 */
export function countTests(report, isOk) {
  const counts = report === "" ? { passed: 0, failed: 0, skipped: 0 } : read(report);
  // A suite that failed or did nothing at all must not look green, whatever its report says.
  const isSilentFailure = !isOk && counts.failed === 0;
  const isEmpty = addUp(Object.values(counts)) === 0;
  return isSilentFailure || isEmpty ? { ...counts, failed: counts.failed + 1 } : counts;
}

/** @param {string} report @returns {Counts} */
function read(report) {
  if (report.startsWith("TAP")) {
    /** @param {string} label */
    const find = (label) => Number(new RegExp(`^# ${label} (\\d+)$`, "m").exec(report)?.[1]);
    return { passed: find("pass"), failed: find("fail") + find("cancelled"), skipped: find("skipped") + find("todo") };
  }
  const json = JSON.parse(report);
  if ("stats" in json) {
    const { expected, unexpected, flaky, skipped } = json.stats;
    // A test that passes only at the second try has failed: it will fail again.
    return { passed: expected, failed: unexpected + flaky + json.errors.length, skipped };
  }
  return {
    passed: json.numPassedTests,
    // A file that breaks before its first test counts as one failure.
    failed: json.numFailedTests + json.numRuntimeErrorTestSuites,
    skipped: json.numPendingTests + json.numTodoTests,
  };
}

/**
 * The full names of what failed, because a failed suite's own output may be too long to be kept.
 * @param {string} report as `countTests` takes it
 * @returns {readonly string[]}
 */
export function failedTests(report) {
  if (report === "") return [];
  if (report.startsWith("TAP")) {
    return [...report.matchAll(/^ *not ok \d+ - (.*)$/gm)].flatMap(([, name = ""]) =>
      name.includes("# SKIP") ? [] : [name],
    );
  }
  const json = JSON.parse(report);
  if ("stats" in json) return json.suites.flatMap(failedSpecs);
  return json.testResults.flatMap(
    (
      /** @type {{ name: string, assertionResults: { status: string, fullName: string }[], status: string }} */ file,
    ) => {
      const failed = file.assertionResults.filter(({ status }) => status === "failed").map(({ fullName }) => fullName);
      return failed.length === 0 && file.status === "failed" ? [file.name] : failed;
    },
  );
}

/**
 * Of Playwright's JSON.
 * @typedef {{ title: string, specs: { title: string, ok: boolean }[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 */

/** @param {PlaywrightSuite} suite @returns {string[]} */
function failedSpecs({ title, specs, suites = [] }) {
  const own = specs.filter(({ ok }) => !ok).map((spec) => `${title} ${spec.title}`);
  return [...own, ...suites.flatMap(failedSpecs)];
}

/** @param {readonly number[]} numbers */
export function addUp(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/**
 * The closing line, such as `412 passed, 0 failed`; skipped tests are mentioned if there are any.
 * @param {readonly Counts[]} all
 */
export function formatTotal(all) {
  const skipped = addUp(all.map((counts) => counts.skipped));
  const total = `${addUp(all.map(({ passed }) => passed))} passed, ${addUp(all.map(({ failed }) => failed))} failed`;
  return skipped > 0 ? `${total}, ${skipped} skipped` : total;
}

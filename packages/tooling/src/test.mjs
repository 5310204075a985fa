// @ts-check
// `npm test`: everything that can tell whether the product is in order, from the format to whole journeys in a browser.
// One failure does not stop the rest. The last line is `N passed, N failed`.
import { runChecks } from "./checks/run-checks.mjs";
import { runInParallel } from "./processes/run-in-parallel.mjs";
import { printLine } from "./report/progress.mjs";
import { formatSuiteTable, formatTotal } from "./report/suite-table.mjs";
import { buildWorkspaces } from "./setup/build-workspaces.mjs";
import { ensureInstalled } from "./setup/ensure-installed.mjs";
import { findBrowser } from "./setup/find-browser.mjs";
import { isCi } from "./setup/linux-system.mjs";
import { runSuite } from "./suites/run-suite.mjs";
import { addCounts } from "./suites/suite-counts.mjs";
import { apiSuites, browserJourneys, clearReports, unitSuites } from "./suites/test-suites.mjs";

/** @typedef {import("./suites/test-suites.mjs").SuiteResult} SuiteResult */

/** Suites beside each other. Each would take a core, but those of the API wait for databases and for time to pass. */
const atATime = 3;

/** @type {string[]} */
const warnings = [];

try {
  await ensureInstalled();
  clearReports();
  const rows = [
    // First, because checks and suites use what is built, beside each other.
    await runSuite({ name: "build", run: build }),
    // The long ones first, so that all end together.
    ...(await runInParallel([...apiSuites, { name: "checks", run: runAllChecks }, ...unitSuites], atATime, runSuite)),
    // Alone, because a browser that has to wait for its turn is no browser as people have it.
    await runSuite({ name: "browser journeys", run: runBrowserJourneys }),
  ];
  const total = addCounts(rows.map(({ counts }) => counts));
  printLine(`\n${formatSuiteTable(rows)}\n`);
  for (const warning of warnings) printLine(`${warning}\n`);
  printLine(formatTotal(total));
  process.exitCode = total.failed === 0 ? 0 : 1;
} catch (error) {
  printLine(error instanceof Error ? (error.stack ?? error.message) : String(error));
  printLine(formatTotal({ passed: 0, failed: 1, skipped: 0 }));
  process.exitCode = 1;
}

/** @returns {Promise<SuiteResult>} */
async function runAllChecks() {
  // Checks use installed packages, so on a fresh clone they can be loaded only now.
  const { checks } = await import("./checks/checks.mjs");
  const { passed, failed } = await runChecks(
    checks.filter(({ isInSuites }) => !isInSuites),
    { isBuilt: true },
  );
  // The failed ones have explained themselves already.
  return { counts: { passed, failed, skipped: 0 }, output: "" };
}

/** @returns {Promise<SuiteResult>} */
async function build() {
  await buildWorkspaces();
  return { counts: { passed: 1, failed: 0, skipped: 0 }, output: "" };
}

/** @returns {Promise<SuiteResult>} */
async function runBrowserJourneys() {
  const browser = await findBrowser();
  if (browser.found) return browserJourneys(browser.executablePath).run();
  const warning = [
    "!!! THE BROWSER JOURNEYS DID NOT RUN: no Chromium could be had.",
    ...browser.tried.map((reason) => `!!!   ${reason}`),
    "!!! Install Chromium or Chrome, or name one in CHROMIUM_PATH.",
  ].join("\n");
  warnings.push(warning);
  // At somebody's desk this is their choice; where nobody looks at the warning it is a failure.
  return { counts: { passed: 0, failed: isCi() ? 1 : 0, skipped: isCi() ? 0 : 1 }, output: warning };
}

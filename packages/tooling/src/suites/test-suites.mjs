// @ts-check
// The suites of `npm test`. Turbo's cache is not used for them: a run must have happened to be counted.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runCommand, runNode } from "../processes/run-command.mjs";
import { programPath, rootFolder } from "../workspace.mjs";
import { countJestTests, countNodeTests, countPlaywrightTests, distrust } from "./suite-counts.mjs";

/**
 * @typedef {import("./suite-counts.mjs").Counts} Counts
 * @typedef {{ counts: Counts, output: string }} SuiteResult
 * @typedef {{ name: string, run: () => Promise<SuiteResult> }} Suite
 */

const toolingFolder = join(rootFolder, "packages/tooling");
const reportsFolder = join(toolingFolder, "reports");
/** A suite that hangs must not hold up the others for ever; a slow machine is no reason to stop one. */
const timeoutMs = 20 * 60_000;

/** Most of the time of `npm test`. @type {readonly Suite[]} */
export const apiSuites = [
  jest("api on SQLite", "apps/api", { TEST_DATABASE: "sqlite" }),
  // Its Jest settings then choose the integration tests and start a PostgreSQL for them.
  jest("api on PostgreSQL", "apps/api", { TEST_DATABASE: "postgres" }),
];

/** @type {readonly Suite[]} */
export const unitSuites = [
  jest("domain", "packages/domain"),
  jest("ui", "packages/ui"),
  jest("app-core", "packages/app-core"),
  jest("portal", "apps/portal"),
  jest("admin", "apps/admin"),
  { name: "tooling", run: runToolingTests },
];

/**
 * @param {string} name
 * @param {string} workspace
 * @param {Record<string, string>} [env]
 * @returns {Suite}
 */
function jest(name, workspace, env = {}) {
  const report = reportPath(name);
  // One worker each: the suites themselves run beside each other.
  const args = ["--ci", "--json", `--outputFile=${report}`, "--maxWorkers=1"];
  const shared = {
    // All files as one, with the server as it was built before.
    TEST_TOGETHER: "true",
    TEST_SERVER_IS_BUILT: "true",
    // What tests make is forgotten at once: with more room for the young, less time goes into collecting it.
    NODE_OPTIONS: "--max-semi-space-size=64",
  };
  const run = async () => {
    const cwd = join(rootFolder, workspace);
    const { exitCode, output } = await runNode(programPath("jest"), args, {
      cwd,
      env: { ...shared, ...env },
      timeoutMs,
    });
    return { counts: distrust(readReport(report, countJestTests), exitCode), output: withoutJson(output) };
  };
  return { name, run };
}

/** @returns {Promise<SuiteResult>} */
async function runToolingTests() {
  const files = ["src", "config"].flatMap((folder) => findTestFiles(join(toolingFolder, folder)));
  const args = ["--test", "--test-reporter=tap", ...files];
  const { exitCode, output } = await runCommand(process.execPath, args, { cwd: toolingFolder, timeoutMs });
  return { counts: distrust(countNodeTests(output), exitCode), output };
}

/** @param {string} folder */
function findTestFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.mjs"))
    .map((name) => join(folder, name));
}

/**
 * The journeys in a real browser against the built product.
 * @param {string | null} executablePath the browser; null: Playwright's own
 * @returns {Suite}
 */
export function browserJourneys(executablePath) {
  const name = "browser journeys";
  const report = reportPath(name);
  const run = async () => {
    const { exitCode, output } = await runNode(programPath("playwright"), ["test", "--reporter=list,json"], {
      cwd: join(rootFolder, "apps/e2e"),
      env: {
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        ...(executablePath === null ? {} : { CHROMIUM_PATH: executablePath }),
      },
      timeoutMs,
    });
    return { counts: distrust(readReport(report, countPlaywrightTests), exitCode), output };
  };
  return { name, run };
}

/** @param {string} name */
function reportPath(name) {
  return join(reportsFolder, `${name.toLowerCase().replaceAll(" ", "-")}.json`);
}

/** Forgets the reports of earlier runs, which must not be counted again. */
export function clearReports() {
  rmSync(reportsFolder, { recursive: true, force: true });
  mkdirSync(reportsFolder, { recursive: true });
}

/**
 * @template Report
 * @param {string} path
 * @param {(report: Report) => Counts} count
 * @returns {Counts} nothing when the suite ended before it could write one
 */
function readReport(path, count) {
  if (!existsSync(path)) return { passed: 0, failed: 0, skipped: 0 };
  return count(JSON.parse(readFileSync(path, "utf8")));
}

/** With an output file Jest still prints where it wrote it. @param {string} output */
function withoutJson(output) {
  return output.replace(/^Test results written to: .*$/m, "");
}

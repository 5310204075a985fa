// @ts-check
// The suites of `npm test`. They don't use Turbo's cache: only a run that actually happened counts.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { rootFolder } from "../setup/run.mjs";
import { countTests, failedTests } from "./suite-counts.mjs";

/** @typedef {import("../run-commands.mjs").Command} Command */

const reports = join(rootFolder, "packages/tooling/reports");

/** @param {string} name */
const reportOf = (name) => join(reports, `${name.replaceAll(" ", "-")}.txt`);

/** These take most of the time of `npm test`. @param {boolean} isLong @returns {readonly Command[]} */
export const apiSuites = (isLong) => {
  /** @type {(name: string, part: string) => Command} */
  const onSqlite = (name, part) =>
    jest(name, "apps/api", { TEST_DATABASE: "sqlite", TEST_LONG: String(isLong), TEST_PART: part });
  return [
    // Jest's settings then select the integration tests that the database makes a difference to, and start a PostgreSQL.
    jest("api on PostgreSQL", "apps/api", { TEST_DATABASE: "postgres", TEST_LONG: String(isLong) }),
    onSqlite("api on SQLite", "rest"),
    // Apart, so that the suite that takes longest does not go on alone.
    onSqlite("providers on SQLite", "providers"),
    ...(isLong ? [onSqlite("long api on SQLite", "long")] : []),
  ];
};

/** Random sequences of money movements: a fifth of what `npm run test:money` makes unless told otherwise. */
const moneyRuns = "200";

/** How long connections are cut while others write, in each of two cases. */
const cutSeconds = "10";

const databases = /** @type {const} */ (["sqlite", "postgres"]);

/** What `npm test` has no time for. @type {readonly Command[]} */
export const moneySuites = databases.map((database) =>
  jest(
    `money on ${database}`,
    "apps/api",
    { TEST_DATABASE: database, MONEY_RUNS: moneyRuns, TEST_TOGETHER: "" },
    "test/money-fuzz",
  ),
);

/** The same, after all else: they look at how long something takes. @type {readonly Command[]} */
export const surroundingsSuites = databases.map((database) => surroundings(database, cutSeconds));

/** @type {readonly Command[]} */
export const unitSuites = [
  ...["packages/domain", "packages/ui", "packages/app-core", "apps/portal", "apps/admin"].map((workspace) =>
    jest(workspace.replace(/^.*\//, ""), workspace),
  ),
  { name: "tooling", command: "npm run --silent test:reported", cwd: join(rootFolder, "packages/tooling") },
];

/**
 * @param {string} name
 * @param {string} workspace
 * @param {Record<string, string>} [env]
 * @param {string} [files] a part of their paths; all when empty
 * @returns {Command}
 */
function jest(name, workspace, env, files = "") {
  return {
    name,
    // One worker each: the suites themselves run side by side.
    command: `jest --ci --json --outputFile="${reportOf(name)}" --maxWorkers=1 ${files}`,
    cwd: join(rootFolder, workspace),
    env: {
      // All files as one, with the server that was built before.
      TEST_TOGETHER: "true",
      TEST_SERVER_IS_BUILT: "true",
      // Most objects in tests are short-lived: a larger young generation means less time spent on garbage collection.
      NODE_OPTIONS: "--max-semi-space-size=64",
      ...env,
    },
  };
}

/**
 * What goes on around the server, in the long runs that `npm test` has no time for.
 * @param {"sqlite" | "postgres"} database
 * @param {string} seconds how long connections are cut while others write
 */
export function surroundings(database, seconds) {
  const name = `surroundings on ${database}`;
  return {
    name,
    command: `jest --ci --json --outputFile="${reportOf(name)}" --runInBand --testMatch "**/surroundings/long/*.long.ts"`,
    cwd: join(rootFolder, "apps/api"),
    env: { TEST_DATABASE: database, TEST_SERVER_IS_BUILT: "true", SURROUNDINGS_SECONDS: seconds },
  };
}

/**
 * The journeys in a real browser against the built product.
 * @param {Record<string, string>} env names the browser
 * @param {boolean} isLong with the walks through every page
 */
export function browserJourneys(env, isLong) {
  const name = "browser journeys";
  return {
    name,
    command: `playwright test --reporter=list,json${isLong ? "" : " --grep-invert=@long"}`,
    cwd: join(rootFolder, "apps/e2e"),
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: reportOf(name) },
  };
}

/**
 * The stories in every engine, on a good line and on a bad one.
 * @param {Record<string, string>} env names the engines
 */
export function browserStories(env) {
  const name = "browser stories";
  return {
    name,
    command: "playwright test --config=playwright.browsers.config.ts --reporter=list,json",
    cwd: join(rootFolder, "apps/e2e"),
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: reportOf(name) },
  };
}

/** Deletes the reports of earlier runs, which must not be counted again. */
export function clearReports() {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
}

/** @param {import("../run-commands.mjs").Result} result */
export function readSuite({ name, isOk, seconds }) {
  return { ...countTests(readReport(name), isOk), seconds };
}

/** What failed in a suite, a line each. @param {import("../run-commands.mjs").Result} result */
export function readFailures({ name }) {
  return failedTests(readReport(name)).map((test) => `✗ ${name}: ${test}`);
}

/** @param {string} name */
function readReport(name) {
  return existsSync(reportOf(name)) ? readFileSync(reportOf(name), "utf8") : "";
}

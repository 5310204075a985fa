// @ts-check
// The suites of `npm test`. Turbo's cache is not used for them: a run must have happened to be counted.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { rootFolder } from "../setup/run.mjs";
import { countTests } from "./suite-counts.mjs";

/** @typedef {import("../run-commands.mjs").Command} Command */

const reports = "packages/tooling/reports";

/** Most of the time of `npm test`. @type {readonly Command[]} */
export const apiSuites = [
  jest("api on SQLite", "apps/api", { TEST_DATABASE: "sqlite" }),
  // Its Jest settings then choose the integration tests and start a PostgreSQL for them.
  jest("api on PostgreSQL", "apps/api", { TEST_DATABASE: "postgres" }),
];

/** @type {readonly Command[]} */
export const unitSuites = [
  jest("domain", "packages/domain"),
  jest("ui", "packages/ui"),
  jest("app-core", "packages/app-core"),
  jest("portal", "apps/portal"),
  jest("admin", "apps/admin"),
  {
    name: "tooling",
    command: [
      "node --test --test-reporter=spec --test-reporter-destination=stdout",
      `--test-reporter=tap --test-reporter-destination=../../${reportOf("tooling")}`,
      "config/*.test.mjs src/*.test.mjs src/*/*.test.mjs",
    ].join(" "),
    cwd: join(rootFolder, "packages/tooling"),
  },
];

/**
 * @param {string} name
 * @param {string} workspace
 * @param {Record<string, string>} [env]
 * @returns {Command}
 */
function jest(name, workspace, env = {}) {
  return {
    name,
    // One worker each: the suites themselves run beside each other.
    command: `jest --ci --json --outputFile=../../${reportOf(name)} --maxWorkers=1`,
    cwd: join(rootFolder, workspace),
    env: {
      // All files as one, with the server as it was built before.
      TEST_TOGETHER: "true",
      TEST_SERVER_IS_BUILT: "true",
      // What tests make is forgotten at once: with more room for the young, less time goes into collecting it.
      NODE_OPTIONS: "--max-semi-space-size=64",
      ...env,
    },
  };
}

/**
 * The journeys in a real browser against the built product.
 * @param {Record<string, string>} env names the browser
 * @returns {Command}
 */
export function browserJourneys(env) {
  const name = "browser journeys";
  return {
    name,
    command: "playwright test --reporter=list,json",
    cwd: join(rootFolder, "apps/e2e"),
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: join(rootFolder, reportOf(name)) },
  };
}

/** @param {string} name */
function reportOf(name) {
  return `${reports}/${name.toLowerCase().replaceAll(" ", "-")}.txt`;
}

/** Forgets the reports of earlier runs, which must not be counted again. */
export function clearReports() {
  rmSync(join(rootFolder, reports), { recursive: true, force: true });
  mkdirSync(join(rootFolder, reports), { recursive: true });
}

/** @param {import("../run-commands.mjs").Result} result */
export function readSuite({ name, isOk, seconds }) {
  const path = join(rootFolder, reportOf(name));
  return { ...countTests(existsSync(path) ? readFileSync(path, "utf8") : "", isOk), seconds };
}

// @ts-check
// `npm test`: everything that can tell whether the product is in order, from the format to whole journeys in a browser.
// One failure does not stop the rest. The last line is `N passed, N failed`.
import { tryToBuild } from "./setup/build-workspaces.mjs";
import { ensureInstalled } from "./setup/ensure-installed.mjs";
import { explain } from "./setup/setup-error.mjs";
import { isCi } from "./setup/system.mjs";
import { checks } from "./suites/checks.mjs";
import { addUp, formatTotal } from "./suites/suite-counts.mjs";
import { apiSuites, browserJourneys, clearReports, readSuite, unitSuites } from "./suites/test-suites.mjs";

/** Beside each other. Each would take a core, but those of the API wait for databases and for time to pass. */
const atATime = 3;

/** @type {Record<string, import("./suites/suite-counts.mjs").Counts & { seconds: number }>} */
const table = {};
let warning = "";

try {
  ensureInstalled();
  // They use installed packages, so on a fresh clone they can be loaded only now.
  const { runCommands } = await import("./run-commands.mjs");
  const { findBrowser } = await import("./setup/find-browser.mjs");
  clearReports();
  // First, because checks and suites use what is built, beside each other.
  const build = tryToBuild();
  table["build"] = { passed: Number(build.isOk), failed: Number(!build.isOk), skipped: 0, seconds: build.seconds };
  // The long ones first, so that all end together. What the guards run is among the API's own tests.
  const commands = [...apiSuites, ...checks.filter(({ name }) => name !== "guards"), ...unitSuites];
  const results = await runCommands(commands, atATime);
  const isCheck = (/** @type {{ name: string }} */ { name }) => checks.some((check) => check.name === name);
  const ofChecks = results.filter(isCheck);
  table["checks"] = {
    passed: ofChecks.filter(({ isOk }) => isOk).length,
    failed: ofChecks.filter(({ isOk }) => !isOk).length,
    skipped: 0,
    seconds: Math.round(addUp(ofChecks.map(({ seconds }) => seconds))),
  };
  for (const result of results.filter((one) => !isCheck(one))) table[result.name] = readSuite(result);
  // Alone, because a browser that has to wait for its turn is no browser as people have it.
  const browser = findBrowser();
  if ("reasons" in browser) {
    warning = [
      "!!! THE BROWSER JOURNEYS DID NOT RUN: no Chromium could be had.",
      ...browser.reasons.map((reason) => `!!!   ${reason}`),
      "!!! Install Chromium or Chrome, or name one in CHROMIUM_PATH.\n",
    ].join("\n");
    // At somebody's desk this is their choice; where nobody looks at the warning it is a failure.
    table["browser journeys"] = { passed: 0, failed: isCi ? 1 : 0, skipped: isCi ? 0 : 1, seconds: 0 };
  } else {
    const [result] = await runCommands([browserJourneys(browser.environment)], 1);
    if (result !== undefined) table[result.name] = readSuite(result);
  }
} catch (error) {
  console.log(explain(error));
  table["tooling itself"] = { passed: 0, failed: 1, skipped: 0, seconds: 0 };
}
console.table(table);
console.log(warning);
console.log(formatTotal(Object.values(table)));
process.exitCode = Object.values(table).every(({ failed }) => failed === 0) ? 0 : 1;

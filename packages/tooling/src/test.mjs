// @ts-check
// `npm test`: everything that shows whether the product is in order, from formatting to whole journeys in a browser.
// `npm test -- --long` adds the suites that take too long for every time. One failure does not stop the rest. The last line is `N passed, N failed`.
import { parseArgs } from "node:util";
import { tryToBuild } from "./setup/build-workspaces.mjs";
import { ensureInstalled } from "./setup/ensure-installed.mjs";
import { explain } from "./setup/setup-error.mjs";
import { isCi } from "./setup/system.mjs";
import { checks } from "./suites/checks.mjs";
import { addUp, formatTotal } from "./suites/suite-counts.mjs";
import {
  apiSuites,
  browserJourneys,
  browserStories,
  clearReports,
  moneySuites,
  readFailures,
  readSuite,
  surroundingsSuites,
  unitSuites,
} from "./suites/test-suites.mjs";

/** At the same time. Each could use a whole core, but the API's wait for databases and for time to pass. */
const atATime = 3;

/** @type {Record<string, import("./suites/suite-counts.mjs").Counts & { seconds: number }>} */
const table = {};
let warning = "";
/** @type {string[]} */
const failures = [];
/** @param {readonly import("./run-commands.mjs").Result[]} results */
const note = (results) => {
  for (const result of results) {
    table[result.name] = readSuite(result);
    failures.push(...readFailures(result));
  }
};

try {
  const { long } = parseArgs({ options: { long: { type: "boolean", default: false } } }).values;
  ensureInstalled();
  // They use installed packages, so on a fresh clone they can only be loaded now.
  const { runCommands } = await import("./run-commands.mjs");
  const { findBrowser } = await import("./setup/find-browser.mjs");
  clearReports();
  // First, because checks and suites use the build, at the same time.
  const build = tryToBuild();
  table["build"] = { passed: Number(build.isOk), failed: Number(!build.isOk), skipped: 0, seconds: build.seconds };
  // The long ones first, so that all end at about the same time. The guards are among the API's own tests.
  const commands = [
    ...apiSuites(long),
    ...checks.filter(({ name }) => name !== "guards"),
    ...unitSuites,
    ...(long ? moneySuites : []),
  ];
  const results = await runCommands(commands, atATime);
  const isCheck = (/** @type {{ name: string }} */ { name }) => checks.some((check) => check.name === name);
  const ofChecks = results.filter(isCheck);
  table["checks"] = {
    passed: ofChecks.filter(({ isOk }) => isOk).length,
    failed: ofChecks.filter(({ isOk }) => !isOk).length,
    skipped: 0,
    seconds: Math.round(addUp(ofChecks.map(({ seconds }) => seconds))),
  };
  note(results.filter((one) => !isCheck(one)));
  // Alone, because a browser that has to share the machine does not behave as it does for people.
  const browser = findBrowser();
  if ("reasons" in browser) {
    warning = [
      "!!! THE BROWSER JOURNEYS DID NOT RUN: no Chromium could be found.",
      ...browser.reasons.map((reason) => `!!!   ${reason}`),
      "!!! Install Chromium or Chrome, or set CHROMIUM_PATH.\n",
    ].join("\n");
    // On a developer's machine this is their choice; in CI, where nobody sees the warning, it is a failure.
    table["browser journeys"] = { passed: 0, failed: isCi ? 1 : 0, skipped: isCi ? 0 : 1, seconds: 0 };
  } else {
    note(await runCommands([browserJourneys(browser.environment, long)], 1));
  }
  if (long) {
    const { findEngines } = await import("./setup/find-engines.mjs");
    const engines = findEngines();
    if ("reasons" in engines) {
      warning += ["!!! THE BROWSER STORIES DID NOT RUN", ...engines.reasons].join("\n!!!   ") + "\n";
      table["browser stories"] = { passed: 0, failed: isCi ? 1 : 0, skipped: isCi ? 0 : 1, seconds: 0 };
    } else note(await runCommands([browserStories(engines.environment)], 1));
    note(await runCommands(surroundingsSuites, 2));
  }
} catch (error) {
  console.log(explain(error));
  table["tooling itself"] = { passed: 0, failed: 1, skipped: 0, seconds: 0 };
}
console.table(table);
console.log(warning);
// Once more, in short: what failed suites wrote stands far above, and may be cut off.
for (const failure of failures) console.log(failure);
console.log(formatTotal(Object.values(table)));
process.exitCode = Object.values(table).every(({ failed }) => failed === 0) ? 0 : 1;

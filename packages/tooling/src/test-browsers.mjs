// @ts-check
// `npm run test:browsers`: the stories of customer and merchant in Chromium, Firefox and WebKit, on a good line and on a bad one.
// Everything in `apps/e2e/browsers`. The last line is `N passed, N failed`.
import { buildWorkspaces } from "./setup/build-workspaces.mjs";
import { ensureInstalled } from "./setup/ensure-installed.mjs";
import { rootFolder } from "./setup/run.mjs";
import { runAsProgram, SetupError } from "./setup/setup-error.mjs";
import { formatTotal } from "./suites/suite-counts.mjs";
import { browserStories, clearReports, readSuite } from "./suites/test-suites.mjs";

await runAsProgram(async () => {
  ensureInstalled();
  buildWorkspaces();
  // They use installed packages, so on a fresh clone they can only be loaded now.
  const { runCommands } = await import("./run-commands.mjs");
  const { findEngines } = await import("./setup/find-engines.mjs");
  const engines = findEngines();
  if ("reasons" in engines) throw new SetupError(["Not all browsers are here.", ...engines.reasons].join("\n  "));
  clearReports();
  process.chdir(rootFolder);
  const results = await runCommands([browserStories(engines.environment)], 1);
  const suites = results.map(readSuite);
  console.log(formatTotal(suites));
  process.exitCode = suites.every(({ failed }) => failed === 0) ? 0 : 1;
});

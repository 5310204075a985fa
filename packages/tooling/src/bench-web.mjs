// @ts-check
// `npm run bench:web`: how long people wait for the pages that they see first, as Lighthouse measures it for a phone on a slow
// line, beside a static page with the same content. Writes its part of docs/performance.md and fails when a promise is broken.
// Needs a machine that does nothing else. `-- --rounds=1` is for trying whether it works.
import { parseArgs } from "node:util";
import { buildWorkspaces } from "./setup/build-workspaces.mjs";
import { ensureInstalled } from "./setup/ensure-installed.mjs";
import { findBrowser } from "./setup/find-browser.mjs";
import { runAsProgram, SetupError } from "./setup/setup-error.mjs";

await runAsProgram(async () => {
  const rounds = Number(parseArgs({ options: { rounds: { type: "string", default: "5" } } }).values.rounds);
  ensureInstalled();
  buildWorkspaces();
  const browser = findBrowser();
  if ("reasons" in browser) throw new SetupError(`No Chromium could be found: ${browser.reasons.join("; ")}`);
  Object.assign(process.env, browser.environment);
  const { measurePages } = await import("./web-bench/measure-pages.mjs");
  const { writeWebReport } = await import("./web-bench/web-report.mjs");
  const { text, broken } = writeWebReport(await measurePages(rounds), rounds);
  console.log(`\n${text}`);
  if (broken > 0) process.exitCode = 1;
});

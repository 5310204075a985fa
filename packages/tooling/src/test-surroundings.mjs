// @ts-check
// `npm run test:surroundings`: what happens around the server, for longer than `npm test` has time for. Everything in
// `apps/api/test/surroundings`, on both databases. The last line is `N passed, N failed`.
import { parseArgs } from "node:util";
import { buildWorkspaces } from "./setup/build-workspaces.mjs";
import { ensureInstalled } from "./setup/ensure-installed.mjs";
import { rootFolder } from "./setup/run.mjs";
import { runAsProgram, SetupError } from "./setup/setup-error.mjs";
import { formatTotal } from "./suites/suite-counts.mjs";
import { clearReports, readSuite, surroundings } from "./suites/test-suites.mjs";

const help = `npm run test:surroundings -- [options]
  --seconds=N          how long connections are cut while others write, 40 by default
  --database=NAME      only sqlite or postgres`;

await runAsProgram(async () => {
  const { seconds, databases } = readOptions();
  ensureInstalled();
  buildWorkspaces(["@kundenportal/api"]);
  const { runCommands } = await import("./run-commands.mjs");
  clearReports();
  process.chdir(rootFolder);
  // One after the other: they measure themselves against limits in time.
  const results = await runCommands(
    databases.map((database) => surroundings(database, seconds)),
    1,
  );
  const suites = results.map(readSuite);
  console.table(Object.fromEntries(results.map(({ name }, index) => [name, suites[index]])));
  console.log(formatTotal(suites));
  process.exitCode = suites.every(({ failed }) => failed === 0) ? 0 : 1;
});

/** @returns {{ seconds: string, databases: readonly ("sqlite" | "postgres")[] }} */
function readOptions() {
  const { values } = parseArgs({
    options: { seconds: { type: "string", default: "40" }, database: { type: "string" } },
    strict: false,
  });
  const { seconds, database } = values;
  if (typeof seconds !== "string" || !/^[1-9]\d*$/.test(seconds)) throw new SetupError(help);
  if (database === undefined) return { seconds, databases: ["sqlite", "postgres"] };
  if (database !== "sqlite" && database !== "postgres") throw new SetupError(help);
  return { seconds, databases: [database] };
}

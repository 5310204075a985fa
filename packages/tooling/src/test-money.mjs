// @ts-check
// `npm run test:money -- --runs=100000`: random interleavings of payments, for as long as you like.
import { join } from "node:path";
import { buildWorkspaces } from "./setup/build-workspaces.mjs";
import { ensureInstalled } from "./setup/ensure-installed.mjs";
import { rootFolder } from "./setup/run.mjs";
import { runAsProgram } from "./setup/setup-error.mjs";
import { readMoneyOptions } from "./suites/money-options.mjs";

await runAsProgram(async () => {
  const { env, only } = readMoneyOptions(process.argv.slice(2));
  ensureInstalled();
  buildWorkspaces(["@kundenportal/api"]);
  Object.assign(process.env, env);
  process.chdir(join(rootFolder, "apps/api"));
  const { run } = await import("jest");
  await run(["test/money-fuzz", "--runInBand", ...(only === undefined ? [] : ["--testNamePattern", only])]);
});

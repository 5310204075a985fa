// @ts-check
// `npm run test:money -- --runs=100000`: random interleavings of payments, for as long as one likes.
import { join } from "node:path";
import { startChild } from "./processes/children.mjs";
import { buildWorkspaces } from "./setup/build-workspaces.mjs";
import { ensureInstalled } from "./setup/ensure-installed.mjs";
import { runAsProgram } from "./setup/setup-error.mjs";
import { readMoneyOptions } from "./suites/money-options.mjs";
import { programPath, rootFolder } from "./workspace.mjs";

await runAsProgram(async () => {
  const { env, only } = readMoneyOptions(process.argv.slice(2));
  await ensureInstalled();
  await buildWorkspaces(["@kundenportal/api"]);
  const args = ["test/money-fuzz", "--runInBand", ...(only === null ? [] : ["--testNamePattern", only])];
  const child = startChild(process.execPath, [programPath("jest"), ...args], {
    cwd: join(rootFolder, "apps/api"),
    env: { ...process.env, ...env },
    stdio: "inherit",
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
});

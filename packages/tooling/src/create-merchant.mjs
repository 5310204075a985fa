// @ts-check
// `npm run create-merchant -- --name …`: sets up a merchant and their owner. Builds the API first where it is missing.
import { join } from "node:path";
import { startChild } from "./processes/children.mjs";
import { buildWorkspaces } from "./setup/build-workspaces.mjs";
import { ensureInstalled } from "./setup/ensure-installed.mjs";
import { runAsProgram } from "./setup/setup-error.mjs";
import { rootFolder } from "./workspace.mjs";

await runAsProgram(async () => {
  await ensureInstalled();
  await buildWorkspaces(["@kundenportal/api"]);
  const program = join(rootFolder, "apps/api/dist/create-merchant.js");
  const child = startChild(process.execPath, [program, ...process.argv.slice(2)], {
    // As `npm start` does, whatever folder this is called from.
    env: { ...process.env, DATA_DIR: process.env["DATA_DIR"] ?? join(rootFolder, "data") },
    stdio: "inherit",
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
});

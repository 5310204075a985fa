// @ts-check
// `npm run create-merchant -- --name …`: sets up a merchant and their owner. Builds the API first where it is missing.
import { buildWorkspaces } from "./setup/build-workspaces.mjs";
import { ensureInstalled } from "./setup/ensure-installed.mjs";
import { runAsProgram } from "./setup/setup-error.mjs";
import { runServerProgram } from "./setup/run-server-program.mjs";

await runAsProgram(async () => {
  ensureInstalled();
  buildWorkspaces(["@kundenportal/api"]);
  await runServerProgram("create-merchant");
});

// @ts-check
// `npm run reset-password -- --email …`: lets a staff member in again who forgot their password or lost their second factor. Builds the API first if necessary.
import { join } from "node:path";
import { buildWorkspaces } from "./setup/build-workspaces.mjs";
import { ensureInstalled } from "./setup/ensure-installed.mjs";
import { rootFolder } from "./setup/run.mjs";
import { runAsProgram } from "./setup/setup-error.mjs";

await runAsProgram(async () => {
  ensureInstalled();
  buildWorkspaces(["@kundenportal/api"]);
  // As `npm start` does.
  process.env["DATA_DIR"] ??= join(rootFolder, "data");
  await import(new URL("../../../apps/api/dist/reset-password.js", import.meta.url).href);
});

// @ts-check
// `npm run build`: builds all workspaces. Arguments name packages to build, such as `@kundenportal/api`.
import { buildWorkspaces } from "./setup/build-workspaces.mjs";
import { ensureInstalled } from "./setup/ensure-installed.mjs";
import { runAsProgram } from "./setup/setup-error.mjs";

await runAsProgram(async () => {
  ensureInstalled();
  buildWorkspaces(process.argv.slice(2));
});

// @ts-check
// `npm start`: from a fresh clone to a running server. Installs and builds what is missing, then hands over to the
// server, which migrates its database, fills an empty one with the demo merchant and prints where to go.
// Node's flags are in package.json. A young generation that large saves a tenth of the time per request, for some 60 MB.
import { join } from "node:path";
import { rootFolder } from "./setup/run.mjs";
import { buildWorkspaces } from "./setup/build-workspaces.mjs";
import { ensureInstalled } from "./setup/ensure-installed.mjs";
import { runAsProgram } from "./setup/setup-error.mjs";

await runAsProgram(async () => {
  ensureInstalled();
  buildWorkspaces();
  // Said aloud, because libraries ask too: graphql takes more time for every value unless it runs in production.
  process.env["NODE_ENV"] ??= "production";
  // The demo belongs to the first look: a database of one's own (PostgreSQL) is never filled with it unasked.
  process.env["DEMO"] ??= process.env["DATABASE_URL"] === undefined ? "true" : "false";
  process.env["DATA_DIR"] ??= join(rootFolder, "data");
  console.log("• Starting the server");
  // In this very process: signals reach the server itself.
  await import(new URL("../../../apps/api/dist/main.js", import.meta.url).href);
});

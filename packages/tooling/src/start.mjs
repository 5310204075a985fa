// @ts-check
// `npm start`: from a fresh clone to a running server. Installs and builds what is missing, then hands over to the
// server, which migrates its database, fills an empty one with the demo merchant and prints where to go.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { startChild } from "./processes/children.mjs";
import { printLine } from "./report/progress.mjs";
import { buildWorkspaces } from "./setup/build-workspaces.mjs";
import { ensureInstalled } from "./setup/ensure-installed.mjs";
import { runAsProgram } from "./setup/setup-error.mjs";
import { rootFolder } from "./workspace.mjs";

/** A young generation this large saves a tenth of the time per request, for some 60 MB. */
const serverFlags = ["--max-semi-space-size=64", "--enable-source-maps"];

await runAsProgram(async () => {
  await ensureInstalled();
  await buildWorkspaces();
  return runServer();
});

/** @returns {Promise<number>} the server's exit code */
function runServer() {
  const dataFolder = process.env["DATA_DIR"] ?? join(rootFolder, "data");
  // The demo belongs to the first look: a database of one's own (PostgreSQL) is never filled with it unasked.
  const demo = process.env["DEMO"] ?? (process.env["DATABASE_URL"] === undefined ? "true" : "false");
  printLine(
    existsSync(dataFolder) ? "• Starting the server" : `• Starting the server with a new data folder: ${dataFolder}`,
  );
  const child = startChild(process.execPath, [...serverFlags, join(rootFolder, "apps/api/dist/main.js")], {
    cwd: rootFolder,
    // Said aloud, because libraries ask too: graphql takes more time for every value unless it runs in production.
    env: { NODE_ENV: "production", ...process.env, DATA_DIR: dataFolder, DEMO: demo },
    stdio: "inherit",
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

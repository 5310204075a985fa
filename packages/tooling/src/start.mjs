// @ts-check
// `npm start`: from a fresh clone to a running server. Installs and builds what is missing, then starts the
// server, which migrates its database, fills an empty one with the demo merchant and prints its addresses.
// Node's flags are in package.json. A young generation this large saves a tenth of the time per request, for some 60 MB.
import { join } from "node:path";
import { rootFolder } from "./setup/run.mjs";
import { prepareServer } from "./setup/prepare-server.mjs";
import { runAsProgram } from "./setup/setup-error.mjs";

await runAsProgram(async () => {
  prepareServer();
  // Set explicitly, because libraries check it too: graphql takes longer for every value unless it runs in production.
  process.env["NODE_ENV"] ??= "production";
  // The demo is for a first look: a PostgreSQL database is never filled with it unless asked.
  process.env["DEMO"] ??= process.env["DATABASE_URL"] === undefined ? "true" : "false";
  // What a first look needs is printed once: a line for each request would push it out of sight.
  if (process.env["DEMO"] === "true") process.env["LOG_LEVEL"] ??= "warn";
  process.env["DATA_DIR"] ??= join(rootFolder, "data");
  console.log("• Starting the server");
  // In this same process, so that signals reach the server itself.
  await import(new URL("../../../apps/api/dist/main.js", import.meta.url).href);
});

// @ts-check
import { join } from "node:path";
import { prepareServer } from "./prepare-server.mjs";
import { rootFolder } from "./run.mjs";
import { runAsProgram } from "./setup-error.mjs";

/**
 * Runs one of the server's commands for whoever has the machine, on the same data as `npm start`.
 * @param {string} name the built file in `apps/api/dist`
 */
export async function runCommand(name) {
  await runAsProgram(async () => {
    prepareServer(["@kundenportal/api"]);
    process.env["DATA_DIR"] ??= join(rootFolder, "data");
    await import(new URL(`../../../../apps/api/dist/${name}.js`, import.meta.url).href);
  });
}

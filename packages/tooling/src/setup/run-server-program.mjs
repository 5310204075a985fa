// @ts-check
import { join } from "node:path";
import { rootFolder } from "./run.mjs";

/**
 * Hands over to a program of the built server, in this very process: signals and arguments are its own.
 * @param {"main" | "create-merchant"} name
 */
export async function runServerProgram(name) {
  process.chdir(rootFolder);
  process.env["DATA_DIR"] ??= join(rootFolder, "data");
  await import(`../../../../apps/api/dist/${name}.js`);
}

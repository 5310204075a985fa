// @ts-check
// `npm run backup -- --to …`: copies the data folder and checks the copy.
import { runCommand } from "./setup/run-command.mjs";

await runCommand("backup");

// @ts-check
// `npm run move -- --to …`: moves an installation to another database and another place for files.
import { runCommand } from "./setup/run-command.mjs";

await runCommand("move");

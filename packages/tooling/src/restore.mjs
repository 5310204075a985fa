// @ts-check
// `npm run restore -- --from …`: makes an installation of a backup.
import { runCommand } from "./setup/run-command.mjs";

await runCommand("restore");

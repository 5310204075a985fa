// @ts-check
// `npm run doctor`: says what is wrong with an installation.
import { runCommand } from "./setup/run-command.mjs";

await runCommand("doctor");

// @ts-check
// `npm run verify-evidence -- FILE`: whether an exported chain of evidence is complete and unchanged.
import { runCommand } from "./setup/run-command.mjs";

await runCommand("verify-evidence");

// @ts-check
// `npm run rebuild-search`: makes anew what the search finds records by.
import { runCommand } from "./setup/run-command.mjs";

await runCommand("rebuild-search");

// @ts-check
// `npm run rebuild-sums`: makes anew what documents and payments add up to; `-- --check` only compares.
import { runCommand } from "./setup/run-command.mjs";

await runCommand("rebuild-sums");

// @ts-check
// `npm run create-merchant -- --name …`: sets up a merchant and their owner.
import { runCommand } from "./setup/run-command.mjs";

await runCommand("create-merchant");

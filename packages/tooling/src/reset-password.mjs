// @ts-check
// `npm run reset-password -- --email …`: lets a staff member in again who forgot their password or lost their second factor.
import { runCommand } from "./setup/run-command.mjs";

await runCommand("reset-password");

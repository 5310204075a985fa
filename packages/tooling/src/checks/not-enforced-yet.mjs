// @ts-check
// What `npm test` does not enforce yet. The list may only become shorter, and is empty when the house stands:
// `npm run check` runs all checks and shows them red until then, and `npm test` counts each as skipped and says so.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rootFolder } from "../workspace.mjs";

/** @typedef {{ checks: Record<string, string>, suites: Record<string, string> }} NotEnforcedYet by name, with what is missing */

/** @returns {NotEnforcedYet} */
export function readNotEnforcedYet() {
  return JSON.parse(readFileSync(join(rootFolder, "packages/tooling/config/not-enforced-yet.json"), "utf8"));
}

/** @param {NotEnforcedYet} list */
export function describeNotEnforced({ checks, suites }) {
  return [...Object.entries(checks), ...Object.entries(suites)].map(
    ([name, missing]) => `NOT ENFORCED YET: ${name} – ${missing}`,
  );
}

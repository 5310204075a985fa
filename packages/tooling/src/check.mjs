// @ts-check
// `npm run check`: everything about the code that can be told without running the product.
// Arguments choose checks by the beginning of their names: `npm run check -- lint format`.
import { runChecks } from "./checks/run-checks.mjs";
import { printLine } from "./report/progress.mjs";
import { ensureInstalled } from "./setup/ensure-installed.mjs";
import { runAsProgram, SetupError } from "./setup/setup-error.mjs";

await runAsProgram(async () => {
  await ensureInstalled();
  // Checks use installed packages, so on a fresh clone they can be loaded only now.
  const { checks } = await import("./checks/checks.mjs");
  const wanted = process.argv.slice(2);
  const chosen = checks.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)));
  if (chosen.length === 0) {
    throw new SetupError(`There is no such check. There are:\n${checks.map(({ name }) => `  ${name}`).join("\n")}`);
  }
  const { passed, failed } = await runChecks(chosen);
  printLine(`${passed} checks passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

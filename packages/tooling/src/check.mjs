// @ts-check
// `npm run check`: everything that can be checked without running the product.
// Arguments choose checks by the beginning of their names: `npm run check -- lint format`.
import { tryToBuild } from "./setup/build-workspaces.mjs";
import { ensureInstalled } from "./setup/ensure-installed.mjs";
import { runAsProgram, SetupError } from "./setup/setup-error.mjs";
import { checks } from "./suites/checks.mjs";

await runAsProgram(async () => {
  ensureInstalled();
  const wanted = process.argv.slice(2);
  const chosen = checks.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)));
  if (chosen.length === 0) {
    throw new SetupError(`There is no such check. Available: ${checks.map(({ name }) => name).join(", ")}`);
  }
  // Once, and before the others: two builds at a time would delete each other's files.
  const isBuilt = chosen.some(({ needsBuild }) => needsBuild) && tryToBuild().isOk;
  const { runCommands } = await import("./run-commands.mjs");
  // On a small machine more would only wait for each other.
  const results = await runCommands(
    chosen.filter(({ needsBuild }) => isBuilt || !needsBuild),
    2,
  );
  const passed = results.filter(({ isOk }) => isOk).length;
  console.log(`${passed} checks passed, ${chosen.length - passed} failed`);
  process.exitCode = passed === chosen.length ? 0 : 1;
});

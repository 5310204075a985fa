// @ts-check
// `check:imports`: the rules of `config/dependency-cruiser.cjs`, and two that look at folders of the API as a whole.
// The arguments are the folders to check.
import { fileURLToPath } from "node:url";
import { cruise, format } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";

const config = fileURLToPath(new URL("../../config/dependency-cruiser.cjs", import.meta.url));
const test = /\.(test|test-support)\.ts$/;
const maxFiles = 25;

const { output } = await cruise(process.argv.slice(2), await extractDepcruiseOptions(config));
if (typeof output === "string") throw new TypeError("Without a reporter the result is an object");
const { output: report, exitCode } = await format(output, { outputType: "err" });
const problems = [...findMutualFolders(output.modules), ...findLargeFolders(output.modules)];
console.log(report);
for (const problem of problems) console.log(problem);
process.exitCode = exitCode + problems.length > 0 ? 1 : 0;

/**
 * Pairs of folders that import each other; types count, tests do not.
 * @param {readonly import("dependency-cruiser").IModule[]} modules
 */
function findMutualFolders(modules) {
  /** An example of an import for `from → to`. @type {Map<string, string>} */
  const examples = new Map();
  for (const { source, dependencies } of modules.filter((module) => !test.test(module.source))) {
    for (const { resolved } of dependencies) {
      const [from, to] = foldersBetween(source, resolved);
      if (from !== to) examples.set(`${from} → ${to}`, `    ${source} → ${resolved}`);
    }
  }
  return [...examples].flatMap(([pair, example]) => {
    const [from = "", to = ""] = pair.split(" → ");
    const back = examples.get(`${to} → ${from}`);
    return back === undefined || from > to ? [] : [`  error no-mutual-folders: ${from} ⇄ ${to}`, example, back];
  });
}

/**
 * The folders of the API that an import leads from and to: those directly in src/, each module, each outside system, and
 * within a module its rooms and what is outside them.
 * @param {string} source
 * @param {string} target
 */
function foldersBetween(source, target) {
  const [from, to] = [source, target].map((path) => {
    const [, folder, room = ""] =
      /^apps\/api\/src\/((?:modules|integrations)\/[^/]+|[^/]+)\/(?:([^/]+)\/)?/.exec(path) ?? [];
    return { folder, room: folder?.startsWith("modules/") ? `${folder}/${room}` : folder };
  });
  if (from?.folder === undefined || to?.folder === undefined) return [];
  return from.folder === to.folder ? [from.room, to.room] : [from.folder, to.folder];
}

/** @param {readonly import("dependency-cruiser").IModule[]} modules */
function findLargeFolders(modules) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { source } of modules.filter((module) => module.source.startsWith("apps/api/src/modules/"))) {
    const folder = source.replace(/\/[^/]+$/, "");
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > maxFiles)
    .map(([folder, count]) => `  error no-large-folders: ${folder} has ${count} files, more than ${maxFiles}`);
}

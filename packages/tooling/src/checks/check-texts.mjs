// @ts-check
// Texts of the named workspaces: FormatJS verifies that the languages have the same keys with the same ICU arguments. We
// also report texts that are empty or that no source mentions. That used keys exist is checked by the compiler, which
// knows the German file.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const flags = ["--source-locale", "de", "--missing-keys", "--extra-keys", "--structural-equality"];

process.exitCode = process.argv.slice(2).every(check) ? 0 : 1;

/** @param {string} workspace */
function check(workspace) {
  const files = readdirSync(join(workspace, "src"), { recursive: true, encoding: "utf8" });
  const catalogues = files
    .filter((name) => /(^|[\\/])locales[\\/]..\.json$/.test(name))
    .map((name) => join(workspace, "src", name));
  const formatjs = join("node_modules", "@formatjs", "cli", "bin", "formatjs");
  const verified = spawnSync(process.execPath, [formatjs, "verify", ...flags, ...catalogues], { stdio: "inherit" });
  const sources = files
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => readFileSync(join(workspace, "src", name), "utf8"))
    .join("\n");
  const problems = catalogues.flatMap((path) => findProblems(JSON.parse(readFileSync(path, "utf8")), sources));
  for (const problem of problems) console.log(`${workspace}: ${problem}`);
  return catalogues.length > 1 && verified.status === 0 && problems.length === 0;
}

/** @param {Record<string, string>} catalogue @param {string} sources */
function findProblems(catalogue, sources) {
  // A key is mentioned in full (`"menu.open"`) or by its beginning (`` `status.${…}` ``).
  const beginnings = [...sources.matchAll(/`([\w.-]+\.)\$\{/g)].map(([, beginning = ""]) => beginning);
  return Object.entries(catalogue).flatMap(([key, text]) => {
    const isShown = sources.includes(`"${key}"`) || beginnings.some((beginning) => key.startsWith(beginning));
    return [...(text.trim() === "" ? [`"${key}" is empty`] : []), ...(isShown ? [] : [`"${key}" is shown nowhere`])];
  });
}

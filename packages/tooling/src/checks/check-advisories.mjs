// @ts-check
// Published holes in what the product runs with: none may be high or critical. npm asks the registry. Where that can't be asked,
// a list of advisories does, one that ADVISORIES names or the one of the last time; without any we say that nobody has looked.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import semver from "semver";

/** @typedef {{ title: string, severity: string, url: string, vulnerable_versions: string }} Advisory */
/** @typedef {Record<string, readonly Advisory[]>} Advisories by package, as the registry lists them */

const BAD = ["high", "critical"];
const KEPT = join("reports", "advisories.json");
const HOW_TO =
  "Elsewhere, `npm audit --json --omit=dev > advisories.json` makes a list; ADVISORIES=advisories.json npm run check reads it.";

const named = process.env["ADVISORIES"] ?? "";
if (named !== "") judge(readList(named), `in ${named}`);
else askRegistry();

function askRegistry() {
  const { stdout, error } = spawnSync(
    "npm",
    ["audit", "--json", "--omit=dev", "--package-lock-only", "--fetch-retries=0", "--fetch-timeout=10000"],
    // On Windows npm is a script rather than a program.
    {
      encoding: "utf8",
      maxBuffer: Infinity,
      timeout: 30_000,
      killSignal: "SIGKILL",
      shell: process.platform === "win32",
    },
  );
  const answer = parse(stdout ?? "");
  const advisories = toAdvisories(answer);
  if (advisories !== null && isReport(answer)) {
    keep(advisories);
    judge(advisories, "known to the registry");
    return;
  }
  const reason = error?.message ?? messageOf(answer);
  const kept = readKept();
  if (kept === null) {
    console.log(
      `NOT CHECKED: the registry could not be asked for advisories (${reason}), and there is no list. ${HOW_TO}`,
    );
    return;
  }
  console.log(`The registry could not be asked for advisories (${reason}).`);
  judge(kept.advisories, `in the list of ${kept.askedAt}`);
}

/** @param {Advisories} advisories @param {string} where */
function judge(advisories, where) {
  const holes = runtimePackages().flatMap(({ name, version }) =>
    (Object.hasOwn(advisories, name) ? (advisories[name] ?? []) : [])
      .filter(({ severity, vulnerable_versions: range }) => BAD.includes(severity) && semver.satisfies(version, range))
      .map(({ severity, title, url }) => `${name} ${version}: ${severity}, ${title} (${url})`),
  );
  for (const hole of new Set(holes)) console.log(hole);
  if (holes.length === 0) console.log(`No high or critical advisory ${where}`);
  process.exitCode = holes.length === 0 ? 0 : 1;
}

/** What is installed without development packages. */
function runtimePackages() {
  /** @type {{ packages: Record<string, { version?: string, name?: string, dev?: boolean, link?: boolean }> }} */
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  return Object.entries(packages)
    .filter(([place, { dev, link }]) => place.includes("node_modules/") && dev !== true && link !== true)
    .map(([place, { name, version = "" }]) => ({ name: name ?? place.replace(/^.*node_modules\//, ""), version }));
}

/** @param {string} path @returns {Advisories} */
function readList(path) {
  let text = "";
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    fail(`ADVISORIES names ${path}, which can't be read: ${messageOf(error)}`);
  }
  return (
    toAdvisories(parse(text)) ??
    fail(`${path} is neither what \`npm audit --json\` writes nor a registry's list of advisories.`)
  );
}

/**
 * The registry's own list, or what npm made of it; null for anything else.
 * @param {unknown} answer @returns {Advisories | null}
 */
function toAdvisories(answer) {
  if (typeof answer !== "object" || answer === null || "error" in answer) return null;
  if (!isReport(answer)) return isList(answer) ? answer : null;
  /** @type {Record<string, Advisory[]>} */
  const advisories = {};
  for (const { via } of Object.values(answer.vulnerabilities)) {
    for (const one of via) {
      // A text is the name of a package with a hole of its own.
      if (typeof one === "string") continue;
      const { name, title, severity, url, range } = one;
      (advisories[name] ??= []).push({ title, severity, url, vulnerable_versions: range });
    }
  }
  return advisories;
}

/** @typedef {{ name: string, title: string, severity: string, url: string, range: string }} Via */

/** @param {unknown} answer @returns {answer is { vulnerabilities: Record<string, { via: readonly (string | Via)[] }> }} */
function isReport(answer) {
  return typeof answer === "object" && answer !== null && "vulnerabilities" in answer;
}

/** @param {object} answer @returns {answer is Advisories} */
function isList(answer) {
  return Object.values(answer).every(
    (/** @type {unknown} */ list) =>
      Array.isArray(list) &&
      list.every((one) => typeof one?.severity === "string" && typeof one?.vulnerable_versions === "string"),
  );
}

/** @param {Advisories} advisories */
function keep(advisories) {
  mkdirSync(dirname(KEPT), { recursive: true });
  writeFileSync(KEPT, JSON.stringify({ askedAt: new Date().toISOString().slice(0, 10), advisories }));
}

/** @returns {{ askedAt: string, advisories: Advisories } | null} */
function readKept() {
  try {
    return JSON.parse(readFileSync(KEPT, "utf8"));
  } catch {
    // There was no last time, or it was cut off: nobody has looked.
    return null;
  }
}

/** @param {string} text @returns {unknown} */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @param {unknown} answer */
function messageOf(answer) {
  const isObject = typeof answer === "object" && answer !== null && "message" in answer;
  return isObject ? String(answer.message) : "no answer";
}

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  console.log(sentence);
  process.exit(1);
}

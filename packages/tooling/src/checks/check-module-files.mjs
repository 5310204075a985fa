// @ts-check
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { rootFolder } from "../workspace.mjs";

// The closed list of docs/architecture.md: a newcomer can guess where a line lives.
const nounRoles = [
  "entity",
  "repository",
  "policy",
  "service",
  "types",
  "portal.types",
  "admin.types",
  "presenter",
  "portal.resolver",
  "admin.resolver",
  "errors",
  "routes",
  "module",
];
const testRoles = ["test", "integration.test", "test-support"];

/** @param {readonly string[]} roles */
const anyOf = (roles) => `(?:${roles.join("|").replaceAll(".", "\\.")})`;

const word = "[a-z0-9]+(?:-[a-z0-9]+)*";
const roleFile = new RegExp(`^${word}\\.${anyOf(nounRoles)}\\.ts$`);
const plainFile = new RegExp(`^${word}\\.ts$`);
// Many tests of one file may be split by topic: `parse-e-invoice.refusals.test.ts`.
const testFile = new RegExp(`^${word}(?:\\.${anyOf(nounRoles)})?(?:\\.${word})?\\.${anyOf(testRoles)}\\.ts$`);

/**
 * Files of apps/api/src/modules whose names are not in the house's vocabulary: `<noun>.<role>.ts` with a known role, a
 * plain `verb-noun.ts` for one use case or one pure thing, and tests of those (by topic where there are many).
 * Shape: one problem a line; empty when all is well.
 */
export function checkModuleFiles(root = rootFolder) {
  const modules = join(root, "apps/api/src/modules");
  if (!existsSync(modules)) return [`${modules} is missing`];
  return readdirSync(modules, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isKnownName(entry.name))
    .map(
      (entry) =>
        `${join(entry.parentPath, entry.name).slice(root.length + 1)}: ".${roleOf(entry.name)}" is no known role`,
    );
}

/** @param {string} name */
export function isKnownName(name) {
  return roleFile.test(name) || plainFile.test(name) || testFile.test(name);
}

/** @param {string} name */
function roleOf(name) {
  return name.replace(/\.ts$/, "").split(".").slice(1).join(".");
}

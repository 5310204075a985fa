// @ts-check
// The API's promise (docs/api.md): an older client works against this schema. Compares each surface with the one that was last
// released, and looks whether everything that will go says when and what to use instead.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ChangeType, CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { rootFolder } from "../setup/run.mjs";

/** @typedef {import("graphql").GraphQLSchema} GraphQLSchema */

/** What had to break, by graphql-inspector's message; why. `CHANGELOG.md` says each with the way over. @type {ReadonlyMap<string, string>} */
const BROKEN = new Map([]);
/** For example `Until 2027-06-30; use documents(filter:).` */
const WAY_OUT = /^Until \d{4}-\d\d-\d\d; .+\.$/;

/** Whoever leaves it out gets another answer than before. @type {ReadonlySet<string>} */
const DEFAULT_CHANGED = new Set([ChangeType.FieldArgumentDefaultChanged, ChangeType.InputFieldDefaultValueChanged]);

/** @param {string} path below apps/api/schema */
const readSchema = (path) => buildSchema(readFileSync(join(rootFolder, "apps/api/schema", path), "utf8"));

/** @param {GraphQLSchema} released @param {GraphQLSchema} current */
export async function listBroken(released, current) {
  const changes = await diff(released, current);
  return changes
    .filter(({ criticality, type }) => criticality.level === CriticalityLevel.Breaking || DEFAULT_CHANGED.has(type))
    .filter(({ message }) => !BROKEN.has(message))
    .map(({ message }) => message);
}

/**
 * What goes without saying when and how to do without it, or sooner than a year after it was first said.
 * @param {GraphQLSchema} released @param {GraphQLSchema} schema @param {Date} today
 */
export function listWithoutWayOut(released, schema, today) {
  const said = new Set(listDeprecated(released).map(({ name }) => name));
  const earliest = new Date(today);
  earliest.setUTCFullYear(earliest.getUTCFullYear() + 1);
  return listDeprecated(schema).flatMap(({ name, why }) => {
    if (!WAY_OUT.test(why)) return [`${name} is deprecated without a date and a way out`];
    const isSoon = !said.has(name) && why.slice("Until ".length) < earliest.toISOString();
    return isSoon ? [`${name} is deprecated with a date that is less than a year ahead`] : [];
  });
}

/** @param {GraphQLSchema} schema */
function listDeprecated(schema) {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) => {
      if (isEnumType(type))
        return type.getValues().map((value) => ({ name: `${type.name}.${value.name}`, ...reason(value) }));
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
      return Object.values(type.getFields()).flatMap((field) => {
        /** @type {readonly import("graphql").GraphQLArgument[]} */
        const args = "args" in field ? field.args : [];
        const name = `${type.name}.${field.name}`;
        return [{ name, ...reason(field) }, ...args.map((arg) => ({ name: `${name}(${arg.name})`, ...reason(arg) }))];
      });
    })
    .flatMap(({ name, why }) => (why === null ? [] : [{ name, why }]));
}

/** @param {{ deprecationReason?: string | null | undefined }} part */
function reason({ deprecationReason }) {
  return { why: deprecationReason ?? null };
}

if (import.meta.filename === process.argv[1]) {
  const problems = await Promise.all(
    ["admin", "portal"].map(async (surface) => {
      const current = readSchema(`${surface}.graphql`);
      const released = readSchema(`released/${surface}.graphql`);
      const broken = await listBroken(released, current);
      return [...broken, ...listWithoutWayOut(released, current, new Date())].map(
        (problem) => `${surface}: ${problem}`,
      );
    }),
  );
  for (const problem of problems.flat()) console.error(problem);
  if (problems.flat().length > 0) process.exitCode = 1;
}

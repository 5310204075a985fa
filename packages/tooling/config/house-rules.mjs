// @ts-check
// The lint rules that only this house has. Each is tested in `lint.test.mjs`.
import { basename } from "node:path";

/**
 * @typedef {import("estree").Node} Node
 * @typedef {import("estree").MemberExpression} MemberExpression
 * @typedef {{ filename: string, report: (problem: { node: Node, messageId: "problem" }) => void }} Context
 * @typedef {{ [Type in Node["type"]]?: (node: Extract<Node, { type: Type }>) => void }} Visitor
 */

/**
 * @param {string} message
 * @param {(report: (node: Node) => void, context: Context) => Visitor} visit
 */
function rule(message, visit) {
  return {
    meta: { type: "problem", messages: { problem: message }, schema: [] },
    /** @param {Context} context */
    create: (context) => visit((node) => context.report({ node, messageId: "problem" }), context),
  };
}

/** @param {MemberExpression["object"]} node @param {string} name */
function isNamed(node, name) {
  return node.type === "Identifier" && node.name === name;
}

/** The property's name of `x.name` and `x["name"]`. @param {MemberExpression} node */
function propertyName(node) {
  if (!node.computed && node.property.type === "Identifier") return node.property.name;
  return node.property.type === "Literal" ? String(node.property.value) : undefined;
}

const namedExports = rule(
  "Export it by name: a default export has another name in each file that imports it.",
  (report) => ({
    ExportDefaultDeclaration: report,
  }),
);

const noBarrels = rule(
  "Import from the file that has it: re-exporting hides where things live and loads what is not needed.",
  (report) => ({
    ExportAllDeclaration: report,
    ExportNamedDeclaration: (node) => {
      if (node.source !== null && node.source !== undefined) report(node);
    },
  }),
);

const vagueNames = new Set(["utils", "util", "helpers", "helper", "common", "misc", "manager", "types"]);

const tellingFileNames = rule(
  "Name files in kebab-case, after what they hold; utils, helpers, common, misc and manager say nothing.",
  (report, context) => ({
    Program: (node) => {
      const [stem = ""] = basename(context.filename).split(".");
      const isKebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem);
      if (!isKebabCase || vagueNames.has(stem)) report(node);
    },
  }),
);

const noEnvironment = rule(
  "Only apps/api/src/config/environment.ts reads the environment: take what you need as a parameter.",
  (report) => ({
    MemberExpression: (node) => {
      if (isNamed(node.object, "process") && propertyName(node) === "env") report(node);
    },
    ImportDeclaration: ({ source, specifiers }) => {
      if (!/^(node:)?process$/.test(String(source.value))) return;
      for (const specifier of specifiers) {
        if (specifier.type !== "ImportSpecifier") continue;
        if (specifier.imported.type === "Identifier" && specifier.imported.name === "env") report(specifier);
      }
    },
  }),
);

const intlFormatters = new Set(["NumberFormat", "DateTimeFormat", "RelativeTimeFormat", "ListFormat"]);
const localeMethods = new Set(["toLocaleString", "toLocaleDateString", "toLocaleTimeString"]);

const noOwnFormatting = rule(
  "Money and dates are formatted in packages/ui/src/format and packages/domain: one amount must look the same everywhere.",
  (report) => ({
    MemberExpression: (node) => {
      const name = propertyName(node);
      if (name === undefined) return;
      if (isNamed(node.object, "Intl") && intlFormatters.has(name)) report(node);
      if (localeMethods.has(name)) report(node);
    },
  }),
);

const databaseMembers = new Set(["row", "rows", "execute", "writer"]);

const databaseOnlyInRepositories = rule(
  "Queries and writes belong in a `.repository.ts`, where a scope is their first parameter.",
  (report) => ({
    MemberExpression: (node) => {
      const name = propertyName(node);
      if (name === undefined || !databaseMembers.has(name)) return;
      const { object } = node;
      const isDatabase =
        isNamed(object, "database") || (object.type === "MemberExpression" && propertyName(object) === "database");
      if (isDatabase) report(node);
    },
  }),
);

const noClockOrChance = rule(
  "The domain has no clock and no chance: take the time or the number as a parameter.",
  (report) => ({
    CallExpression: (node) => {
      if (node.callee.type !== "MemberExpression") return;
      const name = propertyName(node.callee);
      if (isNamed(node.callee.object, "Date") && name === "now") report(node);
      if (isNamed(node.callee.object, "Math") && name === "random") report(node);
    },
    NewExpression: (node) => {
      if (isNamed(node.callee, "Date") && node.arguments.length === 0) report(node);
    },
  }),
);

export default {
  meta: { name: "house" },
  rules: {
    "named-exports": namedExports,
    "no-barrels": noBarrels,
    "telling-file-names": tellingFileNames,
    "no-environment": noEnvironment,
    "no-own-formatting": noOwnFormatting,
    "database-only-in-repositories": databaseOnlyInRepositories,
    "no-clock-or-chance": noClockOrChance,
  },
};

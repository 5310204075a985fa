// @ts-check
// Our own lint rules. Each is tested in `lint.test.mjs`.
import { basename } from "node:path";

/**
 * @typedef {object} Node the part of the syntax tree that is used here
 * @property {string} type
 *
 * @typedef {{ filename: string, report: (problem: { node: Node, messageId: "problem" }) => void }} Context
 */

/**
 * A rule that forbids whatever a selector (https://eslint.org/docs/latest/extend/selectors) finds.
 * @param {string} message
 * @param {readonly string[]} selectors
 * @param {(node: any, context: Context) => boolean} [isRefused] looks closer
 */
function refuse(message, selectors, isRefused = () => true) {
  return {
    meta: { type: "problem", messages: { problem: message }, schema: [] },
    /** @param {Context} context */
    create: (context) => {
      /** @param {Node} node */
      const report = (node) => isRefused(node, context) && context.report({ node, messageId: "problem" });
      return Object.fromEntries(selectors.map((selector) => [selector, report]));
    },
  };
}

const vagueNames = ["utils", "util", "helpers", "helper", "common", "misc", "manager", "types"];

/** `database.rows`, `this.database.rows` */
const isDatabase = ":matches([object.name='database'], [object.property.name='database'])";

/** `...scope`, `...actor.scope` */
const isScope = ":matches([argument.name=/scope$/i], [argument.property.name=/scope$/i])";

const scopeMakers = "/^grant[A-Z]\\w*Scope$/";

/** Scopes, and the actors that carry one. */
const scoped =
  /\b((Merchant|Client)Scope|(Staff|ApiKey|Merchant|Customer|Payer|Paying|System|Acting)Actor|Actor|ScopedWork)\b/;

/** Whether a type claims to be a scope, or gives one a name under which that is not seen. @param {any} node @param {any} context */
function disguisesScope(node, { sourceCode }) {
  if (node.type === "ImportSpecifier") return node.imported.name !== node.local.name && scoped.test(node.imported.name);
  if (node.type === "TSTypeAliasDeclaration") return scoped.test(node.typeAnnotation.typeName?.name);
  const type = node.typeAnnotation ?? node;
  return scoped.test(sourceCode.getText(type)) || type.type === "TSNeverKeyword";
}

/** Whether an expression is named as an amount: `openMinor`, `-(row?.openMinor ?? 0)`. @param {any} node @returns {boolean} */
function isAmount(node) {
  switch (node?.type) {
    case "Identifier":
      return /(Minor|_MINOR)$/.test(node.name);
    case "MemberExpression":
      return isAmount(node.property) || /Minor$/.test(node.property.value);
    case "CallExpression": {
      const isConversion = node.callee.object?.name === "Math" || /^(Number|BigInt)$/.test(node.callee.name);
      return isAmount(node.callee) || (isConversion && node.arguments.some(isAmount));
    }
    case "ConditionalExpression":
      return isAmount(node.consequent) || isAmount(node.alternate);
    case "LogicalExpression":
      return isAmount(node.left) || isAmount(node.right);
    case "UnaryExpression":
      return isAmount(node.argument);
    default:
      return node?.expression !== undefined && isAmount(node.expression);
  }
}

/** Whether amounts are added up: `rows.map((row) => row.openMinor).reduce(…)`. @param {any} node */
function sumsUp({ callee: { property, object } }) {
  const isMapped = object?.type === "CallExpression" && object.callee.property?.name === "map";
  return property?.name === "reduce" && isMapped && isAmount(object.arguments[0]?.body);
}

/** @param {any} node */
function isText({ type, value }) {
  return type === "TemplateLiteral" || typeof value === "string";
}

export default {
  meta: { name: "house" },
  rules: {
    "named-exports": refuse(
      "Export it by name: a default export can have a different name in every file that imports it.",
      ["ExportDefaultDeclaration"],
    ),
    "no-barrels": refuse(
      "Import from the file that defines it: re-exporting hides where things live and loads what is not needed.",
      ["ExportAllDeclaration", "ExportNamedDeclaration[source]"],
    ),
    "telling-file-names": refuse(
      "Name files in kebab-case, after their content; utils, helpers, common, misc and manager say nothing.",
      ["Program"],
      (_, { filename }) => {
        const [stem = ""] = basename(filename).replace(/^\./, "").split(".");
        return vagueNames.includes(stem) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem);
      },
    ),
    "no-environment": refuse(
      "Only apps/api/src/config/environment.ts reads the environment: take what you need as a parameter.",
      [
        "MemberExpression[object.name='process']:matches([property.name='env'], [property.value='env'])",
        "ImportDeclaration[source.value=/^(node:)?process$/] > ImportSpecifier[imported.name='env']",
      ],
    ),
    "no-own-formatting": refuse(
      "Money and dates are formatted in packages/ui/src/format and packages/domain: one amount must look the same everywhere.",
      [
        "MemberExpression[object.name='Intl'][property.name=/^(Number|DateTime|RelativeTime|List)Format$/]",
        "MemberExpression[property.name=/^toLocale(Date|Time)?String$/]",
      ],
    ),
    "database-only-in-repositories": refuse(
      "Queries and writes belong in a `.repository.ts`, where a scope is their first parameter.",
      [
        `MemberExpression[property.name=/^(rows?|execute|writer)$/]${isDatabase}`,
        // Its statement decides whose scope is passed on.
        "MemberExpression[object.property.name='systemAccess'][property.name='listWork']",
      ],
    ),
    "scopes-come-from-access": refuse(
      "Only apps/api/src/access makes a scope, from proof of who is asking: have it passed in.",
      [
        `Identifier[name=${scopeMakers}]`,
        `Literal[value=${scopeMakers}]`,
        "TSAsExpression",
        "TSSatisfiesExpression",
        "TSTypeAssertion",
        "TSTypePredicate",
        "ImportSpecifier",
        "TSInterfaceHeritage",
        "TSTypeAliasDeclaration",
        // A copy of a scope for somebody else.
        `ObjectExpression:has(Property[key.name=/^(merchant|client)Id$/]) > SpreadElement${isScope}`,
      ],
      (node, context) => !/^(TS|Import)/.test(node.type) || disguisesScope(node, context),
    ),
    "money-adds-safely": refuse(
      "Add and subtract money with the functions of packages/domain/src/money, which refuse mixed currencies.",
      ["BinaryExpression[operator=/^[+-]$/]", "AssignmentExpression[operator=/^[+-]=$/]", "CallExpression"],
      (node) => {
        const sides = [node.left, node.right];
        return node.type === "CallExpression" ? sumsUp(node) : sides.some(isAmount) && !sides.some(isText);
      },
    ),
    "no-clock-or-chance": refuse(
      "The domain has no clock and no random numbers: take the time or the number as a parameter.",
      [
        "CallExpression[callee.object.name='Date'][callee.property.name='now']",
        "CallExpression[callee.object.name='Math'][callee.property.name='random']",
        "NewExpression[callee.name='Date'][arguments.length=0]",
      ],
    ),
  },
};

// @ts-check
// The lint rules that only this house has. Each is tested in `lint.test.mjs`.
import { basename } from "node:path";

/**
 * @typedef {object} Node as much of the syntax tree as is looked at here
 * @property {string} type
 *
 * @typedef {{ filename: string, report: (problem: { node: Node, messageId: "problem" }) => void }} Context
 */

/**
 * A rule that refuses whatever a selector (https://eslint.org/docs/latest/extend/selectors) finds.
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

export default {
  meta: { name: "house" },
  rules: {
    "named-exports": refuse("Export it by name: a default export has another name in each file that imports it.", [
      "ExportDefaultDeclaration",
    ]),
    "no-barrels": refuse(
      "Import from the file that has it: re-exporting hides where things live and loads what is not needed.",
      ["ExportAllDeclaration", "ExportNamedDeclaration[source]"],
    ),
    "telling-file-names": refuse(
      "Name files in kebab-case, after what they hold; utils, helpers, common, misc and manager say nothing.",
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
      [`MemberExpression[property.name=/^(rows?|execute|writer)$/]${isDatabase}`],
    ),
    "no-clock-or-chance": refuse("The domain has no clock and no chance: take the time or the number as a parameter.", [
      "CallExpression[callee.object.name='Date'][callee.property.name='now']",
      "CallExpression[callee.object.name='Math'][callee.property.name='random']",
      "NewExpression[callee.name='Date'][arguments.length=0]",
    ]),
  },
};

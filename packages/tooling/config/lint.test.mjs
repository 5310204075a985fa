// @ts-check
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { after, before, describe, it } from "node:test";
import { runNode } from "../src/processes/run-command.mjs";
import { programPath, rootFolder } from "../src/workspace.mjs";

const houseRules = join(rootFolder, "packages/tooling/config/house-rules.mjs");

/** @typedef {{ rule: string, refuses: Record<string, string[]>, allows: Record<string, string[]> }} Expectation */

// Folder and name decide which rules count for a file, so each case says where its code would lie.
/** @type {Record<string, Expectation>} */
const expectations = {
  "exports have names": {
    rule: "house(named-exports)",
    refuses: { "apps/api/src/rate.ts": ["export default function rate() {}"] },
    allows: { "apps/api/src/rate.ts": ["export const rate = 1;"], "apps/api/vite.config.ts": ["export default {};"] },
  },
  "imports come from the file that has it": {
    rule: "house(no-barrels)",
    refuses: { "apps/api/src/rate.ts": ['export * from "./money";', 'export { money } from "./money";'] },
    allows: {
      "apps/api/src/rate.ts": ["const rate = 1; export { rate };", 'import { money } from "./money"; money();'],
    },
  },
  "names of files tell something": {
    rule: "house(telling-file-names)",
    refuses: Object.fromEntries(
      ["AcceptOffer.ts", "money_text.ts", "utils.ts", "helpers.test.ts"].map((name) => [`apps/api/src/${name}`, [""]]),
    ),
    allows: Object.fromEntries(
      ["accept-offer.ts", "payment.service.test.ts", "0001-first-schema.ts"].map((name) => [
        `apps/api/src/${name}`,
        [""],
      ]),
    ),
  },
  "one file reads the environment": {
    rule: "house(no-environment)",
    refuses: {
      "apps/api/src/main.ts": [
        "process.env.PORT;",
        'process["env"];',
        'import { env } from "node:process"; env;',
        'import { argv, env } from "process"; argv; env;',
      ],
      "apps/portal/src/main.tsx": ["process.env.PORT;"],
    },
    allows: {
      "apps/api/src/main.ts": [
        "process.exit(1);",
        "environment.env.PORT;",
        'import { argv } from "node:process"; argv;',
      ],
      "apps/api/src/config/environment.ts": ["process.env.PORT;"],
      "apps/api/src/main.test.ts": ["process.env.PORT;"],
    },
  },
  "one place formats money and dates": {
    rule: "house(no-own-formatting)",
    refuses: {
      "apps/admin/src/lib/price.ts": ["new Intl.NumberFormat('de');", "amount.toLocaleString();"],
      "packages/ui/src/button/button.tsx": ["Intl.DateTimeFormat('de');"],
    },
    allows: {
      "apps/admin/src/lib/price.ts": ["formatMoney(amount);", "new Intl.PluralRules();"],
      "packages/ui/src/format/format.ts": ["new Intl.NumberFormat('de');"],
      "packages/domain/src/money/money.ts": ["new Intl.NumberFormat('de');"],
    },
  },
  "queries stay in repositories": {
    rule: "house(database-only-in-repositories)",
    refuses: {
      "apps/api/src/modules/offers/offer.service.ts": [
        "this.database.rows(sql);",
        "database.execute(sql);",
        "this.database.writer.insert(Client, row);",
      ],
    },
    allows: {
      "apps/api/src/modules/offers/offer.service.ts": [
        "this.database.transaction(work);",
        "database.afterCommit(wake);",
        "this.rows.push(row);",
      ],
      "apps/api/src/modules/offers/offer.repository.ts": ["this.database.rows(sql);"],
      "apps/api/src/jobs/outbox.ts": ["this.database.rows(sql);"],
    },
  },
  "the domain has no clock and no chance": {
    rule: "house(no-clock-or-chance)",
    refuses: { "packages/domain/src/rate.ts": ["Date.now();", "new Date();", "Math.random();"] },
    allows: {
      "packages/domain/src/rate.ts": ["new Date(text);", "Math.max(1, 2);"],
      "packages/domain/src/rate.test.ts": ["Math.random();"],
      "apps/api/src/rate.ts": ["new Date();"],
    },
  },
  "decorated files import classes that look like types": {
    rule: "typescript(consistent-type-imports)",
    refuses: {
      "apps/api/src/modules/offers/offer.service.ts": ['import { Offer } from "./offer"; export let x: Offer;'],
    },
    allows: {
      "apps/api/src/modules/offers/offer.portal.resolver.ts": ['import { Offer } from "./offer"; export let x: Offer;'],
    },
  },
  "types are not thrown away": {
    rule: "typescript(no-explicit-any)",
    refuses: { "apps/portal/src/main.tsx": ["export let x: any;"] },
    allows: { "apps/portal/src/main.tsx": ["export let x: unknown;"] },
  },
  "null is not wished away": {
    rule: "typescript(no-non-null-assertion)",
    refuses: { "apps/portal/src/main.tsx": ["export const x = process.title!.length;"] },
    allows: { "apps/portal/src/main.tsx": ["export const x = process.title?.length;"] },
  },
  "promises are not forgotten": {
    rule: "typescript(no-floating-promises)",
    refuses: { "apps/api/src/wait.ts": ["Promise.resolve(1);"] },
    allows: { "apps/api/src/wait.ts": ["void Promise.resolve(1);"] },
  },
  "what is any stays where it came in": {
    rule: "typescript(no-unsafe-return)",
    refuses: { "apps/api/src/parse.ts": ["export const parse = (text: string): string => JSON.parse(text);"] },
    allows: { "apps/api/src/parse.ts": ["export const parse = (text: string): unknown => text;"] },
  },
  "hooks are called in order": {
    rule: "react-hooks(rules-of-hooks)",
    refuses: { "apps/portal/src/menu.tsx": ["export function Menu(p: { a: boolean }) { if (p.a) useState(1); }"] },
    allows: { "apps/portal/src/menu.tsx": ["export function Menu() { useState(1); }"] },
  },
  "only programs print": {
    rule: "eslint(no-console)",
    refuses: { "apps/api/src/jobs/outbox.ts": ["console.log(1);"] },
    allows: { "apps/api/src/main.ts": ["console.log(1);"], "packages/tooling/src/start.mjs": ["console.log(1);"] },
  },
};

const folder = mkdtempSync(join(tmpdir(), "lint-"));

/** @typedef {{ name: string, rule: string, place: string, code: string, isRefused: boolean, found: string[] }} Case */
/** @type {readonly Case[]} */
const cases = Object.entries(expectations).flatMap(([name, { rule, refuses, allows }]) =>
  [refuses, allows].flatMap((files) =>
    Object.entries(files).flatMap(([place, codes]) =>
      codes.map((code) => ({ name, rule, place, code, isRefused: files === refuses, found: [] })),
    ),
  ),
);

describe("the lint rules", () => {
  before(async () => {
    symlinkSync(join(rootFolder, "node_modules"), join(folder, "node_modules"), "junction");
    // Each project holds one case a place.
    for (let rest = cases, round = 0; rest.length > 0; round += 1) {
      const byPlace = new Map(rest.map((one) => [one.place, one]));
      await lintProject(join(folder, String(round)), byPlace);
      rest = rest.filter((one) => byPlace.get(one.place) !== one);
    }
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const name of Object.keys(expectations)) {
    it(name, () => {
      const [refused, allowed] = [true, false].map((isRefused) =>
        cases.filter((one) => one.name === name && one.isRefused === isRefused),
      );
      assert.deepEqual(
        refused?.filter(({ rule, found }) => !found.includes(rule)),
        [],
      );
      assert.deepEqual(
        allowed?.filter(({ rule, found }) => found.includes(rule)),
        [],
      );
    });
  }
});

/**
 * Lints a folder that looks like ours by the rules of ours, and notes in each case what was found.
 * @param {string} project
 * @param {Map<string, Case>} casesByPlace
 */
async function lintProject(project, casesByPlace) {
  for (const [place, { code }] of casesByPlace) {
    mkdirSync(join(project, dirname(place)), { recursive: true });
    writeFileSync(join(project, place), code);
  }
  cpSync(join(rootFolder, ".oxlintrc.json"), join(project, ".oxlintrc.json"));
  cpSync(houseRules, join(project, relative(rootFolder, houseRules)));
  writeFileSync(join(project, "tsconfig.json"), '{ "compilerOptions": { "strict": true, "jsx": "preserve" } }');
  const { output } = await runNode(programPath("oxlint"), ["--format=json"], { cwd: project });
  /** @type {{ diagnostics: { code: string, filename: string }[] }} */
  const { diagnostics } = JSON.parse(output);
  for (const { code, filename } of diagnostics) casesByPlace.get(filename)?.found.push(code);
}

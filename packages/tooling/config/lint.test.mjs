// @ts-check
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { rootFolder } from "../src/setup/run.mjs";

/** @typedef {{ rule: string, refuses: Record<string, string[]>, allows: Record<string, string[]> }} Expectation */

// Folder and name decide which rules count for a file, so each line of code says where it would lie.
/** @type {Record<string, Expectation>} */
const expectations = {
  "exports have names": {
    rule: "house(named-exports)",
    refuses: { "apps/api/src/rate.ts": ["export default function rate() {}"] },
    allows: { "apps/api/src/rate.ts": ["export const rate1 = 1;"], "apps/api/vite.config.ts": ["export default {};"] },
  },
  "imports come from the file that has it": {
    rule: "house(no-barrels)",
    refuses: { "apps/api/src/rate.ts": ['export * from "./money";', 'export { money } from "./money";'] },
    allows: {
      "apps/api/src/rate.ts": ["const rate2 = 1; export { rate2 };", 'import { coin } from "./money"; coin();'],
    },
  },
  "names of files tell something": {
    rule: "house(telling-file-names)",
    refuses: {
      "apps/api/src/AcceptOffer.ts": ["1;"],
      "apps/api/src/money_text.ts": ["1;"],
      "apps/api/src/utils.ts": ["1;"],
      "apps/api/src/helpers.test.ts": ["1;"],
    },
    allows: {
      "apps/api/src/accept-offer.ts": ["1;"],
      "apps/api/src/payment.service.test.ts": ["1;"],
      "apps/api/src/0001-first-schema.ts": ["1;"],
    },
  },
  "one file reads the environment": {
    rule: "house(no-environment)",
    refuses: {
      "apps/api/src/main.ts": [
        "process.env.PORT;",
        'process["env"];',
        'import { env } from "node:process"; env;',
        'import { argv, env as settings } from "process"; argv; settings;',
      ],
      "apps/portal/src/main.tsx": ["process.env.PORT;"],
    },
    allows: {
      "apps/api/src/main.ts": [
        "process.exit(1);",
        "environment.env.PORT;",
        'import { title } from "node:process"; title;',
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
    refuses: { "apps/api/src/modules/offers/offer.ts": ['import { Offer } from "./table"; export let x: Offer;'] },
    allows: {
      "apps/api/src/modules/offers/offer.portal.resolver.ts": ['import { Offer } from "./table"; export let x: Offer;'],
    },
  },
  "types are not thrown away": {
    rule: "typescript(no-explicit-any)",
    refuses: { "apps/portal/src/main.tsx": ["export let a: any;"] },
    allows: { "apps/portal/src/main.tsx": ["export let b: unknown;"] },
  },
  "null is not wished away": {
    rule: "typescript(no-non-null-assertion)",
    refuses: { "apps/portal/src/main.tsx": ["export const c = process.title!.length;"] },
    allows: { "apps/portal/src/main.tsx": ["export const d = process.title?.length;"] },
  },
  "promises are not forgotten": {
    rule: "typescript(no-floating-promises)",
    refuses: { "apps/api/src/wait.ts": ["Promise.resolve(1);"] },
    allows: { "apps/api/src/wait.ts": ["void Promise.resolve(1);"] },
  },
  "what is any stays where it came in": {
    rule: "typescript(no-unsafe-return)",
    refuses: { "apps/api/src/parse.ts": ["export const parse = (text: string): string => JSON.parse(text);"] },
    allows: { "apps/api/src/parse.ts": ["export const keep = (text: string): unknown => text;"] },
  },
  "hooks are called in order": {
    rule: "react-hooks(rules-of-hooks)",
    refuses: { "apps/portal/src/menu.tsx": ["export function Menu(p: { a: boolean }) { if (p.a) useState(1); }"] },
    allows: { "apps/portal/src/menu.tsx": ["export function Tabs() { useState(1); }"] },
  },
  "only programs print": {
    rule: "eslint(no-console)",
    refuses: { "apps/api/src/jobs/outbox.ts": ["console.log(1);"] },
    allows: { "apps/api/src/main.ts": ["console.log(1);"], "packages/tooling/src/start.mjs": ["console.log(1);"] },
  },
};

const cases = Object.entries(expectations).flatMap(([name, { rule, refuses, allows }]) =>
  [refuses, allows].flatMap((files) =>
    Object.entries(files).flatMap(([place, lines]) =>
      lines.map((code) => ({ name, rule, place, code, isRefused: files === refuses })),
    ),
  ),
);

describe("the lint rules", () => {
  const parent = mkdtempSync(join(tmpdir(), "lint-"));
  const folder = join(parent, "project");
  /** What was found, as `rule place:line`. @type {Set<string>} */
  let found = new Set();
  /** The lines of each place, all cases together. @type {Map<string, string[]>} */
  const linesOf = new Map();

  before(() => {
    for (const { place, code } of cases) linesOf.set(place, [...new Set([...(linesOf.get(place) ?? []), code])]);
    for (const [place, lines] of linesOf) {
      mkdirSync(join(folder, dirname(place)), { recursive: true });
      writeFileSync(join(folder, place), lines.join("\n"));
    }
    symlinkSync(join(rootFolder, "node_modules"), join(parent, "node_modules"), "junction");
    for (const path of [".oxlintrc.json", "packages/tooling/config/house-rules.mjs"]) {
      cpSync(join(rootFolder, path), join(folder, path));
    }
    writeFileSync(join(folder, "tsconfig.json"), '{ "compilerOptions": { "strict": true, "jsx": "preserve" } }');
    const program = join(rootFolder, "node_modules/oxlint/bin/oxlint");
    const { stdout } = spawnSync(process.execPath, [program, "--format=json"], { cwd: folder, encoding: "utf8" });
    /** @type {{ diagnostics: { code: string, filename: string, labels: { span: { line: number } }[] }[] }} */
    const { diagnostics } = JSON.parse(stdout);
    found = new Set(diagnostics.map(({ code, filename, labels }) => `${code} ${filename}:${labels[0]?.span.line}`));
  });
  after(() => rmSync(parent, { recursive: true }));

  for (const name of Object.keys(expectations)) {
    it(name, () => {
      const wrong = cases.filter(({ rule, place, code, isRefused, name: ofCase }) => {
        const line = (linesOf.get(place)?.indexOf(code) ?? -1) + 1;
        return ofCase === name && found.has(`${rule} ${place}:${line}`) !== isRefused;
      });
      assert.deepEqual(wrong, []);
    });
  }
});

// @ts-check
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { rootFolder } from "../src/setup/run.mjs";

// Rules, each followed by code that it forbids (-) or allows (+) in a file: folder and name decide which rules apply.
const expectations = `
house(named-exports): exports have names
  apps/api/src/rate.ts
    - export default function rate() {}
    + export const rate1 = 1;
  apps/api/vite.config.ts + export default {};
house(no-barrels): imports come from the file that has it
  apps/api/src/rate.ts
    - export * from "./money";
    - export { money } from "./money";
    + const rate2 = 1; export { rate2 };
    + import { coin } from "./money"; coin();
house(telling-file-names): names of files tell something
  apps/api/src/AcceptOffer.ts - 1;
  apps/api/src/money_text.ts - 1;
  apps/api/src/utils.ts - 1;
  apps/api/src/helpers.test.ts - 1;
  apps/api/src/accept-offer.ts + 1;
  apps/api/src/payment.service.test.ts + 1;
  apps/api/src/0001-first-schema.ts + 1;
house(no-environment): one file reads the environment
  apps/api/src/main.ts
    - process.env.PORT;
    - process["env"];
    - import { env } from "node:process"; env;
    - import { argv, env as settings } from "process"; argv; settings;
    + process.exit(1);
    + environment.env.PORT;
    + import { title } from "node:process"; title;
  apps/portal/src/main.tsx - process.env.PORT;
  apps/api/src/config/environment.ts + process.env.PORT;
  apps/api/src/main.test.ts + process.env.PORT;
house(no-own-formatting): one place formats money and dates
  apps/admin/src/lib/price.ts
    - new Intl.NumberFormat('de');
    - amount.toLocaleString();
    + formatMoney(amount);
    + new Intl.PluralRules();
  packages/ui/src/button/button.tsx - Intl.DateTimeFormat('de');
  packages/ui/src/format/format.ts + new Intl.NumberFormat('de');
  packages/domain/src/money/money.ts + new Intl.NumberFormat('de');
house(database-only-in-repositories): queries stay in repositories
  apps/api/src/modules/offers/offer.service.ts
    - this.database.rows(sql);
    - database.execute(sql);
    - this.database.writer.insert(Client, row);
    - this.systemAccess.listWork(sql);
    + this.database.transaction(work);
    + database.afterCommit(wake);
    + this.rows.push(row);
  apps/api/src/modules/offers/offer.repository.ts + this.database.rows(sql);
  apps/api/src/jobs/outbox.ts + this.database.rows(sql);
house(scopes-come-from-access): scopes come from access
  apps/api/src/modules/offers/sly.service.ts
    - import { grantMerchantScope } from "../../access/scopes"; grantMerchantScope(id);
    - import { grantClientScope as give } from "../../access/scopes"; give(id);
    - import type { grantMerchantScope as Give } from "../../access/scopes"; export type G = typeof Give;
    - export { grantMerchantScope as make } from "../../access/scopes";
    - import * as scopes from "../../access/scopes"; scopes.grantMerchantScope(id);
    - scopes["grantMerchantScope"](id);
    - export const one = { merchantId } as MerchantScope;
    - export const two = value as unknown as readonly ClientScope[];
    - export const three = { merchantId } satisfies Partial<MerchantScope>;
    - export const four = <ClientScope>value;
    - export function isScope(value: unknown): value is MerchantScope { return true; }
    - export const five = { ...actor.scope, merchantId: other };
    - import type { ClientScope as Six } from "../../access/scopes"; export let six: Six;
    - export type Seven = MerchantScope;
    - export interface Eight extends MerchantScope { readonly more: string }
    - export const nine = { scope, staffId } as StaffActor;
    - list(bare as never);
    + import type { MerchantScope } from "../../access/scopes"; export let proof: MerchantScope;
    + export const idOf = (scope: MerchantScope): string => scope.merchantId;
    + export const ten = { ...scope, provider };
    + export const eleven = value as Offer;
    + export type Needs = Pick<Core, "clock">;
  apps/api/src/modules/offers/offer.integration.test.ts - grantMerchantScope(id);
  apps/api/test/factories.ts - export const six = { merchantId } as MerchantScope;
  apps/api/src/access/scopes.ts + export const grantMerchantScope = (id: string) => ({ id }) as MerchantScope;
  apps/api/src/access/scopes.test-support.ts + grantMerchantScope(id);
house(money-adds-safely): money adds safely
  apps/api/src/modules/payments/open.ts
    - a.openMinor + fee;
    - fee - amountMinor;
    - sum += row.amountMinor;
    - restMinor -= part;
    - entries.reduce((total, { amountMinor }) => total + amountMinor, 0);
    - entries.map((entry) => entry.amountMinor).reduce((a, b) => add(a, b), 0);
    - (figures.openMinor ?? 0) - 1;
    - Number(row?.["amountMinor"]) + 1;
    - -amountMinor - MAX_RETURN_FEE_MINOR;
    - Math.max(0, settledMinor) - (isFree ? 0 : feeMinor);
    - 1 + (amountMinor as number);
    + sumMinor([a.openMinor, feeMinor]);
    + -amountMinor;
    + a.openMinor > b.openMinor;
    + \`\${amountMinor} + \${feeMinor}\`;
    + "amount_minor + fee = " + amountMinor;
    + isMinority + 1;
    + lines.map((line) => line.length).reduce((a, b) => a + b, 0);
  apps/admin/src/features/documents/fields.tsx - totals.grossMinor - discount.discountMinor;
  packages/domain/src/bank/match.ts - openMinor - amountMinor;
  apps/api/src/modules/payments/open.test.ts + openMinor - 1;
  packages/domain/src/money/money.ts + amountMinor + 1;
eslint(max-params): parameters are few
  apps/api/src/rate.ts
    - class Far { constructor(private readonly a: A, readonly b: B, c: C, private d: D, public e: E) {} } new Far();
    - export function createFar(a: A, b: B, c: C, d: D, e: E) {}
    - export const far = (a: A, b: B, c: C, d: D, e: E) => 1;
    + class Near { constructor(private readonly a: A, readonly b: B, c: C, private d: D) {} } new Near();
    + export const near = ({ a, b, c, d, e }: Needs) => 1;
  apps/admin/src/lib/price.ts - export const price = (a: A, b: B, c: C, d: D, e: E) => 1;
eslint(max-lines): files are short, with their comments and blank lines
  apps/api/src/long.test.ts - // 301 lines
  apps/portal/src/long.tsx - // 301 lines
  apps/api/src/short.ts + // 300 lines
  apps/api/src/database/migrations/0009-long.ts + // 301 lines
  apps/api/src/modules/offers/offer.admin.types.ts - // 301 lines
house(no-clock-or-chance): the domain has no clock and no chance
  packages/domain/src/rate.ts - Date.now();
    - new Date();
    - Math.random();
    + new Date(text);
    + Math.max(1, 2);
  packages/domain/src/rate.test.ts + Math.random();
  apps/api/src/rate.ts + new Date();
typescript(consistent-type-imports): decorated files import classes that look like types
  apps/api/src/modules/offers/offer.ts - import { Offer } from "./table"; export let x: Offer;
  apps/api/src/modules/offers/offer.portal.resolver.ts + import { Offer } from "./table"; export let x: Offer;
typescript(no-explicit-any): types are not thrown away
  apps/portal/src/main.tsx - export let a: any;
    + export let b: unknown;
typescript(no-non-null-assertion): null is not wished away
  apps/portal/src/main.tsx - export const c = process.title!.length;
    + export const d = process.title?.length;
typescript(no-floating-promises): promises are not forgotten
  apps/api/src/wait.ts - Promise.resolve(1);
    + void Promise.resolve(1);
typescript(no-unsafe-return): what is any stays where it came in
  apps/api/src/parse.ts - export const parse = (text: string): string => JSON.parse(text);
    + export const keep = (text: string): unknown => text;
react-hooks(rules-of-hooks): hooks are called in order
  apps/portal/src/menu.tsx - export function Menu(p: { a: boolean }) { if (p.a) useState(1); }
    + export function Tabs() { useState(1); }
eslint(no-console): only programs print
  apps/api/src/jobs/outbox.ts - console.log(1);
  apps/api/src/main.ts + console.log(1);
  packages/tooling/src/start.mjs + console.log(1);
`;

/** The cases of each rule. @type {Map<string, { rule: string, place: string, code: string, isRefused: boolean }[]>} */
const cases = new Map();
let [rule, place] = ["", ""];
for (const line of expectations.trim().split("\n")) {
  const [, named = "", sign, code = ""] = /^(?: {2}(\S+)| {3})?(?: ([-+]) (.+))?$/.exec(line) ?? [];
  if (!line.startsWith(" ")) cases.set((rule = line), []);
  if (named !== "") place = named;
  if (sign) cases.get(rule)?.push({ rule: rule.replace(/:.*/, ""), place, code, isRefused: sign === "-" });
}

describe("the lint rules", () => {
  const parent = mkdtempSync(join(tmpdir(), "lint-"));
  const folder = join(parent, "project");
  /** What was found, as `rule place:line`. @type {Set<string>} */
  let found = new Set();
  /** The lines of each place, all cases together. @type {Map<string, string[]>} */
  const linesOf = new Map();

  before(() => {
    for (const { place, code } of [...cases.values()].flat())
      linesOf.set(place, [...new Set([...(linesOf.get(place) ?? []), code])]);
    for (const [place, lines] of linesOf) {
      mkdirSync(join(folder, dirname(place)), { recursive: true });
      const length = Number(/^\/\/ (\d+) lines$/.exec(lines[0] ?? "")?.[1] ?? lines.length);
      writeFileSync(join(folder, place), [...lines, ...Array(length - lines.length).fill("//")].join("\n"));
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
    // A problem of a whole file is reported at its end.
    const lineOf = (/** @type {typeof diagnostics[number]} */ { code, labels }) =>
      code === "eslint(max-lines)" ? 1 : labels[0]?.span.line;
    found = new Set(diagnostics.map((one) => `${one.code} ${one.filename}:${lineOf(one)}`));
  });
  after(() => rmSync(parent, { recursive: true }));

  for (const [name, ofRule] of cases) {
    it(name, () => {
      const wrong = ofRule.filter(({ rule, place, code, isRefused }) => {
        const line = (linesOf.get(place)?.indexOf(code) ?? -1) + 1;
        return found.has(`${rule} ${place}:${line}`) !== isRefused;
      });
      assert.deepEqual(wrong, []);
    });
  }
});

// @ts-check
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { rootFolder } from "../src/setup/run.mjs";

const config = join(rootFolder, "packages/tooling/config/dependency-cruiser.cjs");
const program = join(rootFolder, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");

/** A small house in which each file breaks the rule that stands beside it, or none; a circle is told once. @type {Record<string, [string, string[]]>} */
const house = {
  "packages/domain/src/money.ts": ["export const cents = 1;", []],
  "packages/domain/src/permissions/decide.ts": ['import "../money";', []],
  "packages/domain/src/clock.ts": ['import "typeorm";', ["domain-imports-nothing"]],
  "packages/domain/src/clock.test.ts": ['import "typeorm";', []],
  "packages/domain/src/chicken.ts": ['import { egg } from "./egg"; export const chicken = () => egg;', ["no-circles"]],
  "packages/domain/src/egg.ts": ['import { chicken } from "./chicken"; export const egg = () => chicken;', []],
  "packages/ui/src/button.ts": ['import "@kundenportal/domain/money";', []],
  "packages/ui/src/table.ts": ['import "graphql";', ["ui-knows-no-product"]],
  "packages/ui/src/lock.ts": ['import "@kundenportal/domain/permissions/decide";', ["ui-knows-no-product"]],
  "packages/ui/src/form.ts": ['import "../../app-core/src/link";', ["ui-knows-no-product"]],
  "packages/app-core/src/link.ts": ['import "graphql"; import "../../ui/src/button";', []],
  "packages/app-core/src/rule.ts": ['import "@kundenportal/domain/permissions/decide";', ["app-core-knows-no-app"]],
  "packages/app-core/src/page.ts": ['import "../../../apps/portal/src/lib/text";', ["packages-know-no-product"]],
  "packages/ui/src/page.ts": ['import "../../../apps/portal/src/lib/text";', ["packages-know-no-product"]],
  "apps/portal/src/lib/text.ts": ['import "../../../../packages/ui/src/button";', []],
  "apps/portal/src/lib/high.ts": ['import "../components/card";', ["lib-is-the-bottom"]],
  "apps/portal/src/components/card.ts": ['import "../lib/text";', []],
  "apps/portal/src/components/proud.ts": ['import "../features/offers/offers";', ["only-app-composes-features"]],
  "apps/portal/src/features/offers/offers.ts": ['import "../../components/card";', []],
  "apps/portal/src/features/offers/staff.ts": [
    'import "../../../../admin/src/lib/staff";',
    ["products-do-not-share-code"],
  ],
  "apps/portal/src/features/payments/payments.ts": ['import "../offers/offers";', ["feature-never-imports-a-feature"]],
  "apps/portal/src/features/payments/routes.ts": ['import "../../app/app";', ["app-is-the-top"]],
  "apps/portal/src/features/payments/nowhere.ts": ['import "./missing";', ["everything-resolves"]],
  "apps/portal/src/features/payments/tested.ts": ['import "./payments.test";', ["no-tests-in-products"]],
  "apps/portal/src/features/payments/payments.test.ts": ["export {};", []],
  "apps/portal/src/app/app.ts": ['import "../features/offers/offers";', []],
  "apps/admin/src/lib/staff.ts": ["export const staff = 1;", []],
  "apps/e2e/support/payer.ts": ['import "../../api/test/fake-providers/fake-bank";', []],
  "apps/e2e/support/sly.ts": ['import "../../admin/src/lib/staff";', ["journeys-know-pages-alone"]],
  "apps/api/test/fake-providers/fake-bank.ts": ["export const bank = 1;", []],
  "apps/api/src/create-server.ts": ['import "./modules/offers/offer.service";', []],
  "apps/api/src/shared/ids.ts": ["export const id = 1;", []],
  "apps/api/src/shared/deep.ts": ['import "../database/columns";', ["shared-is-the-bottom"]],
  "apps/api/src/shared/jest.ts": ['import "tester";', ["no-development-dependencies-in-products"]],
  "apps/api/src/database/columns.ts": ['import "typeorm";', []],
  "apps/api/src/database/entities.ts": ['import "../modules/offers/offer.entity";', []],
  "apps/api/src/database/rules.ts": ['import "../modules/offers/offer.policy";', ["lower-floors-know-no-module"]],
  "apps/api/src/integrations/pay/provider.ts": ["export const provider = 1;", []],
  "apps/api/src/integrations/pay/stripe/stripe.ts": ["export const stripe = 1;", []],
  "apps/api/src/http/page.ts": ['import "../create-server";', ["only-create-server-puts-together"]],
  "apps/api/src/http/looks.ts": ['import "../../../../packages/ui/src/button";', ["api-has-no-looks"]],
  "apps/api/src/http/forms.ts": ['import "../../../../packages/app-core/src/link";', ["api-has-no-looks"]],
  "apps/api/src/modules/offers/offer.entity.ts": ['import "typeorm"; import "../../database/columns";', []],
  "apps/api/src/modules/offers/row.entity.ts": ['import "./offer.service";', ["entities-are-tables"]],
  "apps/api/src/modules/offers/offer.repository.ts": ['import "./offer.entity";', []],
  "apps/api/src/modules/offers/sly.repository.ts": ['import "./offer.service";', ["repositories-only-query"]],
  "apps/api/src/modules/offers/offer.dao.ts": ['import "./offer.entity";', ["file-names-of-modules"]],
  "apps/api/src/modules/offers/offer.resolver.test.ts": ['import "./offer.entity";', []],
  "apps/api/src/modules/offers/refusals/offer.service.refusals.test.ts": ['import "../offer.entity";', []],
  "apps/api/src/modules/offers/offer.manager.ts": ["export {};", []],
  "apps/api/src/modules/offers/accept-offer.ts": ['import "./offer.manager";', ["file-names-of-imported-modules"]],
  "apps/api/src/modules/offers/offer.policy.ts": ['import "./offer.repository";', []],
  "apps/api/src/modules/offers/sly.policy.ts": ['import "./offer.service";', ["policies-only-load-and-ask"]],
  "apps/api/src/modules/offers/offer.service.ts": [
    'import "./offer.policy"; import "../../integrations/pay/provider";',
    [],
  ],
  "apps/api/src/modules/offers/vendor.service.ts": [
    'import "../../integrations/pay/stripe/stripe";',
    ["ports-not-vendors"],
  ],
  "apps/api/src/modules/offers/page.service.ts": ['import "../../http/looks";', ["services-know-no-surface"]],
  "apps/api/src/modules/offers/raw.service.ts": ['import "typeorm";', ["typeorm-stays-in-the-database"]],
  "apps/api/src/modules/offers/offer.admin.resolver.ts": ['import "./offer.service";', []],
  "apps/api/src/modules/offers/fat.admin.resolver.ts": ['import "./offer.policy";', ["resolvers-are-thin"]],
  "apps/api/src/modules/offers/raw.admin.resolver.ts": ['import "./offer.repository";', ["resolvers-run-no-query"]],
};

const packages = ["typeorm", "graphql", "tester"];

describe("the directions of imports", () => {
  const folder = mkdtempSync(join(tmpdir(), "kundenportal-imports-"));
  /** @type {{ from: string, rule: { name: string } }[]} */
  let violations = [];

  before(() => {
    /** @param {string} path @param {string} text */
    const write = (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    for (const [path, [text]] of Object.entries(house)) write(path, text);
    for (const name of packages) {
      write(`node_modules/${name}/package.json`, `{ "name": "${name}", "main": "index.js" }`);
      write(`node_modules/${name}/index.js`, "");
    }
    write("packages/domain/package.json", '{ "name": "domain", "exports": { "./*": { "types": "./src/*.ts" } } }');
    write(
      "package.json",
      '{ "dependencies": { "typeorm": "1", "graphql": "1" }, "devDependencies": { "tester": "1" } }',
    );
    mkdirSync(join(folder, "node_modules/@kundenportal"));
    symlinkSync(join(folder, "packages/domain"), join(folder, "node_modules/@kundenportal/domain"), "junction");
    const args = [program, "--config", config, "--output-type", "json", "apps", "packages"];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: Infinity });
    violations = JSON.parse(stdout).summary.violations;
  });

  after(() => rmSync(folder, { recursive: true }));

  for (const [path, [, expected]] of Object.entries(house)) {
    it(`${expected.length === 0 ? "allow" : `refuse (${expected.join(", ")})`} ${path}`, () => {
      const found = violations.filter(({ from }) => from === path).map(({ rule }) => rule.name);
      assert.deepEqual([...new Set(found)].sort(), expected);
    });
  }
});

// @ts-check
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { rootFolder } from "../src/setup/run.mjs";

const program = join(rootFolder, "packages/tooling/src/checks/check-imports.mjs");

/** A small project: each line is a file, its content, and the rule that it breaks, if any. */
const house = `
packages/domain/src/money.ts | export const cents = 1;
packages/domain/src/permissions/decide.ts | import "../money";
packages/domain/src/clock.ts | import "typeorm"; | domain-imports-nothing
packages/domain/src/clock.test.ts | import "typeorm";
packages/domain/src/human-input/read-email.ts | import "typeorm"; | input-is-read-with-validator-only
packages/domain/src/chicken.ts | import { egg } from "./egg"; export const chicken = () => egg; | no-circles
packages/domain/src/egg.ts | import { chicken } from "./chicken"; export const egg = () => chicken; | no-circles
packages/domain/src/hen.ts | import type { Nest } from "./nest"; export type Hen = Nest; | no-circles
packages/domain/src/nest.ts | import type { Hen } from "./hen"; export type Nest = Hen[]; | no-circles
packages/ui/src/button.ts | import "@kundenportal/domain/money";
packages/ui/src/table.ts | import "graphql"; | ui-knows-no-product
packages/ui/src/lock.ts | import "@kundenportal/domain/permissions/decide"; | ui-knows-no-product
packages/ui/src/form.ts | import "../../app-core/src/link"; | ui-knows-no-product
packages/app-core/src/link.ts | import "graphql"; import "../../ui/src/button";
packages/app-core/src/rule.ts | import "@kundenportal/domain/permissions/decide"; | app-core-knows-no-app
packages/app-core/src/page.ts | import "../../../apps/portal/src/lib/text"; | packages-know-no-product
packages/ui/src/page.ts | import "../../../apps/portal/src/lib/text"; | packages-know-no-product
apps/portal/src/lib/text.ts | import "../../../../packages/ui/src/button";
apps/portal/src/lib/high.ts | import "../components/card"; | lib-is-the-bottom
apps/portal/src/components/card.ts | import "../lib/text";
apps/portal/src/components/proud.ts | import "../features/offers/offers"; | only-app-composes-features
apps/portal/src/features/offers/offers.ts | import "../../components/card";
apps/portal/src/features/offers/staff.ts | import "../../../../admin/src/lib/staff"; | products-do-not-share-code
apps/portal/src/features/payments/payments.ts | import "../offers/offers"; | feature-never-imports-a-feature
apps/portal/src/features/payments/routes.ts | import "../../app/app"; | app-is-the-top
apps/portal/src/features/payments/nowhere.ts | import "./missing"; | everything-resolves
apps/portal/src/features/payments/tested.ts | import "./payments.test"; | no-tests-in-products
apps/portal/src/features/payments/payments.test.ts | export {};
apps/portal/src/app/app.ts | import "../features/offers/offers";
apps/admin/src/lib/staff.ts | export const staff = 1;
apps/e2e/support/payer.ts | import "../../api/test/fake-providers/fake-bank";
apps/e2e/support/sly.ts | import "../../admin/src/lib/staff"; | journeys-know-pages-alone
apps/api/test/fake-providers/fake-bank.ts | export const bank = 1;
apps/api/src/create-server.ts | import "./modules/offers/offer.service";
apps/api/src/shared/ids.ts | export const id = 1;
apps/api/src/shared/deep.ts | import "../database/columns"; | shared-is-the-bottom
apps/api/src/shared/jest.ts | import "tester"; | no-development-dependencies-in-products
apps/api/src/integrations/tracing/otlp-tracer.ts | import "@opentelemetry/api"; export const tracer = 1;
apps/api/src/start-tracing.ts | import type { tracer } from "./integrations/tracing/otlp-tracer"; export type Tracer = typeof tracer;
apps/api/src/shared/spans.ts | import "@opentelemetry/api"; | opentelemetry-stays-in-one-file
apps/api/src/http/traces.ts | import { tracer } from "../integrations/tracing/otlp-tracer"; export const it = tracer; | nobody-needs-opentelemetry
apps/api/src/database/columns.ts | import "typeorm";
apps/api/src/database/entities.ts | import "../modules/offers/offer.entity"; | lower-floors-know-no-module
apps/api/src/database/rules.ts | import "../modules/offers/offer.policy"; | lower-floors-know-no-module
apps/api/src/database/migrations/0001-first.ts | import "typeorm"; import "./0001-rules";
apps/api/src/database/migrations/0001-rules.ts | export const rule = 1;
apps/api/src/database/migrations/0001-first.test.ts | import "../../shared/ids";
apps/api/src/database/migrations/0002-lively.ts | import type { id } from "../../shared/ids"; export type Id = typeof id; | migrations-import-nothing-that-lives
apps/api/src/core.ts | export const core = 1;
apps/api/src/access/who.ts | import "../core";
apps/api/src/access/table.ts | import "../modules/audit/line.entity"; | lower-floors-know-no-module
apps/api/src/jobs/work.ts | import "../modules/audit/line.entity"; | lower-floors-know-no-module
apps/api/src/graphql/form.ts | import type { line } from "../modules/audit/line.entity"; export type L = typeof line; | lower-floors-know-no-module
apps/api/src/modules/audit/line.entity.ts | export const line = 1;
apps/api/src/modules/ledger/book.ts | import "../audit/line.entity"; import "./book.entity";
apps/api/src/modules/ledger/book.entity.ts | export {};
apps/api/src/modules/ledger/pay.ts | import "../coins/coin"; | ledger-is-the-ground-floor-of-money
apps/api/src/modules/ledger/pay.test.ts | import "../coins/coin";
apps/api/src/modules/coins/coin.ts | export const coin = 1;
apps/api/src/modules/coins/mint/mint.ts | import "../coin";
apps/api/src/modules/coins/purse/purse.ts | import "../mint/mint"; import "../../ducks/pond/pond";
apps/api/src/modules/coins/purse/other.ts | import "../coin";
apps/api/src/modules/coins/wish.ts | import type { w } from "./purse/purse"; export type W = w;
apps/api/src/modules/ducks/pond/pond.ts | export {};
apps/api/src/modules/ducks/lake/lake.ts | import "../../coins/coin";
apps/api/src/modules/ducks/lake/tested.test.ts | import "../pond/pond";
apps/api/src/modules/ducks/pond/tested.ts | import "../lake/lake";
apps/api/src/integrations/pay/provider.ts | export const provider = 1;
apps/api/src/integrations/pay/stripe/stripe.ts | export const stripe = 1;
apps/api/src/http/page.ts | import "../create-server"; | only-create-server-puts-together
apps/api/src/http/looks.ts | import "../../../../packages/ui/src/button"; | api-has-no-looks
apps/api/src/http/forms.ts | import "../../../../packages/app-core/src/link"; | api-has-no-looks
apps/api/src/modules/offers/offer.entity.ts | import "typeorm"; import "../../database/columns";
apps/api/src/modules/offers/row.entity.ts | import "./offer.service"; | entities-are-tables
apps/api/src/modules/offers/offer.repository.ts | import "./offer.entity";
apps/api/src/modules/offers/sly.repository.ts | import "./offer.service"; | repositories-only-query
apps/api/src/modules/offers/offer.dao.ts | import "./offer.entity"; | file-names-of-modules
apps/api/src/modules/offers/offer.resolver.test.ts | import "./offer.entity";
apps/api/src/modules/offers/refusals/offer.service.refusals.test.ts | import "../offer.entity";
apps/api/src/modules/offers/offer.manager.ts | export {};
apps/api/src/modules/offers/accept-offer.ts | import "./offer.manager"; | file-names-of-imported-modules
apps/api/src/modules/offers/offer.policy.ts | import "./offer.repository";
apps/api/src/modules/offers/sly.policy.ts | import "./offer.service"; | policies-only-load-and-ask
apps/api/src/modules/offers/offer.service.ts | import "./offer.policy"; import "../../integrations/pay/provider";
apps/api/src/modules/offers/vendor.service.ts | import "../../integrations/pay/stripe/stripe"; | ports-not-vendors
apps/api/src/modules/offers/page.service.ts | import "../../http/looks"; | services-know-no-surface
apps/api/src/modules/offers/raw.service.ts | import "typeorm"; | typeorm-stays-in-the-database
apps/api/src/modules/offers/offer.admin.resolver.ts | import "./offer.service";
apps/api/src/modules/offers/fat.admin.resolver.ts | import "./offer.policy"; | resolvers-are-thin
apps/api/src/modules/offers/raw.admin.resolver.ts | import "./offer.repository"; | resolvers-run-no-query
apps/api/src/modules/offers/row.admin.resolver.ts | import type { row } from "./row.entity"; export type Row = typeof row; | resolvers-run-no-query
`
  .trim()
  .split("\n")
  .map((line) => line.split(" | "));

describe("the directions of imports", () => {
  const folder = mkdtempSync(join(tmpdir(), "kundenportal-imports-"));
  let output = "";

  before(() => {
    /** @param {string} path @param {string} text */
    const write = (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    for (const [path = "", text = ""] of house) write(path, text);
    for (let file = 1; file <= 26; file += 1) {
      write(`apps/api/src/modules/overfull/f${file}.ts`, "");
      if (file <= 25) write(`apps/api/src/modules/full/f${file}.ts`, "");
    }
    for (const name of ["typeorm", "graphql", "tester", "@opentelemetry/api"]) {
      write(`node_modules/${name}/package.json`, `{ "name": "${name}", "main": "index.js" }`);
      write(`node_modules/${name}/index.js`, "");
    }
    write("packages/domain/package.json", '{ "name": "domain", "exports": { "./*": { "types": "./src/*.ts" } } }');
    write(
      "package.json",
      '{ "dependencies": { "typeorm": "1", "graphql": "1", "@opentelemetry/api": "1" }, "devDependencies": { "tester": "1" } }',
    );
    mkdirSync(join(folder, "node_modules/@kundenportal"));
    symlinkSync(join(folder, "packages/domain"), join(folder, "node_modules/@kundenportal/domain"), "junction");
    output = spawnSync(process.execPath, [program, "apps", "packages"], { cwd: folder, encoding: "utf8" }).stdout;
  });

  after(() => rmSync(folder, { recursive: true }));

  for (const [path, , expected = ""] of house) {
    it(`${expected === "" ? "allow" : `refuse (${expected})`} ${path}`, () => {
      const found = [...output.matchAll(/error ([a-z-]+): (\S+)/g)].filter(([, , from]) => from === path);
      assert.equal([...new Set(found.map(([, rule]) => rule))].join(" "), expected);
    });
  }

  it("go one way between any two folders of the API, including rooms of a module", () => {
    const pairs = [...output.matchAll(/no-mutual-folders: (\S+) ⇄ (\S+)/g)];
    assert.deepEqual(pairs.map(([, one, other]) => `${one} ${other}`).sort(), [
      "database modules/offers",
      "database shared",
      "modules/coins modules/ducks",
      "modules/coins/ modules/coins/purse",
    ]);
  });

  it("lead to folders of at most 25 files", () => {
    assert.deepEqual(output.match(/no-large-folders: .*/g), [
      "no-large-folders: apps/api/src/modules/overfull has 26 files, more than 25",
    ]);
  });
});

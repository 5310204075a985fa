// @ts-check
import assert from "node:assert/strict";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { ESLint } from "eslint";
import { rootFolder } from "../src/workspace.mjs";

const eslint = new ESLint({
  cwd: rootFolder,
  overrideConfigFile: join(rootFolder, "packages/tooling/config/eslint.config.mjs"),
});

/** @param {string} file @returns {Promise<Record<string, [number, ...unknown[]]>>} the rules that count for it */
async function rulesFor(file) {
  const config = await eslint.calculateConfigForFile(join(rootFolder, file));
  return config.rules;
}

/** @param {string} file @param {string} rule */
async function isOn(file, rule) {
  return ((await rulesFor(file))[rule]?.[0] ?? 0) === 2;
}

describe("the lint rules", () => {
  before(() => eslint.calculateConfigForFile(join(rootFolder, "apps/api/src/main.ts")));

  it("are errors, never warnings", async () => {
    for (const file of ["apps/api/src/main.ts", "apps/portal/src/main.tsx", "packages/tooling/src/start.mjs"]) {
      const warnings = Object.entries(await rulesFor(file)).filter(([, [severity]]) => severity === 1);
      assert.deepEqual(warnings, []);
    }
  });

  it("forbid any, non-null assertions and forgotten promises in TypeScript", async () => {
    for (const rule of ["no-explicit-any", "no-non-null-assertion", "no-floating-promises", "no-unsafe-return"]) {
      assert.ok(await isOn("apps/portal/src/main.tsx", `@typescript-eslint/${rule}`), rule);
    }
  });

  it("let one file read the environment", async () => {
    assert.ok(await isOn("apps/api/src/main.ts", "house/no-environment"));
    assert.ok(await isOn("apps/portal/src/main.tsx", "house/no-environment"));
    assert.equal(await isOn("apps/api/src/config/environment.ts", "house/no-environment"), false);
  });

  it("let only the format folder and the domain format money and dates", async () => {
    assert.ok(await isOn("apps/admin/src/lib/price.ts", "house/no-own-formatting"));
    assert.ok(await isOn("packages/ui/src/button/button.tsx", "house/no-own-formatting"));
    assert.equal(await isOn("packages/ui/src/format/format.ts", "house/no-own-formatting"), false);
    assert.equal(await isOn("packages/domain/src/money/money.ts", "house/no-own-formatting"), false);
  });

  it("keep queries in repositories", async () => {
    const rule = "house/database-only-in-repositories";
    assert.ok(await isOn("apps/api/src/modules/offers/offer.service.ts", rule));
    assert.equal(await isOn("apps/api/src/modules/offers/offer.repository.ts", rule), false);
  });

  it("let decorated files import classes that look like types", async () => {
    const rule = "@typescript-eslint/consistent-type-imports";
    assert.ok(await isOn("apps/api/src/modules/offers/offer.service.ts", rule));
    assert.equal(await isOn("apps/api/src/modules/offers/offer.portal.resolver.ts", rule), false);
  });
});

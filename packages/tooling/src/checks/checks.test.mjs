// @ts-check
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, it } from "node:test";
import { compareManifest, findUnlockedPlatforms } from "./check-lockfile.mjs";
import { checkMessages, compareCatalogues, findUnusedKeys } from "./check-messages.mjs";
import { checkModuleFiles, isKnownName } from "./check-module-files.mjs";
import { checkPortalSize, listInitialFiles } from "./check-portal-size.mjs";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "kundenportal-checks-"));
});

afterEach(() => rmSync(root, { recursive: true }));

/** @param {string} path @param {string | Buffer} content */
function write(path, content) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

describe("texts in both languages", () => {
  /** @param {Record<string, unknown>} de @param {Record<string, unknown>} en */
  const compare = (de, en) => compareCatalogues({ language: "de", messages: de }, { language: "en", messages: en });

  it("agree when keys and arguments do", () => {
    const de = { greeting: "Hallo {name}", count: "{n, plural, one {eine Rechnung von {name}} other {# Rechnungen}}" };
    const en = { greeting: "Hello {name}", count: "{n, plural, one {one invoice of {name}} other {# invoices}}" };
    assert.deepEqual(compare(de, en), []);
  });

  it("tell a missing key and the language that lacks it", () => {
    assert.deepEqual(compare({ a: "x", b: "y" }, { a: "x" }), ['"b" is missing in en']);
  });

  it("tell an argument that only one language has, also inside a plural", () => {
    const problems = compare({ a: "{n, plural, other {# von {name}}}" }, { a: "{n, plural, other {#}}" });
    assert.deepEqual(problems, ['"a" takes {n (plural), name} in de and {n (plural)} in en']);
  });

  it("tell an argument of another kind", () => {
    assert.equal(compare({ a: "{day}" }, { a: "{day, date}" }).length, 1);
  });

  it("refuse broken messages, plurals without other, and empty texts", () => {
    assert.match(compare({ a: "{n, plural, one {" }, { a: "x" })[0] ?? "", /no valid message in de/);
    assert.match(compare({ a: "{n, plural, one {x}}" }, { a: "x" })[0] ?? "", /has no "other"/);
    assert.match(compare({ a: "x" }, { a: " " })[0] ?? "", /no text in en/);
  });

  it("are shown somewhere, named whole or by their beginning", () => {
    const sources = 't("menu.open"); t(`status.${status}`); t(`${prefix}.x`);';
    const unused = findUnusedKeys(["menu.open", "status.PAID", "menu.close"], sources);
    assert.deepEqual(unused, ['"menu.close" is shown nowhere']);
  });

  it("are asked of every front end", () => {
    for (const workspace of ["packages/ui", "packages/app-core", "apps/portal"]) {
      write(`${workspace}/src/locales/de.json`, '{ "a": "x" }');
      write(`${workspace}/src/locales/en.json`, '{ "a": "x" }');
      write(`${workspace}/src/page.tsx`, 't("a")');
    }
    assert.deepEqual(checkMessages(root), ["apps/admin: has no locales folder"]);
  });
});

describe("the first load of the portal", () => {
  const manifest = {
    "index.html": { file: "index.js", isEntry: true, imports: ["_shared.js"] },
    "_shared.js": { file: "shared.js", imports: ["_shared.js"] },
    "page.tsx": { file: "page.js" },
  };

  it("is the entry and what it imports statically, each once", () => {
    assert.deepEqual(listInitialFiles(manifest), ["index.js", "shared.js"]);
  });

  it("may weigh 150 kB after gzip", () => {
    write(".vite/manifest.json", JSON.stringify(manifest));
    write("index.js", randomBytes(100_000));
    write("shared.js", randomBytes(40_000));
    write("page.js", randomBytes(900_000));
    const { problems, summary } = checkPortalSize(root);
    assert.deepEqual(problems, []);
    assert.match(summary, /^140\.\d kB of 150\.0 kB in 2 files$/);
  });

  it("is refused above that, largest file first", () => {
    write(".vite/manifest.json", JSON.stringify(manifest));
    write("index.js", randomBytes(50_000));
    write("shared.js", randomBytes(120_000));
    const { problems } = checkPortalSize(root);
    assert.match(problems[0] ?? "", /too large: 170\.\d kB/);
    assert.match(problems[1] ?? "", /shared\.js/);
  });

  it("is refused when nothing was built", () => {
    assert.match(checkPortalSize(root).problems[0] ?? "", /build the portal first/);
  });
});

describe("the lockfile", () => {
  it("follows the package.json files", () => {
    const manifest = { dependencies: { zod: "4.6.7" } };
    assert.deepEqual(compareManifest("apps/api", manifest, manifest), []);
    assert.deepEqual(compareManifest("apps/api", manifest, { dependencies: { zod: "4.0.0" } }), [
      "apps/api/package.json: zod differs from the lock: run npm install",
    ]);
    assert.equal(compareManifest("apps/api", {}, { devDependencies: { jest: "30" } }).length, 1);
    assert.equal(compareManifest("apps/new", {}, undefined).length, 1);
  });

  it("holds every platform's package", () => {
    const packages = {
      "node_modules/turbo": { optionalDependencies: { "@turbo/linux-64": "2", "@turbo/darwin-arm64": "2" } },
      "node_modules/@turbo/linux-64": {},
    };
    assert.deepEqual(findUnlockedPlatforms(packages), [
      "node_modules/turbo needs @turbo/darwin-arm64 on some systems, and the lock lacks it",
    ]);
  });
});

describe("the file names of modules", () => {
  it("are nouns with a known role, single use cases, and their tests", () => {
    const known = [
      "client.entity.ts",
      "portal-settings.admin.resolver.ts",
      "client.portal.types.ts",
      "accept-offer.ts",
      "client.service.test.ts",
      "accept-offer.integration.test.ts",
      "accept-offer.refusals.test.ts",
      "client.test-support.ts",
    ];
    assert.deepEqual(
      known.filter((name) => !isKnownName(name)),
      [],
    );
  });

  it("have no other roles", () => {
    const unknown = ["client.manager.ts", "client.resolver.ts", "Client.ts", "client.spec.ts", "notes.md"];
    assert.deepEqual(unknown.filter(isKnownName), []);
  });

  it("are told with their place", () => {
    write("apps/api/src/modules/clients/client.dao.ts", "");
    write("apps/api/src/modules/clients/client.entity.ts", "");
    assert.deepEqual(checkModuleFiles(root), ['apps/api/src/modules/clients/client.dao.ts: ".dao" is no known role']);
  });
});

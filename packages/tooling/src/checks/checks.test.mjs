// @ts-check
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { rootFolder } from "../setup/run.mjs";
import { checks } from "../suites/checks.mjs";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kundenportal-checks-"));
  symlinkSync(join(rootFolder, "node_modules"), join(folder, "node_modules"), "junction");
  for (const path of ["src/checks", "package.json"]) {
    cpSync(join(rootFolder, "packages/tooling", path), join(folder, "packages/tooling", path), { recursive: true });
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a check of the root package.json in the folder of this test. @param {string} name */
function check(name) {
  const command = checks.find((one) => one.name === name)?.command ?? "";
  const PATH = `${join(rootFolder, "node_modules/.bin")}${delimiter}${process.env["PATH"]}`;
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, PATH, NO_COLOR: "1" }, // In CI some tools write in colours even to a pipe.
    shell: true,
  });
  return { isOk: status === 0, output: `${stdout}${stderr}` };
}

/** @param {string} path @param {unknown} content */
function write(path, content) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  const isText = typeof content === "string" || Buffer.isBuffer(content);
  writeFileSync(join(folder, path), isText ? content : JSON.stringify(content));
}

describe("texts in both languages", () => {
  /** @param {Record<string, string>} de @param {Record<string, string>} en */
  const checkTexts = (de, en) => {
    for (const workspace of ["packages/ui", "packages/app-core", "apps/portal", "apps/admin"]) {
      write(`${workspace}/src/locales/de.json`, workspace === "apps/portal" ? de : { a: "x" });
      write(`${workspace}/src/locales/en.json`, workspace === "apps/portal" ? en : { a: "x" });
      write(`${workspace}/src/page.tsx`, 't("a"); t(`status.${status}`);');
    }
    return check("texts");
  };

  it("pass when they match and are shown, mentioned in full or by their beginning", () => {
    const { isOk, output } = checkTexts(
      { a: "{n} von {m}", "status.PAID": "x" },
      { a: "{n} of {m}", "status.PAID": "x" },
    );
    assert.ok(isOk, output);
  });

  it("fail when one is missing, surplus, broken, empty or shown nowhere, or takes other arguments", () => {
    const de = { a: "x", "status.DE": "x", "status.a": "{n, plural, other {# {name}}}", "status.b": "{day}", b: "x" };
    const en = { a: " ", "status.EN": "x", "status.a": "{n, plural, other {#}}", "status.b": "{day, date}", b: "{" };
    const { isOk, output } = checkTexts(de, en);
    assert.ok(!isOk);
    for (const problem of [
      /Missing .*\nstatus\.DE/,
      /Extra .*\nstatus\.EN/,
      /status\.a: /,
      /Variable day/,
      /b: EXPECT/,
    ]) {
      assert.match(output, problem);
    }
    assert.match(output, /"a" is empty/);
    assert.match(output, /"b" is shown nowhere/);
  });
});

describe("the lockfile", () => {
  const turbo = { version: "2.0.0", optionalDependencies: { "@turbo/darwin-arm64": "2.0.0" } };
  const forMac = { version: "2.0.0", optional: true, os: ["darwin"], cpu: ["arm64"] };

  /** @param {string} wanted version of turbo @param {object} platforms packages locked for other systems */
  const checkLock = (wanted, platforms) => {
    const root = { name: "house", dependencies: { turbo: "2.0.0" } };
    write("package.json", { ...root, dependencies: { turbo: wanted } });
    write("package-lock.json", {
      lockfileVersion: 3,
      packages: { "": root, "node_modules/turbo": turbo, ...platforms },
    });
    return check("lockfile");
  };

  it("matches package.json and contains every platform's package", () => {
    const { isOk, output } = checkLock("2.0.0", { "node_modules/@turbo/darwin-arm64": forMac });
    assert.ok(isOk, output);
  });

  it("fails when it does not match package.json, or lacks another system's package", () => {
    const outdated = checkLock("2.0.1", { "node_modules/@turbo/darwin-arm64": forMac });
    assert.match(outdated.output, /turbo@2\.0\.0 invalid/);
    const lacking = checkLock("2.0.0", {});
    assert.match(lacking.output, /turbo needs @turbo\/darwin-arm64 on some systems/);
    assert.ok(!outdated.isOk && !lacking.isOk);
  });
});

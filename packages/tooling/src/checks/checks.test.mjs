// @ts-check
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
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

/**
 * Runs a check of the root package.json in the folder of this test.
 * @param {string} name
 * @param {Record<string, string>} [variables]
 */
function check(name, variables = {}) {
  const command = checks.find((one) => one.name === name)?.command ?? "";
  const PATH = [join(folder, "bin"), join(rootFolder, "node_modules/.bin"), process.env["PATH"]].join(delimiter);
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ADVISORIES: "", ...variables, PATH, NO_COLOR: "1" }, // In CI some tools write in colours even to a pipe.
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

describe("advisories", () => {
  const hole = (severity = "high", range = "<2.0.1") => ({
    name: "leaky",
    severity,
    title: "Leaks",
    url: "https://example.com/leaks",
    range,
  });
  const report = (/** @type {object[]} */ ...via) => ({
    vulnerabilities: { leaky: { via }, user: { via: ["leaky"] } },
  });

  /** What npm writes when it is asked here. @param {unknown} answer */
  const npmWrites = (answer) => {
    write("answer.json", answer);
    write("bin/npm", "#!/bin/sh\ncat answer.json\n");
    chmodSync(join(folder, "bin/npm"), 0o755);
    write("package-lock.json", {
      packages: {
        "": {},
        "node_modules/leaky": { version: "2.0.0" },
        "node_modules/tool": { version: "1.0.0", dev: true },
      },
    });
  };
  const away = { message: "405 Method Not Allowed", error: { summary: "" } };

  it("that are high or critical fail, others and none pass", () => {
    npmWrites(report(hole(), hole("moderate")));
    const { isOk, output } = check("advisories");
    assert.ok(!isOk);
    assert.match(output, /^leaky 2\.0\.0: high, Leaks \(https:\/\/example\.com\/leaks\)\n$/);
    npmWrites(report(hole("moderate")));
    assert.ok(check("advisories").isOk);
    npmWrites({ vulnerabilities: {} });
    assert.match(check("advisories").output, /No high or critical advisory known to the registry/);
  });

  it("come from the last time when nobody answers; a version without the hole passes", () => {
    npmWrites(report(hole("critical")));
    check("advisories");
    npmWrites(away);
    const still = check("advisories");
    assert.ok(!still.isOk);
    assert.match(still.output, /405 Method Not Allowed[^]*leaky 2\.0\.0: critical/);
    write("package-lock.json", { packages: { "node_modules/leaky": { version: "2.0.1" } } });
    const { isOk, output } = check("advisories");
    assert.ok(isOk);
    assert.match(output, /No high or critical advisory in the list of \d{4}-\d\d-\d\d/);
  });

  it("pass with a clear word when nobody answers and there is no list", () => {
    npmWrites(away);
    const { isOk, output } = check("advisories");
    assert.ok(isOk);
    assert.match(output, /^NOT CHECKED: .*405 Method Not Allowed.*ADVISORIES=/);
    npmWrites("<html>proxy</html>");
    assert.match(check("advisories").output, /^NOT CHECKED: .*no answer/);
  });

  it("come from a list that is named, without asking: the registry's or npm's; development packages do not count", () => {
    npmWrites({ vulnerabilities: {} });
    const entry = { severity: "high", title: "Leaks", url: "https://example.com", vulnerable_versions: ">=1.0.0" };
    write("list.json", { leaky: [entry], tool: [entry] });
    const listed = check("advisories", { ADVISORIES: "list.json" });
    assert.ok(!listed.isOk);
    assert.match(listed.output, /^leaky 2\.0\.0: high, Leaks \(https:\/\/example\.com\)\n$/);
    write("list.json", report(hole("high", ">2")));
    assert.match(check("advisories", { ADVISORIES: "list.json" }).output, /No high or critical advisory in list\.json/);
  });

  it("fail when the list that is named is missing or something else", () => {
    npmWrites({ vulnerabilities: {} });
    write("list.json", { leaky: "yes" });
    write("broken.json", "{");
    for (const [path, problem] of [
      ["gone.json", /gone\.json, which can't be read/],
      ["list.json", /list\.json is neither/],
      ["broken.json", /broken\.json is neither/],
    ]) {
      const { isOk, output } = check("advisories", { ADVISORIES: String(path) });
      assert.ok(!isOk);
      assert.match(output, /** @type {RegExp} */ (problem));
    }
  });
});

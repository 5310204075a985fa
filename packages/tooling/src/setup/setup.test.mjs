// @ts-check
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { adviseOnBuildTools } from "./build-tools.mjs";
import { isComplete } from "./ensure-installed.mjs";
import { readLinuxFamilies } from "./system.mjs";

describe("an installation", () => {
  const machine = { platform: "linux", arch: "x64" };
  const locked = {
    "": { version: "0.1.0" },
    "apps/api": { version: "0.1.0" },
    "node_modules/@kundenportal/api": { link: true },
    "node_modules/zod": { version: "4.6.7" },
    "node_modules/turbo-linux": { version: "2.0.0", optional: true, os: ["linux"], cpu: ["x64"] },
    "node_modules/turbo-mac": { version: "2.0.0", optional: true, os: ["darwin"], cpu: ["arm64"] },
    "node_modules/left-over": { version: "1.0.0", extraneous: true },
  };
  const installed = {
    "node_modules/@kundenportal/api": { link: true },
    "node_modules/zod": { version: "4.6.7" },
    "node_modules/turbo-linux": { version: "2.0.0", optional: true },
  };

  it("is complete when npm's record says what the lock says", () => {
    assert.ok(isComplete(locked, installed, machine));
  });

  it("lacks a package that has another version", () => {
    assert.ok(!isComplete(locked, { ...installed, "node_modules/zod": { version: "4.0.0" } }, machine));
  });

  it("lacks a new workspace", () => {
    const { "node_modules/@kundenportal/api": _, ...others } = installed;
    assert.ok(!isComplete(locked, others, machine));
  });

  it("lacks this system's binary when the folder comes from another system", () => {
    assert.ok(!isComplete(locked, installed, { platform: "darwin", arch: "arm64" }));
  });
});

describe("the advice on missing build tools", () => {
  it("names them and the system's command", () => {
    const advice = adviseOnBuildTools(["make", "g++"], ["ubuntu", "debian"], "linux");
    assert.match(advice, /Missing for that: make, g\+\+/);
    assert.match(advice, /sudo apt-get install -y python3 make g\+\+/);
    assert.match(adviseOnBuildTools(["make"], [], "darwin"), /xcode-select --install/);
    assert.match(adviseOnBuildTools(["make"], ["alpine"], "linux"), /apk add/);
    assert.match(adviseOnBuildTools(["make"], [], "linux"), /package manager/);
    assert.equal(adviseOnBuildTools([]), "");
  });

  it("knows a system by its name and its relatives", () => {
    const folder = mkdtempSync(join(tmpdir(), "os-release-"));
    writeFileSync(join(folder, "os-release"), 'NAME="Ubuntu"\nID_LIKE=debian\nID="ubuntu"\nVERSION_ID="24.04"\n');
    assert.deepEqual(readLinuxFamilies(join(folder, "os-release")), ["ubuntu", "debian"]);
    assert.deepEqual(readLinuxFamilies(join(folder, "nowhere")), []);
    rmSync(folder, { recursive: true });
  });
});

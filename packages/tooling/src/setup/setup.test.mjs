// @ts-check
import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { explainMissingTools } from "./build-tools.mjs";
import { listCandidates } from "./find-browser.mjs";
import { findMissingPackages } from "./find-missing-packages.mjs";
import { parseLinuxFamilies } from "./linux-system.mjs";

describe("what is missing in node_modules", () => {
  const machine = { platform: "linux", arch: "x64" };
  const locked = {
    packages: {
      "": { version: "0.1.0" },
      "apps/api": { version: "0.1.0" },
      "node_modules/@kundenportal/api": { link: true },
      "node_modules/zod": { version: "4.6.7" },
      "node_modules/turbo-linux": { version: "2.0.0", optional: true, os: ["linux"], cpu: ["x64"] },
      "node_modules/turbo-mac": { version: "2.0.0", optional: true, os: ["darwin"], cpu: ["arm64"] },
      "node_modules/left-over": { version: "1.0.0", extraneous: true },
    },
  };
  const installed = {
    packages: {
      "node_modules/@kundenportal/api": { link: true },
      "node_modules/zod": { version: "4.6.7" },
      "node_modules/turbo-linux": { version: "2.0.0", optional: true },
    },
  };

  it("is nothing when npm's record says what the lock says", () => {
    assert.deepEqual(findMissingPackages(locked, installed, machine), []);
  });

  it("is a package in another version", () => {
    const older = { packages: { ...installed.packages, "node_modules/zod": { version: "4.0.0" } } };
    assert.deepEqual(findMissingPackages(locked, older, machine), ["node_modules/zod"]);
  });

  it("is a new workspace", () => {
    const { "node_modules/@kundenportal/api": _, ...others } = installed.packages;
    assert.deepEqual(findMissingPackages(locked, { packages: others }, machine), ["node_modules/@kundenportal/api"]);
  });

  it("is this system's binary when the folder comes from another system", () => {
    const missing = findMissingPackages(locked, installed, { platform: "darwin", arch: "arm64" });
    assert.deepEqual(missing, ["node_modules/turbo-mac"]);
  });
});

describe("the advice on missing build tools", () => {
  it("names them and the command of the system", () => {
    const advice = explainMissingTools(["make", "g++"], ["ubuntu", "debian"], "linux");
    assert.match(advice, /Missing for that: make, g\+\+/);
    assert.match(advice, /sudo apt-get install -y python3 make g\+\+/);
    assert.match(explainMissingTools(["make"], [], "darwin"), /xcode-select --install/);
    assert.match(explainMissingTools(["make"], ["alpine"], "linux"), /apk add/);
    assert.match(explainMissingTools(["make"], [], "linux"), /package manager/);
  });

  it("knows a system by its name and its relatives", () => {
    assert.deepEqual(parseLinuxFamilies('NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"\n'), [
      "ubuntu",
      "debian",
    ]);
    assert.deepEqual(parseLinuxFamilies('ID="rocky"\nID_LIKE="rhel centos fedora"\n'), [
      "rocky",
      "rhel",
      "centos",
      "fedora",
    ]);
  });
});

describe("the places of browsers", { skip: process.platform === "win32" }, () => {
  it("begin with the search path", () => {
    const folder = mkdtempSync(join(tmpdir(), "kundenportal-browser-"));
    const path = join(folder, "google-chrome");
    writeFileSync(path, "");
    chmodSync(path, 0o755);
    assert.equal(listCandidates({ PATH: folder }, "linux")[0], path);
    rmSync(folder, { recursive: true });
  });

  it("are the usual ones of macOS and Windows", () => {
    const mac = listCandidates({ PATH: "", HOME: "/Users/kim" }, "darwin");
    assert.ok(mac.includes("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
    assert.ok(mac.includes("/Users/kim/Applications/Chromium.app/Contents/MacOS/Chromium"));
    const windows = listCandidates({ PATH: "", PROGRAMFILES: "C:\\Programs" }, "win32");
    assert.ok(windows.some((path) => path.endsWith("chrome.exe")));
  });
});

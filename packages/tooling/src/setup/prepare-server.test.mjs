// @ts-check
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, beforeEach, describe, it } from "node:test";
import { rootFolder } from "./run.mjs";

const folders = /** @type {string[]} */ ([]);
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** What stands in for the server's programs: says what it was given. */
const PROGRAM = `console.log(JSON.stringify([process.argv.slice(2), process.env.DATA_DIR, process.env.NODE_ENV]));`;
const PROGRAMS = {
  backup: "backup",
  "create-merchant": "create-merchant",
  doctor: "doctor",
  move: "move",
  "rebuild-search": "rebuild-search",
  "rebuild-sums": "rebuild-sums",
  "reset-password": "reset-password",
  restore: "restore",
  start: "main",
};

describe("a command on a server that has no development packages", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "installation-"));
    folders.push(folder);
    cpSync(join(rootFolder, "packages/tooling/src"), join(folder, "packages/tooling/src"), { recursive: true });
    for (const name of ["package.json", "package-lock.json"]) cpSync(join(rootFolder, name), join(folder, name));
    write("node_modules/fastify/package.json", "{}");
  });

  /** @param {string} path @param {string} content */
  function write(path, content) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }

  /** Where no npm is to be found, whatever would install something fails. @param {string} name @param {string[]} args */
  function command(name, ...args) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`packages/tooling/src/${name}.mjs`, ...args], {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: folder, NODE_ENV: "production" },
    });
    return { status, stdout, stderr };
  }

  for (const [name, built] of Object.entries(PROGRAMS)) {
    it(`runs ${name} as it was built, and neither installs nor builds`, () => {
      write(`apps/api/dist/${built}.js`, PROGRAM);
      write("apps/api/dist/main.js", PROGRAM);
      const { status, stdout, stderr } = command(name, "--email", "erika@example.com");
      assert.equal(stderr, "");
      assert.equal(status, 0);
      const [args, dataDir, mode] = JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
      assert.deepEqual(args, ["--email", "erika@example.com"]);
      assert.equal(dataDir, join(folder, "data"));
      assert.equal(mode, "production");
    });

    it(`says for ${name} that there is no build, and what to do`, () => {
      const { status, stderr } = command(name);
      assert.equal(status, 1);
      assert.match(stderr, /There is no build yet[^]*npm run build/);
    });
  }

  it("refuses packages of another version, and says what to do", () => {
    write("apps/api/dist/main.js", PROGRAM);
    write(
      "node_modules/.package-lock.json",
      JSON.stringify({ packages: { "node_modules/fastify": { version: "1.0.0" } } }),
    );
    const { status, stdout, stderr } = command("reset-password");
    assert.equal(status, 1);
    assert.equal(stdout, "");
    assert.match(stderr, /not those of package-lock\.json[^]*npm ci --omit=dev/);
  });
});

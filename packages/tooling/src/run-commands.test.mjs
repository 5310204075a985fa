// @ts-check
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { setTimeout } from "node:timers/promises";
import { runCommands } from "./run-commands.mjs";

describe("concurrent commands", () => {
  const folder = mkdtempSync(join(tmpdir(), "commands-"));
  after(() => rmSync(folder, { recursive: true }));

  it("are reported one by one, a failed one with what it wrote, and do not stop each other", async () => {
    /** @type {string[]} */
    const printed = [];
    const results = await runCommands(
      [
        { name: "bad", command: `node -e "console.log('out'); console.error('err'); process.exitCode = 3"` },
        { name: "none", command: "kundenportal-no-such-program" },
        { name: "good", command: "node --version" },
      ],
      1,
      (text) => printed.push(text),
    );
    assert.deepEqual(
      results.map(({ name, isOk }) => [name, isOk]),
      [
        ["bad", false],
        ["none", false],
        ["good", true],
      ],
    );
    assert.match(
      printed.join("\n"),
      /✗ bad \([\d.]+ s\)\n {4}out\n {4}err\n✗ none .*\n.*not found\n✓ good \([\d.]+ s\)$/,
    );
  });

  it("that could not look say so, although they passed", async () => {
    /** @type {string[]} */
    const printed = [];
    const command = `node -e "console.log('quiet'); console.log('NOT CHECKED: nobody answers')"`;
    await runCommands([{ name: "away", command }], 1, (text) => printed.push(text));
    assert.match(printed.join("\n"), /^✓ away \([\d.]+ s\)\n {4}NOT CHECKED: nobody answers$/);
  });

  it("end with us, and so do their children", { skip: process.platform === "win32", timeout: 20_000 }, async () => {
    const child = `node -e "console.log(process.pid); setInterval(() => {}, 1000)" > pid; echo`;
    const us = `
      import { runCommands } from ${JSON.stringify(new URL("./run-commands.mjs", import.meta.url).href)};
      await runCommands([{ name: "endless", command: ${JSON.stringify(child)}, cwd: ${JSON.stringify(folder)} }], 1);
      console.log("never reached");`;
    const running = spawn(process.execPath, ["--input-type=module", "-e", us], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const pid = join(folder, "pid");
    while (!existsSync(pid) || readFileSync(pid, "utf8") === "") await setTimeout(20);
    running.kill("SIGTERM");
    assert.deepEqual(await once(running, "close"), [130, null]);
    while (isThere(Number(readFileSync(pid, "utf8")))) await setTimeout(20);
  });
});

/** @param {number} pid */
function isThere(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

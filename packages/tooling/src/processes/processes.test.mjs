// @ts-check
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, it } from "node:test";
import { runCommand } from "./run-command.mjs";
import { runInParallel } from "./run-in-parallel.mjs";

const childrenModule = new URL("./children.mjs", import.meta.url).href;

describe("a program that we run", () => {
  it("gives its exit code and what it wrote to both streams", async () => {
    const script = "console.log('out'); console.error('err'); process.exitCode = 3;";
    const { exitCode, output } = await runCommand(process.execPath, ["-e", script]);
    assert.equal(exitCode, 3);
    assert.deepEqual(output.trim().split("\n").sort(), ["err", "out"]);
  });

  it("has failed when it does not exist", async () => {
    const { exitCode, output } = await runCommand("kundenportal-no-such-program", []);
    assert.equal(exitCode, 127);
    assert.match(output, /could not be started/);
  });

  it("is stopped, with its descendants, when it takes too long", async () => {
    const script = `
      const { spawn } = require("node:child_process");
      spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" });
      setInterval(() => {}, 1000);`;
    // The descendant holds our end of the pipe open, so this ends only if both are gone.
    const { exitCode, output } = await runCommand(process.execPath, ["-e", script], { timeoutMs: 500 });
    assert.equal(exitCode, 124);
    assert.match(output, /longer than 0\.5 s/);
  });
});

describe("our children", { skip: process.platform === "win32" }, () => {
  it("end with us, and so do their children", async () => {
    const grandchild = "console.log('running'); setInterval(() => {}, 1000);";
    const child = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(grandchild)}], { stdio: "inherit" })`;
    const parent = `
      import { startChild } from ${JSON.stringify(childrenModule)};
      startChild(process.execPath, ["-e", ${JSON.stringify(child)}], { stdio: "inherit" });`;
    const us = spawn(process.execPath, ["--input-type=module", "-e", parent], { stdio: ["ignore", "pipe", "inherit"] });
    await once(us.stdout, "data");
    // The grandchild writes to this pipe too, so it closes only when that one is gone.
    const closed = once(us.stdout.resume(), "close");
    us.kill("SIGTERM");
    const [code] = await once(us, "exit");
    assert.equal(code, 143);
    await closed;
  });
});

describe("jobs in parallel", () => {
  it("keep their order, and never run more at a time than allowed", async () => {
    let running = 0;
    let mostAtATime = 0;
    const results = await runInParallel([30, 10, 20, 0], 2, async (delayMs) => {
      running += 1;
      mostAtATime = Math.max(mostAtATime, running);
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      running -= 1;
      return delayMs;
    });
    assert.deepEqual(results, [30, 10, 20, 0]);
    assert.equal(mostAtATime, 2);
  });
});

// @ts-check
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it, mock } from "node:test";
import { runCommands } from "./run-commands.mjs";

describe("commands beside each other", () => {
  it("are told about one by one, a failed one with what it wrote, and do not stop each other", async () => {
    const write = mock.method(process.stdout, "write", () => true);
    const results = await runCommands(
      [
        { name: "bad", command: `node -e "console.log('out'); console.error('err'); process.exitCode = 3"` },
        { name: "none", command: "kundenportal-no-such-program" },
        { name: "good", command: "node --version" },
      ],
      1,
    );
    const printed = write.mock.calls.map(({ arguments: [text] }) => String(text)).join("");
    write.mock.restore();
    assert.deepEqual(
      results.map(({ name, isOk }) => [name, isOk]),
      [
        ["bad", false],
        ["none", false],
        ["good", true],
      ],
    );
    assert.match(printed, /✗ bad \(\d+\.\d s\)\n {4}out\n {4}err\n✗ none .*\n.*not found\n✓ good \(\d+\.\d s\)\n$/);
  });

  it("run so many at a time as is said", async () => {
    const folder = mkdtempSync(join(tmpdir(), "commands-"));
    const write = mock.method(process.stdout, "write", () => true);
    const steps = `const { appendFileSync } = require("node:fs"); appendFileSync("log", "+");
      setTimeout(() => appendFileSync("log", "-"), 200);`;
    const env = { STEPS: steps };
    const command = { command: `node -e "eval(process.env.STEPS)"`, cwd: folder, env };
    await runCommands(
      ["a", "b", "c", "d"].map((name) => ({ name, ...command })),
      2,
    );
    write.mock.restore();
    const log = readFileSync(join(folder, "log"), "utf8");
    rmSync(folder, { recursive: true });
    let running = 0;
    const atOnce = Array.from(log, (step) => (running += step === "+" ? 1 : -1));
    assert.equal(Math.max(...atOnce), 2);
    assert.equal(atOnce.length, 8);
  });
});

// @ts-check
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readMoneyOptions } from "./money-options.mjs";

describe("the options of npm run test:money", () => {
  it("are a thousand runs on SQLite unless told", () => {
    assert.deepEqual(readMoneyOptions([]), { env: { TEST_DATABASE: "sqlite", MONEY_RUNS: "1000" }, only: null });
  });

  it("do a failed run again", () => {
    const args = ["--runs=7", "--seed=-12", "--path=3:0:1", "--only=stripe", "--database=postgres"];
    assert.deepEqual(readMoneyOptions(args), {
      env: { TEST_DATABASE: "postgres", MONEY_RUNS: "7", MONEY_SEED: "-12", MONEY_PATH: "3:0:1" },
      only: "stripe",
    });
  });

  for (const [arg, named] of [
    ["--runs=many", /--runs must be/],
    ["--runs=0", /--runs must be/],
    ["--seed=x", /--seed must be/],
    ["--path=1:2", /--path must be given together with --seed/],
    ["--database=mysql", /--database must be/],
    ["--rnus=5", /'--rnus'/],
  ]) {
    it(`refuse ${String(arg)}`, () => {
      assert.throws(() => readMoneyOptions([String(arg)]), { name: "SetupError", message: named });
    });
  }
});

// @ts-check
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SetupError } from "../setup/setup-error.mjs";
import { readMoneyOptions } from "./money-options.mjs";

describe("the options of npm run test:money", () => {
  it("are a thousand runs on SQLite by default", () => {
    assert.deepEqual(readMoneyOptions([]), { env: { TEST_DATABASE: "sqlite", MONEY_RUNS: "1000" }, only: undefined });
  });

  it("repeat a failed run", () => {
    const args = ["--runs=7", "--seed=-12", "--path=3:0:1", "--only=stripe", "--database=postgres"];
    assert.deepEqual(readMoneyOptions(args), {
      env: { TEST_DATABASE: "postgres", MONEY_RUNS: "7", MONEY_SEED: "-12", MONEY_PATH: "3:0:1" },
      only: "stripe",
    });
  });

  for (const arg of ["--runs=many", "--runs=0", "--seed=x", "--path=1:2", "--database=mysql", "--rnus=5"]) {
    it(`refuse ${arg}`, () => {
      assert.throws(() => readMoneyOptions([arg]), SetupError);
    });
  }
});

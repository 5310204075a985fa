// @ts-check
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatSuiteTable, formatTotal } from "../report/suite-table.mjs";
import { addCounts, countJestTests, countNodeTests, countPlaywrightTests, distrust } from "./suite-counts.mjs";

describe("the counts of suites", () => {
  it("come from Jest, a file that breaks counting as a failure", () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      numRuntimeErrorTestSuites: 1,
    };
    assert.deepEqual(countJestTests(report), { passed: 7, failed: 2, skipped: 3 });
  });

  it("come from Playwright, a flaky test counting as a failure", () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: ["setup"] };
    assert.deepEqual(countPlaywrightTests(report), { passed: 4, failed: 3, skipped: 2 });
  });

  it("come from Node's test runner", () => {
    const output = "ok 1 - x\n# tests 6\n# pass 3\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 0\n";
    assert.deepEqual(countNodeTests(output), { passed: 3, failed: 2, skipped: 1 });
  });

  it("are not trusted when a suite ends badly without a failure, or runs nothing", () => {
    assert.equal(distrust({ passed: 3, failed: 0, skipped: 0 }, 1).failed, 1);
    assert.equal(distrust({ passed: 0, failed: 0, skipped: 0 }, 0).failed, 1);
    assert.equal(distrust({ passed: 3, failed: 2, skipped: 0 }, 1).failed, 2);
    assert.equal(distrust({ passed: 3, failed: 0, skipped: 0 }, 0).failed, 0);
  });
});

describe("the closing lines", () => {
  it("add up all suites", () => {
    const total = addCounts([
      { passed: 3, failed: 0, skipped: 1 },
      { passed: 4, failed: 2, skipped: 0 },
    ]);
    assert.equal(formatTotal(total), "7 passed, 2 failed, 1 skipped");
  });

  it("name skipped tests only when there are some", () => {
    assert.equal(formatTotal({ passed: 7, failed: 0, skipped: 0 }), "7 passed, 0 failed");
  });

  it("show each suite with its numbers below each other", () => {
    const rows = [
      { name: "api on SQLite", counts: { passed: 120, failed: 0, skipped: 0 }, seconds: 41.26 },
      { name: "ui", counts: { passed: 9, failed: 1, skipped: 0 }, seconds: 3 },
    ];
    assert.deepEqual(formatSuiteTable(rows).split("\n"), [
      "suite          passed  failed  skipped  seconds",
      "─────────────  ──────  ──────  ───────  ───────",
      "api on SQLite     120       0        0     41.3",
      "ui                  9       1        0      3.0",
    ]);
  });
});

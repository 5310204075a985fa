// @ts-check
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { countTests, formatTotal } from "./suite-counts.mjs";

const red = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, numRuntimeErrorTestSuites: 1 };
const green = JSON.stringify({ ...red, numFailedTests: 0, numRuntimeErrorTestSuites: 0 });

describe("the counts of suites", () => {
  it("come from Jest, a file that breaks counting as a failure", () => {
    assert.deepEqual(countTests(JSON.stringify(red), false), { passed: 7, failed: 2, skipped: 3 });
  });

  it("come from Playwright, a flaky test counting as a failure", () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: ["setup"] };
    assert.deepEqual(countTests(JSON.stringify(report), false), { passed: 4, failed: 3, skipped: 2 });
  });

  it("come from Node's test runner", () => {
    const report = "TAP version 13\nok 1 - x\n# tests 6\n# pass 3\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 0\n";
    assert.deepEqual(countTests(report, false), { passed: 3, failed: 2, skipped: 1 });
  });

  it("are not trusted when a suite ends badly without a failure, or runs nothing", () => {
    assert.equal(countTests(green, true).failed, 0);
    assert.equal(countTests(green, false).failed, 1);
    assert.equal(countTests("", true).failed, 1);
  });

  it("add up in the closing line, which names skipped tests only when there are some", () => {
    const green = { passed: 4, failed: 0, skipped: 0 };
    assert.equal(formatTotal([green, { passed: 3, failed: 2, skipped: 1 }]), "7 passed, 2 failed, 1 skipped");
    assert.equal(formatTotal([green]), "4 passed, 0 failed");
  });
});

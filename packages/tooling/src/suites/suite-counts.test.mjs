// @ts-check
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { countTests, failedTests, formatTotal } from "./suite-counts.mjs";

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

describe("the names of failed tests", () => {
  it("come from Jest, with the file that broke before its first test", () => {
    const assertionResults = [
      { status: "passed", fullName: "money adds up" },
      { status: "failed", fullName: "money is rounded" },
    ];
    const testResults = [
      { name: "/money.test.ts", status: "failed", assertionResults },
      { name: "/broken.test.ts", status: "failed", assertionResults: [] },
      { name: "/fine.test.ts", status: "passed", assertionResults: [] },
    ];
    assert.deepEqual(failedTests(JSON.stringify({ testResults })), ["money is rounded", "/broken.test.ts"]);
  });

  it("come from Playwright, however deep", () => {
    const inner = {
      title: "the story",
      specs: [
        { title: "pays", ok: false },
        { title: "prints", ok: true },
      ],
    };
    const report = { stats: {}, suites: [{ title: "story.spec.ts", specs: [], suites: [inner] }] };
    assert.deepEqual(failedTests(JSON.stringify(report)), ["the story pays"]);
  });

  it("come from Node's test runner", () => {
    const report = "TAP version 13\n    ok 1 - x\n    not ok 2 - y\n    not ok 3 - z # SKIP\n";
    assert.deepEqual(failedTests(report), ["y"]);
  });

  it("are none when there is no report", () => {
    assert.deepEqual(failedTests(""), []);
  });
});

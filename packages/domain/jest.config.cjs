const node = require("../tooling/jest/node.cjs");

/** @type {import("jest").Config} */
module.exports = {
  ...node,
  collectCoverage: true,
  collectCoverageFrom: ["src/**/*.ts", "!src/**/*.test-support.ts"],
  coverageReporters: ["text-summary"],
  // Who may see and do what is decided here: no branch of it goes untested.
  coverageThreshold: { "./src/permissions/": { branches: 100, functions: 100, lines: 100, statements: 100 } },
};

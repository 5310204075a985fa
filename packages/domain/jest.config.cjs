const { together } = require("../tooling/jest/base.cjs");
const node = require("../tooling/jest/node.cjs");

/** @type {import("jest").Config} */
module.exports = together({
  ...node,
  rootDir: __dirname,
  roots: ["<rootDir>/src"],
  // This decides who may see and do what: no branch goes untested.
  // Single files run with `jest --coverage=false <path>`.
  collectCoverage: true,
  collectCoverageFrom: ["src/permissions/**/*.ts", "!**/*.test-support.ts"],
  coverageReporters: ["text-summary"],
  coverageThreshold: { "./src/permissions/": { branches: 100, functions: 100, lines: 100, statements: 100 } },
});

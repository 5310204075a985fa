const preset = require("../../packages/tooling/jest/api.cjs");
const { together } = require("../../packages/tooling/jest/base.cjs");

const isOnPostgres = process.env.TEST_DATABASE === "postgres";

/** @type {import("jest").Config} */
module.exports = together(
  {
    ...preset,
    rootDir: __dirname,
    // Tests that mostly wait come first, so that other suites can use the time.
    roots: ["<rootDir>/test", "<rootDir>/src"],
    setupFiles: ["<rootDir>/test/load-graphql.cjs"],
    testTimeout: 30_000,
    ...(isOnPostgres && {
      testMatch: ["**/*.integration.test.ts"],
      globalSetup: "<rootDir>/test/start-postgres.cjs",
      globalTeardown: "<rootDir>/test/stop-postgres.cjs",
    }),
  },
  isOnPostgres ? "\\.integration\\.test\\.ts$" : undefined,
);

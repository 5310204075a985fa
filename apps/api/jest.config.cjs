const preset = require("../../packages/tooling/jest/api.cjs");

const isOnPostgres = process.env.TEST_DATABASE === "postgres";

/** @type {import("jest").Config} */
module.exports = {
  ...preset,
  rootDir: __dirname,
  roots: ["<rootDir>/src", "<rootDir>/test"],
  setupFiles: ["<rootDir>/test/load-graphql.cjs"],
  testTimeout: 30_000,
  ...(isOnPostgres && {
    testMatch: ["**/*.integration.test.ts"],
    globalSetup: "<rootDir>/test/start-postgres.cjs",
    globalTeardown: "<rootDir>/test/stop-postgres.cjs",
  }),
  ...(process.env.TEST_TOGETHER === "true" && { testMatch: ["<rootDir>/test/together.cjs"] }),
};

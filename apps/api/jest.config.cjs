const preset = require("../../packages/tooling/jest/api.cjs");

/** @type {import("jest").Config} */
module.exports = {
  ...preset,
  rootDir: __dirname,
  roots: ["<rootDir>/src", "<rootDir>/test"],
  testTimeout: 30_000,
  ...(process.env.TEST_DATABASE === "postgres"
    ? {
        testMatch: ["**/*.integration.test.ts"],
        globalSetup: "<rootDir>/test/start-postgres.cjs",
        globalTeardown: "<rootDir>/test/stop-postgres.cjs",
      }
    : {}),
};

const preset = require("../../packages/tooling/jest/api.cjs");
const { together } = require("../../packages/tooling/jest/base.cjs");

const isOnPostgres = process.env.TEST_DATABASE === "postgres";

/**
 * What asks nothing of a database that other tests don't: `npm test` runs these on SQLite, and on PostgreSQL only with
 * `--long`. Tests that are run by name run on either.
 */
const anyDatabase = [
  "src/(graphql|http|integrations)/",
  "src/modules/(e-invoices/real-|mail/writing/|portal-entry/welcome|staff/guessing)",
  "test/(attacks|language|operation-fuzz|provider-conformance)/",
  "test/(incidents/text-incidents|operation-roles)",
];
const left = [
  // Servers that are killed over and over, which takes minutes: a suite of its own with `--long`.
  "test/money-fuzz/money-kills",
  ...(isOnPostgres && process.env.TEST_LONG !== "true" ? anyDatabase : []),
];

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
  { ...(isOnPostgres && { nameEnd: "\\.integration\\.test\\.ts$" }), left },
);

const preset = require("../../packages/tooling/jest/api.cjs");
const { together } = require("../../packages/tooling/jest/base.cjs");

const isOnPostgres = process.env.TEST_DATABASE === "postgres";

// What `npm test` leaves out, which runs all files as one. Tests that are run by name run on either database.

/** Servers that are killed over and over: a suite of its own with `--long`. */
const never = ["test/money-fuzz/money-kills"];
/** Many servers of their own, attacks on one, or all queries for each column. */
const onlyLong = [
  "test/attacks/(hold-up|started-server)",
  "test/surroundings/(first|refused)-starts",
  "test/stored-values/every-column",
];
/** What asks nothing of a database. */
const neverOnPostgres = [
  "src/(graphql|http|integrations)/",
  "src/modules/(e-invoices/real-|mail/writing/|portal-entry/welcome)",
  "src/modules/mail/sending/mail-(files|neighbours)",
  "test/attacks/(hold-up|started-server)",
  "test/clients/",
  "test/(incidents/text-incidents|language/|s3/)",
  "test/stored-values/every-column",
];
/** What asks nothing of one that other tests don't. */
const onlyLongOnPostgres = [
  "src/modules/(e-invoices|mail|portal-entry|publishing|staff)/",
  "test/(attacks|operation-fuzz|provider-conformance|updates)/",
  "test/operation-roles",
];
const isLong = process.env.TEST_LONG === "true";
/** What can be run apart from the rest, so that no suite goes on alone when the others have ended. */
const parts = { long: onlyLong, providers: ["test/provider-conformance/"] };
// One of these names, or `rest`. By default all.
const part = process.env.TEST_PART;
const left = [
  ...never,
  ...(isLong ? [] : onlyLong),
  ...(part === "rest" ? Object.values(parts).flat() : []),
  ...(isOnPostgres ? neverOnPostgres : []),
  ...(isOnPostgres && !isLong ? onlyLongOnPostgres : []),
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
  { ...(isOnPostgres && { nameEnd: "\\.integration\\.test\\.ts$" }), only: parts[part], left },
);

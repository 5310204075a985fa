"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createTestDatabase = createTestDatabase;
const pg_1 = require("pg");
const ids_1 = require("../src/shared/ids");
async function createTestDatabase() {
  const serverUrl = process.env["TEST_POSTGRES_URL"];
  if (process.env["TEST_DATABASE"] !== "postgres") return { postgresUrl: null, drop: async () => undefined };
  if (serverUrl === undefined) throw new Error("TEST_POSTGRES_URL is not set: the suite's global set-up did not run");
  const name = `test_${(0, ids_1.newId)().replaceAll("-", "")}`;
  await runOnServer(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    postgresUrl: url.toString(),
    drop: () => runOnServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}
async function runOnServer(url, statement) {
  const client = new pg_1.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
//# sourceMappingURL=test-database.js.map

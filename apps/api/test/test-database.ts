import { Client } from "pg";
import { newId } from "../src/shared/ids";

export interface TestDatabase {
  /** Null: the test runs on SQLite. */
  readonly postgresUrl: string | null;
  drop(): Promise<void>;
}

/** A database of its own on the PostgreSQL server that the suite started, or nothing for SQLite. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const serverUrl = process.env["TEST_POSTGRES_URL"];
  if (process.env["TEST_DATABASE"] !== "postgres") return { postgresUrl: null, drop: async () => undefined };
  if (serverUrl === undefined) throw new Error("TEST_POSTGRES_URL is not set: the suite's global set-up did not run");
  const name = `test_${newId().replaceAll("-", "")}`;
  await runOnServer(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    postgresUrl: url.toString(),
    drop: () => runOnServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

async function runOnServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

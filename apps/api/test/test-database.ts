import { Client } from "pg";
import { Database } from "../src/database/database";
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
  const name = newDatabaseName();
  await runOnServer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${await findTemplate(serverUrl)}`);
  return {
    postgresUrl: addressOf(serverUrl, name),
    drop: () => runOnServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

/** A migrated database without data, to make the others of: migrating takes longer than copying. */
let template: Promise<string> | null = null;

function findTemplate(serverUrl: string): Promise<string> {
  template ??= createTemplate(serverUrl);
  return template;
}

async function createTemplate(serverUrl: string): Promise<string> {
  const name = newDatabaseName();
  await runOnServer(serverUrl, `CREATE DATABASE ${name}`);
  const database = await Database.open({ kind: "postgres", url: addressOf(serverUrl, name) });
  await database.close();
  return name;
}

function newDatabaseName(): string {
  return `test_${newId().replaceAll("-", "")}`;
}

function addressOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.toString();
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

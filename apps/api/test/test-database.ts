import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { Database } from "../src/database/database";
import { entities } from "../src/entities";
import { newId } from "../src/shared/ids";

export interface TestDatabase {
  /** Null: the test runs on SQLite. */
  readonly postgresUrl: string | null;
  drop(): Promise<void>;
}

/** A database of its own on the PostgreSQL server that the suite started, or a file in `dataDir` for SQLite. */
export async function createTestDatabase(dataDir: string): Promise<TestDatabase> {
  const serverUrl = process.env["TEST_POSTGRES_URL"];
  if (process.env["TEST_DATABASE"] !== "postgres") {
    writeFileSync(join(dataDir, SQLITE_FILE), await findMigratedFile());
    return { postgresUrl: null, drop: async () => undefined };
  }
  if (serverUrl === undefined) throw new Error("TEST_POSTGRES_URL is not set: the suite's global set-up did not run");
  const name = newDatabaseName();
  await runOnServer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${await findTemplate(serverUrl)}`);
  return {
    postgresUrl: addressOf(serverUrl, name),
    drop: () => runOnServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

/** One without any table. Errors: throws when the suite did not start a server. */
export async function createEmptyPostgres(): Promise<TestDatabase & { readonly postgresUrl: string }> {
  const serverUrl = process.env["TEST_POSTGRES_URL"];
  if (serverUrl === undefined) throw new Error("TEST_POSTGRES_URL is not set: the suite's global set-up did not run");
  const name = newDatabaseName();
  await runOnServer(serverUrl, `CREATE DATABASE ${name}`);
  return {
    postgresUrl: addressOf(serverUrl, name),
    drop: () => runOnServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

const WAIT_MS = 60_000;
const SQLITE_FILE = "kundenportal.sqlite";

/** Migrated databases without data, to copy the others from: migrating takes longer than copying. */
let migratedFile: Promise<Buffer> | null = null;
let template: Promise<string> | null = null;

function findMigratedFile(): Promise<Buffer> {
  migratedFile ??= createMigratedFile();
  return migratedFile;
}

async function createMigratedFile(): Promise<Buffer> {
  const dataDir = mkdtempSync(join(tmpdir(), "kundenportal-template-"));
  const database = await Database.open({ kind: "sqlite", dataDir, waitMs: WAIT_MS }, entities);
  // The last to close it writes everything into this one file.
  await database.close();
  const file = readFileSync(join(dataDir, SQLITE_FILE));
  rmSync(dataDir, { recursive: true });
  return file;
}

function findTemplate(serverUrl: string): Promise<string> {
  template ??= createTemplate(serverUrl);
  return template;
}

async function createTemplate(serverUrl: string): Promise<string> {
  const name = newDatabaseName();
  await runOnServer(serverUrl, `CREATE DATABASE ${name}`);
  const database = await Database.open(
    { kind: "postgres", url: addressOf(serverUrl, name), waitMs: WAIT_MS, connections: 8, readUrl: null },
    entities,
  );
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

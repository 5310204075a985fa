import { setTimeout as pause } from "node:timers/promises";
import { types as pgTypes } from "pg";
import { DataSource, MigrationExecutor, type DataSourceOptions, type QueryRunner } from "typeorm";
import { assertKnownSchema } from "./known-schema";
import { asOutage, DatabaseUnavailableError } from "./outages";
import { connectionLimits, LimitedClient, PostgresConnections } from "./postgres-client";

export interface PostgresLocation {
  readonly url: string;
  /** How long anything waits for the database: a connection, a statement, a lock. */
  readonly waitMs: number;
  /** How many are opened at most. */
  readonly connections: number;
  /** A replica that answers lists; null: there is none. */
  readonly readUrl: string | null;
}

const MIGRATION_LOCK = 815;
const ASK_AGAIN_MS = 250;

/**
 * Opens a pool and brings the schema up to date.
 * Errors: throws DatabaseUnavailableError when the server can't be used within `waitMs`.
 */
export async function openPostgres(
  { url, waitMs, connections: poolSize }: Omit<PostgresLocation, "readUrl">,
  common: Pick<DataSourceOptions, "entities" | "migrations" | "namingStrategy" | "synchronize">,
): Promise<{ readonly dataSource: DataSource; readonly connections: PostgresConnections }> {
  // Money fits a double exactly up to 2^53 minor units; what does not is refused before it is stored.
  pgTypes.setTypeParser(pgTypes.builtins.INT8, Number);
  await untilItAnswers({ url, waitMs });
  const connections = new PostgresConnections(waitMs);
  const dataSource = new DataSource({
    ...common,
    type: "postgres",
    url,
    poolSize,
    extra: { ...connectionLimits(waitMs), Client: connections.Client },
    // A connection that breaks while nobody uses it is replaced when somebody does.
    poolErrorHandler: () => undefined,
  });
  try {
    await dataSource.initialize();
    await migrate(dataSource);
  } catch (error) {
    throw asOutage(error);
  }
  return { dataSource, connections };
}

/** A server that is starting, too, is waited for. */
async function untilItAnswers({ url, waitMs }: Pick<PostgresLocation, "url" | "waitMs">): Promise<void> {
  const deadlineMs = Date.now() + waitMs;
  for (;;) {
    const leftMs = Math.max(deadlineMs - Date.now(), 1);
    const client = new LimitedClient({ ...connectionLimits(leftMs), connectionString: url }, leftMs);
    // What breaks it also fails what is awaited below.
    client.on("error", () => undefined);
    try {
      await client.connect();
      await client.query("SELECT 1");
      return;
    } catch (error) {
      const outage = asOutage(error);
      const mayPass = outage instanceof DatabaseUnavailableError && outage.isPassing;
      if (!mayPass || Date.now() + ASK_AGAIN_MS >= deadlineMs) throw outage;
      await pause(ASK_AGAIN_MS);
    } finally {
      // Not awaited: a silent server never says goodbye.
      void client.end();
    }
  }
}

/** Several processes may start at the same time: the first migrates, the others wait for the lock. */
async function migrate(dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    const client: unknown = await runner.connect();
    if (client instanceof LimitedClient) client.waitForEver();
    await runner.query("SET statement_timeout = 0; SET lock_timeout = 0; SET idle_in_transaction_session_timeout = 0");
    await runner.query(`SELECT pg_advisory_lock(${String(MIGRATION_LOCK)})`);
    await assertKnownSchema((sql) => runner.query(sql), "postgres");
    const executor = new MigrationExecutor(dataSource, runner);
    executor.transaction = "all";
    await executor.executePendingMigrations();
    await endConnection(runner);
  } finally {
    await runner.release();
  }
}

/** The lock and the patience go with the connection: the pool gets a new one. */
async function endConnection(runner: QueryRunner): Promise<void> {
  const client: unknown = await runner.connect();
  if (client instanceof LimitedClient) await client.end();
}

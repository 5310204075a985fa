import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { types as pgTypes } from "pg";
import { DataSource, type DataSourceOptions } from "typeorm";
import { entities } from "./entities";
import { migrations } from "./migrations";
import { SnakeCaseNamingStrategy } from "./naming-strategy";
import { sqliteDriver } from "./sqlite-driver";

export interface DataSources {
  readonly kind: "sqlite" | "postgres";
  readonly writer: DataSource;
  /** The same as `writer` on PostgreSQL, which has a pool; a second connection on SQLite. */
  readonly reader: DataSource;
}

/** Where the database is: an SQLite file in a folder, or a PostgreSQL server. */
export type DatabaseLocation =
  { readonly kind: "sqlite"; readonly dataDir: string } | { readonly kind: "postgres"; readonly url: string };

/**
 * Opens the database and brings it to the newest schema.
 * TypeORM shares one SQLite connection between everybody, so that transactions of different requests would mix. Hence
 * two connections on one WAL file: the writer, behind the queue of `transaction.ts`, and a reader that sees only what
 * is committed and can't write.
 */
export async function openDataSources(location: DatabaseLocation): Promise<DataSources> {
  if (location.kind === "postgres") {
    // Money fits a double exactly up to 2^53 minor units; what does not is refused before it is stored.
    pgTypes.setTypeParser(pgTypes.builtins.INT8, Number);
    const dataSource = await new DataSource({
      ...common(),
      type: "postgres",
      url: location.url,
      poolSize: 8,
    }).initialize();
    await migratePostgres(dataSource);
    return { kind: "postgres", writer: dataSource, reader: dataSource };
  }
  mkdirSync(location.dataDir, { recursive: true });
  const writer = await openSqlite(location.dataDir);
  await writer.runMigrations({ transaction: "all" });
  const reader = await openSqlite(location.dataDir);
  await reader.query("PRAGMA query_only = 1");
  return { kind: "sqlite", writer, reader };
}

export async function closeDataSources({ writer, reader }: DataSources): Promise<void> {
  if (reader !== writer) await reader.destroy();
  await writer.destroy();
}

async function openSqlite(dataDir: string): Promise<DataSource> {
  const dataSource = await new DataSource({
    ...common(),
    type: "sqlite",
    database: join(dataDir, "kundenportal.sqlite"),
    driver: sqliteDriver,
    enableWAL: true,
    busyTimeout: 5000,
  }).initialize();
  // WAL with NORMAL survives a killed process without loss; only a power cut may cost the last transactions.
  await dataSource.query("PRAGMA synchronous = NORMAL");
  return dataSource;
}

/** Several processes may start at once: the first migrates, the others wait for the lock. */
async function migratePostgres(dataSource: DataSource): Promise<void> {
  const lock = dataSource.createQueryRunner();
  await lock.connect();
  try {
    await lock.query("SELECT pg_advisory_lock(815)");
    await dataSource.runMigrations({ transaction: "all" });
  } finally {
    await lock.query("SELECT pg_advisory_unlock(815)");
    await lock.release();
  }
}

function common(): Pick<DataSourceOptions, "entities" | "migrations" | "namingStrategy" | "synchronize"> {
  return {
    entities,
    migrations,
    namingStrategy: new SnakeCaseNamingStrategy(),
    synchronize: false,
  };
}

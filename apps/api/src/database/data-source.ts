import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { types as pgTypes } from "pg";
import { DataSource, type DataSourceOptions } from "typeorm";
import { migrations } from "./migrations";
import { SnakeCaseNamingStrategy } from "./naming-strategy";
import { sqliteDriver, SqliteReader } from "./sqlite-driver";

export type DatabaseKind = "sqlite" | "postgres";

export interface DataSources {
  readonly kind: DatabaseKind;
  readonly writer: DataSource;
  /** The writer's pool on PostgreSQL; a second connection on SQLite. */
  readonly reader: Reader;
}

/** Runs what is not part of a transaction. */
export interface Reader {
  /** The caller states the shape of a row. */
  query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** The class of one table. The list of them comes from outside: the database knows no module. */
export type EntityClass = new () => object;

/** Where the database is: an SQLite file in a folder, or a PostgreSQL server. */
export type DatabaseLocation =
  | { readonly kind: "sqlite"; readonly dataDir: string }
  | { readonly kind: "postgres"; readonly url: string };

/**
 * Opens the database and brings it to the newest schema.
 * TypeORM shares one SQLite connection between everybody, so transactions of different requests would mix. Hence two
 * connections on one WAL file: the writer, behind the queue of `database.ts`, and a reader that sees only what is
 * committed and can't write.
 */
export async function openDataSources(
  location: DatabaseLocation,
  entities: readonly EntityClass[],
): Promise<DataSources> {
  if (location.kind === "postgres") {
    // Money fits a double exactly up to 2^53 minor units; what does not is refused before it is stored.
    pgTypes.setTypeParser(pgTypes.builtins.INT8, Number);
    const dataSource = await new DataSource({
      ...common(entities),
      type: "postgres",
      url: location.url,
      poolSize: 8,
    }).initialize();
    await migratePostgres(dataSource);
    const reader: Reader = {
      query: (sql, values) => dataSource.query(sql, [...values]),
      close: async () => undefined,
    };
    return { kind: "postgres", writer: dataSource, reader };
  }
  mkdirSync(location.dataDir, { recursive: true });
  const file = join(location.dataDir, "kundenportal.sqlite");
  const writer = await openSqliteWriter(file, entities);
  await writer.runMigrations({ transaction: "all" });
  return { kind: "sqlite", writer, reader: await SqliteReader.open(file) };
}

export async function closeDataSources({ writer, reader }: DataSources): Promise<void> {
  await reader.close();
  await writer.destroy();
}

async function openSqliteWriter(file: string, entities: readonly EntityClass[]): Promise<DataSource> {
  const dataSource = await new DataSource({
    ...common(entities),
    type: "sqlite",
    database: file,
    driver: sqliteDriver,
    enableWAL: true,
    busyTimeout: 5000,
  }).initialize();
  // WAL with NORMAL survives a killed process without loss; only a power cut may cost the last transactions.
  await dataSource.query("PRAGMA synchronous = NORMAL");
  return dataSource;
}

/** Several processes may start at the same time: the first migrates, the others wait for the lock. */
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

function common(
  entities: readonly EntityClass[],
): Pick<DataSourceOptions, "entities" | "migrations" | "namingStrategy" | "synchronize"> {
  return {
    entities: [...entities],
    migrations,
    namingStrategy: new SnakeCaseNamingStrategy(),
    synchronize: false,
  };
}

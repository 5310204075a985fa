import { closeSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { DataSource, type DataSourceOptions } from "typeorm";
import { codeOf } from "../shared/code-of";
import { migrations } from "./migrations";
import { SnakeCaseNamingStrategy } from "./naming-strategy";
import { openPostgres, type PostgresLocation } from "./open-postgres";
import { assertKnownSchema } from "./known-schema";
import { asOutage, DatabaseUnavailableError } from "./outages";
import { ReadReplica } from "./read-replica";
import { Primary } from "./replication";
import { type CheckOutcome, checkSqliteFile } from "./sqlite-check";
import { sqliteDriver, SqliteReader } from "./sqlite-driver";

export type DatabaseKind = "sqlite" | "postgres";

export interface DataSources {
  readonly kind: DatabaseKind;
  readonly writer: DataSource;
  /** The writer's pool on PostgreSQL; a second connection on SQLite. */
  readonly reader: Reader;
  /** Answers lists in the reader's place, when it can; null: there is none. */
  readonly replica: ReadReplica | null;
  /** Gives up the connections that are not in use, because the server behind them is no longer what it was. */
  dropIdle(): void;
  /** Looks for damage. PostgreSQL does so by itself, where its checksums are switched on. */
  check(limitMs: number): Promise<CheckOutcome>;
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
  | { readonly kind: "sqlite"; readonly dataDir: string; readonly waitMs: number }
  | ({ readonly kind: "postgres" } & PostgresLocation);

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
    const { dataSource, connections } = await openPostgres(location, common(entities));
    const reader: Reader = {
      query: (sql, values) => dataSource.query(sql, [...values]),
      close: async () => undefined,
    };
    const { readUrl } = location;
    const primary = new Primary((sql) => dataSource.query(sql));
    return {
      kind: "postgres",
      writer: dataSource,
      reader,
      replica: readUrl === null ? null : new ReadReplica({ ...location, url: readUrl }, primary),
      dropIdle: () => connections.dropIdle(),
      check: async () => ({ kind: "SOUND" }),
    };
  }
  const file = createPrivateFile(location.dataDir);
  // SQLite's own wait for a lock ends before ours, so that it is SQLite that says what is the matter.
  const busyMs = Math.min(Math.ceil(location.waitMs / 2), MAX_BUSY_MS);
  try {
    const writer = await openSqliteWriter(file, busyMs, entities);
    await assertUndamaged(file);
    await assertKnownSchema((sql) => writer.query(sql), "sqlite");
    await writer.runMigrations({ transaction: "all" });
    await assertWritable(writer);
    return {
      kind: "sqlite",
      writer,
      reader: await SqliteReader.open(file, busyMs),
      replica: null,
      dropIdle: () => undefined,
      check: (limitMs) => checkSqliteFile(file, limitMs),
    };
  } catch (error) {
    throw asOutage(error);
  }
}

export function sqliteFile(dataDir: string): string {
  return join(dataDir, "kundenportal.sqlite");
}

/** SQLite gives the files that it keeps beside it the same rights. */
function createPrivateFile(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = sqliteFile(dataDir);
  try {
    closeSync(openSync(file, "wx", 0o600));
  } catch (error) {
    // What is there is SQLite's to open, and what keeps us from writing here it says, too.
    if (!["EEXIST", "EROFS", "EACCES"].includes(codeOf(error))) throw error;
  }
  return file;
}

/** While SQLite waits for a lock, one of the few threads for files and databases stands still. */
const MAX_BUSY_MS = 5_000;

/** What a start may take; a large file is looked through to its end later, while the server runs. */
const START_CHECK_MS = 10_000;

async function assertUndamaged(file: string): Promise<void> {
  const outcome = await checkSqliteFile(file, START_CHECK_MS);
  if (outcome.kind === "DAMAGED") throw new DatabaseUnavailableError("DAMAGED", new Error(outcome.problem));
}

/** SQLite opens a file for reading that it may not write, and never looks again. */
async function assertWritable(writer: DataSource): Promise<void> {
  await writer.query("BEGIN IMMEDIATE");
  await writer.query("ROLLBACK");
}

export async function closeDataSources({ writer, reader, replica }: DataSources): Promise<void> {
  await Promise.all([reader.close(), replica?.close()]);
  await writer.destroy();
}

async function openSqliteWriter(file: string, busyMs: number, entities: readonly EntityClass[]): Promise<DataSource> {
  const dataSource = await new DataSource({
    ...common(entities),
    type: "sqlite",
    database: file,
    driver: sqliteDriver,
    enableWAL: true,
    busyTimeout: busyMs,
  }).initialize();
  // What is deleted or replaced is wiped where that costs no further writing.
  await dataSource.query("PRAGMA secure_delete = FAST");
  // WAL with NORMAL survives a killed process without loss; only a power cut may cost the last transactions.
  await dataSource.query("PRAGMA synchronous = NORMAL");
  return dataSource;
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

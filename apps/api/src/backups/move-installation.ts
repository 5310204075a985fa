import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { type DatabaseLocation, sqliteFile } from "../database/data-source";
import { isCurrentSchema } from "../database/known-schema";
import { PostgresTables } from "../database/tables/postgres-tables";
import { SqliteTables } from "../database/tables/sqlite-tables";
import { close, openForReading, queryRows } from "../database/sqlite-check";
import type { RemoteFileStore } from "../integrations/file-store/file-store";
import { BackupError } from "./backup-error";
import { type ComparedTables, compareTables } from "./compare-tables";
import { makeBackup } from "./make-backup";
import { restoreBackup } from "./restore-backup";

/** Where an installation is. */
export interface InstallationPlace {
  readonly database: DatabaseLocation;
  readonly dataDir: string;
  /** Where its files are, if not in `dataDir`. */
  readonly remoteFiles: RemoteFileStore | null;
}

export interface MoveRequest {
  /** Nobody may be at work there. It stays as it is. */
  readonly from: InstallationPlace;
  /** Empty. */
  readonly to: InstallationPlace;
  /** Whether the generated secrets go along; otherwise they are in the new installation's settings. */
  readonly withSecrets: boolean;
  readonly migrate: (location: DatabaseLocation) => Promise<void>;
}

export interface MoveSummary extends ComparedTables {
  readonly files: number;
}

/**
 * Makes a backup and an installation of it, and then compares that with the old one, row by row; files are checked by their hash where
 * they arrive.
 * Errors: throws BackupError.
 */
export async function moveInstallation({ from, to, withSecrets, migrate }: MoveRequest): Promise<MoveSummary> {
  await assertReady(from.database);
  const through = `${to.dataDir}.moving`;
  if (existsSync(through) && (await readdir(through)).length > 0) {
    throw new BackupError(`The folder ${through} is in the way: remove it.`);
  }
  try {
    await makeBackup({ ...from, to: through, withSecrets, migrate });
    const { files } = await restoreBackup({ ...to, from: through, migrate });
    return { files, ...(await compare(sqliteFile(through), from.database, to.database)) };
  } finally {
    await rm(through, { recursive: true, force: true });
  }
}

/** Errors: throws BackupError when the rows could not be compared afterwards. */
async function assertReady(database: DatabaseLocation): Promise<void> {
  const isCurrent =
    database.kind === "sqlite" ? await isCurrentFile(database.dataDir) : await isCurrentAndAlone(database.url);
  if (!isCurrent) {
    throw new BackupError(
      "The database is of another version of Kundenportal: start the server of this one there first.",
    );
  }
}

async function isCurrentFile(dataDir: string): Promise<boolean> {
  const connection = await openForReading(sqliteFile(dataDir));
  try {
    return await isCurrentSchema((sql) => queryRows(connection, sql), "sqlite");
  } finally {
    await close(connection);
  }
}

async function isCurrentAndAlone(url: string): Promise<boolean> {
  const tables = await PostgresTables.openForReading(url);
  try {
    const others = await tables.query(
      "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'kundenportal' LIMIT 1",
    );
    if (others.length > 0)
      throw new BackupError("A server is at work on the database: stop all of its processes first.");
    return await isCurrentSchema((sql) => tables.query(sql), "postgres");
  } finally {
    await tables.close();
  }
}

/** `copy`: an SQLite file with the same tables. */
async function compare(copy: string, old: DatabaseLocation, now: DatabaseLocation): Promise<ComparedTables> {
  const opened: { readonly close: () => Promise<void> }[] = [];
  const open = async <Tables extends { readonly close: () => Promise<void> }>(
    tables: Promise<Tables>,
  ): Promise<Tables> => {
    opened.push(await tables);
    return tables;
  };
  try {
    const list = await (await open(SqliteTables.openForReading(copy))).list();
    return await compareTables(list, await open(openTables(old)), await open(openTables(now)));
  } finally {
    for (const tables of opened) await tables.close();
  }
}

function openTables(database: DatabaseLocation): Promise<SqliteTables | PostgresTables> {
  return database.kind === "sqlite"
    ? SqliteTables.openForReading(sqliteFile(database.dataDir))
    : PostgresTables.openForReading(database.url);
}

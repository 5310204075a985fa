import { existsSync } from "node:fs";
import { chmod, copyFile, mkdir, open, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SECRETS_FILE } from "../config/secrets-file";
import { type DatabaseLocation, sqliteFile } from "../database/data-source";
import { isCurrentSchema } from "../database/known-schema";
import { checkSqliteFile, close, openForReading, queryRows } from "../database/sqlite-check";
import { BackupError } from "./backup-error";
import { copyTables } from "./copy-tables";
import { PostgresTables } from "../database/tables/postgres-tables";
import { SqliteTables } from "../database/tables/sqlite-tables";
import type { RemoteFileStore } from "../integrations/file-store/file-store";
import { fetchStoredFiles } from "./remote-files";
import { copyStoredFiles } from "./stored-files";

/** Written last, once everything has been checked: a folder without it is no backup. */
export const BACKUP_MARK = "backup.json";

/** For looking through a database file. */
const CHECK_LIMIT_MS = 6 * 3_600_000;

export interface BackupRequest {
  readonly database: DatabaseLocation;
  readonly dataDir: string;
  /** Where files are, if not in `dataDir`. */
  readonly remoteFiles: RemoteFileStore | null;
  /** A folder that is empty or does not exist yet. */
  readonly to: string;
  readonly withSecrets: boolean;
  /** Makes a database, or brings one to this version. */
  readonly migrate: (location: DatabaseLocation) => Promise<void>;
}

export interface BackupSummary {
  readonly files: number;
  /** False also when they are in the environment instead. */
  readonly hasSecrets: boolean;
}

/**
 * Copies an installation while the server may be running, and checks the copy: every page and index of the database, and the
 * hash of every stored file. The database becomes an SQLite file, wherever it comes from.
 * Errors: throws BackupError.
 */
export async function makeBackup(request: BackupRequest): Promise<BackupSummary> {
  const { dataDir, remoteFiles, to, withSecrets } = request;
  await mkdir(to, { recursive: true, mode: 0o700 });
  if ((await readdir(to)).length > 0) throw new BackupError(`The folder ${to} is not empty: name a new one with --to.`);
  await chmod(to, 0o700);
  const copy = sqliteFile(to);
  // The database first: files are only ever added to, so that their copy then has all that the database refers to.
  await copyDatabase(request, copy);
  await assertSound(copy);
  const files =
    remoteFiles === null ? await copyStoredFiles(dataDir, to, copy) : await fetchStoredFiles(remoteFiles, to, copy);
  const secrets = join(dataDir, SECRETS_FILE);
  const hasSecrets = withSecrets && existsSync(secrets);
  if (hasSecrets) {
    await copyFile(secrets, join(to, SECRETS_FILE));
    await chmod(join(to, SECRETS_FILE), 0o600);
  }
  await markComplete(to, { files, hasSecrets });
  return { files, hasSecrets };
}

/** Errors: throws BackupError when the database file has any damage. */
export async function assertSound(file: string): Promise<void> {
  const outcome = await checkSqliteFile(file, CHECK_LIMIT_MS, { thorough: true });
  if (outcome.kind === "DAMAGED") throw new BackupError(`The database is damaged: ${outcome.problem}`);
  if (outcome.kind === "UNFINISHED") throw new BackupError("The copy of the database could not be checked in time.");
}

/** One moment of the database, whatever is written meanwhile. */
async function copyDatabase({ database, to, migrate }: BackupRequest, copy: string): Promise<void> {
  if (database.kind === "sqlite") return copyFileOf(sqliteFile(database.dataDir), copy);
  const from = await PostgresTables.openForReading(database.url);
  try {
    if (!(await isCurrentSchema((sql) => from.query(sql), "postgres"))) {
      throw new BackupError("The database is of another version of Kundenportal: make the backup with that one.");
    }
    await migrate({ kind: "sqlite", dataDir: to, waitMs: database.waitMs });
    const into = await SqliteTables.openForFilling(copy);
    try {
      await copyTables(await into.list(), from, into);
    } finally {
      await into.close();
    }
  } finally {
    await from.close();
  }
}

/** SQLite's own way. */
async function copyFileOf(source: string, copy: string): Promise<void> {
  // SQLite takes over an empty file, and with it who may read it.
  await writeFile(copy, "", { mode: 0o600 });
  const connection = await openForReading(source);
  try {
    await queryRows(connection, "VACUUM INTO ?", [copy]);
  } catch (error) {
    throw new BackupError(
      `The database could not be copied: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  } finally {
    await close(connection);
  }
}

/** On the disk, not only on its way there. */
async function markComplete(to: string, summary: BackupSummary): Promise<void> {
  const file = await open(join(to, BACKUP_MARK), "wx", 0o600);
  try {
    await file.writeFile(`${JSON.stringify({ madeAt: new Date().toISOString(), ...summary }, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

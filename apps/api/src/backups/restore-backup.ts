import { existsSync } from "node:fs";
import { chmod, copyFile, mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { SECRETS_FILE } from "../config/secrets-file";
import { type DatabaseLocation, sqliteFile } from "../database/data-source";
import { BackupError } from "./backup-error";
import { copyTables } from "./copy-tables";
import { assertSound, BACKUP_MARK } from "./make-backup";
import { PostgresTables } from "../database/tables/postgres-tables";
import { SqliteTables } from "../database/tables/sqlite-tables";
import type { RemoteFileStore } from "../integrations/file-store/file-store";
import { sendStoredFiles } from "./remote-files";
import { copyStoredFiles } from "./stored-files";

export interface RestoreRequest {
  /** The backup's folder, which stays as it is. */
  readonly from: string;
  /** Of the new installation: an SQLite file that is not there yet, or an empty database. */
  readonly database: DatabaseLocation;
  /** A folder that is empty, has nothing but the secrets, or does not exist yet. */
  readonly dataDir: string;
  /** Where files are to be, if not in `dataDir`. */
  readonly remoteFiles: RemoteFileStore | null;
  /** Makes a database, or brings one to this version. */
  readonly migrate: (location: DatabaseLocation) => Promise<void>;
}

export interface RestoreSummary {
  readonly files: number;
  /** Whether there are secrets in the folder now. */
  readonly hasSecrets: boolean;
}

/** Where the database is until everything is in its place. */
const UNFINISHED = "restoring";

/**
 * Makes an installation of a backup, on either kind of database, and checks what arrives. The database comes last: where that
 * is, the rest is. What an attempt leaves that failed has to be removed before the next one.
 * Errors: throws BackupError, and whatever `migrate` throws for a backup that this version can't read.
 */
export async function restoreBackup({
  from,
  database,
  dataDir,
  remoteFiles,
  migrate,
}: RestoreRequest): Promise<RestoreSummary> {
  await assertComplete(from);
  await assertEmpty(dataDir);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const unfinished = join(dataDir, UNFINISHED);
  await mkdir(unfinished, { mode: 0o700 });
  try {
    const copy = sqliteFile(unfinished);
    await copyFile(sqliteFile(from), copy);
    await chmod(copy, 0o600);
    await assertSound(copy);
    // An earlier version's backup becomes this version's.
    await migrate({ kind: "sqlite", dataDir: unfinished, waitMs: database.waitMs });
    const files =
      remoteFiles === null
        ? await copyStoredFiles(from, dataDir, copy)
        : await sendStoredFiles(from, remoteFiles, copy);
    const hasSecrets = await restoreSecrets(from, dataDir);
    if (database.kind === "sqlite") await rename(copy, sqliteFile(dataDir));
    else await fill(database, copy, migrate);
    return { files, hasSecrets };
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function assertComplete(from: string): Promise<void> {
  const mark = join(from, BACKUP_MARK);
  if (!existsSync(mark)) throw new BackupError(`The folder ${from} is no complete backup: it has no ${BACKUP_MARK}.`);
  try {
    JSON.parse(await readFile(mark, "utf8"));
  } catch (error) {
    throw new BackupError(`${mark} is damaged: use another backup.`, { cause: error });
  }
}

/** Nothing that is there is ever overwritten. */
async function assertEmpty(dataDir: string): Promise<void> {
  if (!existsSync(dataDir)) return;
  const [other] = (await readdir(dataDir)).filter((name) => name !== SECRETS_FILE);
  if (other !== undefined) {
    throw new BackupError(
      `The folder ${dataDir} is not empty (${other}): name a new one in DATA_DIR, or remove what is there.`,
    );
  }
}

/** Secrets that were kept apart from the backup are there before. */
async function restoreSecrets(from: string, dataDir: string): Promise<boolean> {
  const [kept, target] = [join(from, SECRETS_FILE), join(dataDir, SECRETS_FILE)];
  if (!existsSync(kept)) return existsSync(target);
  if (existsSync(target)) {
    if ((await readFile(kept)).equals(await readFile(target))) return true;
    throw new BackupError(`${target} is not the one of the backup: remove the one that is wrong.`);
  }
  await copyFile(kept, target);
  await chmod(target, 0o600);
  return true;
}

async function fill(
  database: DatabaseLocation & { readonly kind: "postgres" },
  copy: string,
  migrate: RestoreRequest["migrate"],
): Promise<void> {
  await migrate(database);
  const from = await SqliteTables.openForReading(copy);
  try {
    const into = await PostgresTables.openForFilling(database.url);
    try {
      const tables = await from.list();
      const filled = await into.findFilled(tables);
      if (filled !== null) {
        throw new BackupError(`The database in DATABASE_URL is not empty (${filled}): create a new one.`);
      }
      await copyTables(tables, from, into);
    } finally {
      await into.close();
    }
  } finally {
    await from.close();
  }
}

import { createHash } from "node:crypto";
import { constants, createReadStream, existsSync } from "node:fs";
import { chmod, copyFile, mkdir, open, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { SECRETS_FILE } from "../config/secrets-file";
import { sqliteFile } from "../database/data-source";
import { checkSqliteFile, close, openForReading, queryRows } from "../database/sqlite-check";

/** Written last, once everything has been checked: a folder without it is no backup. */
const BACKUP_MARK = "backup.json";

const CHECK_LIMIT_MS = 6 * 3_600_000;
const STORED_FILE = /^[0-9a-f]{62}$/;

export interface BackupRequest {
  readonly dataDir: string;
  /** A folder that is empty or does not exist yet. */
  readonly to: string;
  readonly withSecrets: boolean;
}

export interface BackupSummary {
  readonly files: number;
  /** False also when they are in the environment instead. */
  readonly hasSecrets: boolean;
}

/** The copy is not good for restoring; the message says why. */
export class BackupError extends Error {}

/**
 * Copies a data folder while the server may be running, and checks the copy: every page and index of the database, and the
 * hash of every stored file.
 * Errors: throws BackupError.
 */
export async function makeBackup({ dataDir, to, withSecrets }: BackupRequest): Promise<BackupSummary> {
  const source = sqliteFile(dataDir);
  await mkdir(to, { recursive: true, mode: 0o700 });
  if ((await readdir(to)).length > 0) throw new BackupError(`The folder ${to} is not empty: name a new one with --to.`);
  await chmod(to, 0o700);
  const copy = sqliteFile(to);
  // The database first: files are only ever added to, so that their copy then has all that the database refers to.
  await copyDatabase(source, copy);
  const outcome = await checkSqliteFile(copy, CHECK_LIMIT_MS, { thorough: true });
  if (outcome.kind === "DAMAGED") throw new BackupError(`The database is damaged: ${outcome.problem}`);
  if (outcome.kind === "UNFINISHED") throw new BackupError("The copy of the database could not be checked in time.");
  const copied = await copyFiles(join(dataDir, "files"), join(to, "files"));
  const missing = (await listReferredFiles(copy)).filter((sha256) => !copied.has(sha256));
  if (missing.length > 0) {
    throw new BackupError(
      `${missing.length} stored file(s) are missing or damaged: ${missing.slice(0, 3).join(", ")}. Put them back from an earlier backup.`,
    );
  }
  const secrets = join(dataDir, SECRETS_FILE);
  const hasSecrets = withSecrets && existsSync(secrets);
  if (hasSecrets) {
    await copyFile(secrets, join(to, SECRETS_FILE));
    await chmod(join(to, SECRETS_FILE), 0o600);
  }
  await markComplete(to, { files: copied.size, hasSecrets });
  return { files: copied.size, hasSecrets };
}

/** SQLite's own way: one moment of the database, whatever is written meanwhile. */
async function copyDatabase(source: string, copy: string): Promise<void> {
  // SQLite takes over an empty file, and with it who may read it.
  await writeFile(copy, "", { mode: 0o600 });
  const connection = await openForReading(source);
  try {
    await queryRows(connection, "VACUUM INTO ?", [copy]);
  } catch (error) {
    throw new BackupError(
      `The database could not be copied: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  } finally {
    await close(connection);
  }
}

/** Returns the hashes of those that are what they should be. */
async function copyFiles(from: string, to: string): Promise<ReadonlySet<string>> {
  const copied = new Set<string>();
  await mkdir(to, { mode: 0o700 });
  if (!existsSync(from)) return copied;
  const folders = (await readdir(from)).filter((name) => /^[0-9a-f]{2}$/.test(name));
  for (const folder of folders) {
    await mkdir(join(to, folder), { mode: 0o700 });
    const names = (await readdir(join(from, folder))).filter((name) => STORED_FILE.test(name));
    for (const name of names) {
      const target = join(to, folder, name);
      await copyFile(join(from, folder, name), target, constants.COPYFILE_FICLONE);
      await chmod(target, 0o600);
      if ((await hashOf(target)) === folder + name) copied.add(folder + name);
    }
  }
  return copied;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

async function listReferredFiles(file: string): Promise<readonly string[]> {
  const connection = await openForReading(file);
  try {
    const rows = await queryRows<{ sha256: string }>(
      connection,
      `SELECT sha256 FROM document_attachment
       UNION SELECT pdf_sha256 FROM document_version
       UNION SELECT json_extract(a.value, '$.sha256') FROM mail, json_each(mail.attachments) a`,
    );
    return rows.map(({ sha256 }) => sha256);
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

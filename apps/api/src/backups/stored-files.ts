import { createHash } from "node:crypto";
import { constants, createReadStream, existsSync } from "node:fs";
import { chmod, copyFile, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { close, openForReading, queryRows } from "../database/sqlite-check";
import { BackupError } from "./backup-error";

const STORED_FILE = /^[0-9a-f]{62}$/;

/**
 * Copies the stored files of a data folder, those that are what they should be, and returns how many.
 * Errors: throws BackupError when one is missing to which the database refers, an SQLite file.
 */
export async function copyStoredFiles(fromFolder: string, toFolder: string, database: string): Promise<number> {
  const copied = await copySound(join(fromFolder, "files"), join(toFolder, "files"));
  assertNoneMissing((await listReferredFiles(database)).filter((sha256) => !copied.has(sha256)));
  return copied.size;
}

/** Errors: throws BackupError when there are any. */
export function assertNoneMissing(missing: readonly string[]): void {
  if (missing.length === 0) return;
  throw new BackupError(
    `${missing.length} stored file(s) are missing or damaged: ${missing.slice(0, 3).join(", ")}. Put them back from an earlier backup.`,
  );
}

/** Returns the hashes of those that are what they should be. */
async function copySound(from: string, to: string): Promise<ReadonlySet<string>> {
  const copied = new Set<string>();
  await mkdir(to, { recursive: true, mode: 0o700 });
  if (!existsSync(from)) return copied;
  const folders = (await readdir(from)).filter((name) => /^[0-9a-f]{2}$/.test(name));
  for (const folder of folders) {
    await mkdir(join(to, folder), { recursive: true, mode: 0o700 });
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

/** The hashes of all files that a database refers to, an SQLite file. */
export async function listReferredFiles(file: string): Promise<readonly string[]> {
  const connection = await openForReading(file);
  try {
    const rows = await queryRows<{ sha256: string }>(
      connection,
      `SELECT sha256 FROM document_attachment
       UNION SELECT pdf_sha256 FROM document_version
       UNION SELECT logo_sha256 FROM merchant WHERE logo_sha256 IS NOT NULL
       UNION SELECT json_extract(a.value, '$.sha256') FROM mail, json_each(mail.attachments) a`,
    );
    return rows.map(({ sha256 }) => sha256);
  } finally {
    await close(connection);
  }
}

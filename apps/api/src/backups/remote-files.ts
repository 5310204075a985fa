import { createWriteStream, existsSync } from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { RemoteFileStore } from "../integrations/file-store/file-store";
import { placeOf } from "../integrations/file-store/file-trouble";
import { OperationalError } from "../shared/errors";
import { BackupError } from "./backup-error";
import { assertNoneMissing, listReferredFiles } from "./stored-files";

/** Each is some megabytes at most, so that what counts is the way there and back. */
const AT_ONCE = 8;

/**
 * Brings all files to which the database refers, an SQLite file, from their storage into a folder, and returns how many.
 * Errors: throws BackupError when one is missing or damaged.
 */
export async function fetchStoredFiles(from: RemoteFileStore, toFolder: string, database: string): Promise<number> {
  const referred = await listReferredFiles(database);
  const missing: string[] = [];
  await eachOf(referred, async (sha256) => {
    const target = join(toFolder, "files", placeOf(sha256));
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    try {
      // Its end only comes when its hash is right.
      await pipeline(await from.open(sha256), createWriteStream(target, { mode: 0o600 }));
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error;
      missing.push(sha256);
    }
  });
  if (missing.length > 0) await assertReachable(from);
  assertNoneMissing(missing);
  return referred.length;
}

/**
 * Brings all files to which the database refers, an SQLite file, from a folder into their storage, reads them again there, and returns
 * how many. What is there already stays.
 * Errors: throws BackupError when one does not arrive as it is.
 */
export async function sendStoredFiles(fromFolder: string, to: RemoteFileStore, database: string): Promise<number> {
  const referred = await listReferredFiles(database);
  const pathOf = (sha256: string): string => join(fromFolder, "files", placeOf(sha256));
  assertNoneMissing(referred.filter((sha256) => !existsSync(pathOf(sha256))));
  await assertReachable(to);
  await eachOf(referred, async (sha256) => {
    try {
      const { size: sizeBytes } = await stat(pathOf(sha256));
      await to.putFile(pathOf(sha256), { sha256, sizeBytes });
      await pipeline(await to.open(sha256), nowhere());
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error;
      throw new BackupError(`The file ${sha256} did not arrive in the file storage: ${error.message}`, {
        cause: error,
      });
    }
  });
  return referred.length;
}

async function assertReachable(files: RemoteFileStore): Promise<void> {
  const trouble = await files.findTrouble();
  if (trouble !== null) throw new BackupError(`${trouble} See S3_BUCKET and the settings beside it.`);
}

/** The first failure ends all. */
async function eachOf(sha256s: readonly string[], work: (sha256: string) => Promise<void>): Promise<void> {
  const left = [...sha256s];
  const takeOneAfterTheOther = async (): Promise<void> => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) await work(next);
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, takeOneAfterTheOther));
  } catch (error) {
    left.length = 0;
    throw error;
  }
}

function nowhere(): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
}

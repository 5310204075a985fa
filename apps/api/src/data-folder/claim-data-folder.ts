import { mkdirSync } from "node:fs";
import { chmod, stat, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Environment } from "../config/environment";
import { lockFile } from "../database/sqlite-lock";
import { codeOf } from "../shared/code-of";
import type { Logger } from "../shared/logger";

/** Held for as long as the process lives. Empty: the lock on it is the system's, so that it ends with the process. */
const LOCK_FILE = "kundenportal.lock";
/** A process that is being replaced may still be closing its database. */
const LOCK_WAIT_MS = 4_000;
const OURS = /^(kundenportal\.|secrets\.json|files$|builds$|\.health-probe$)/;

/** The folder can't be used; the message says why and what to do. */
export class DataFolderError extends Error {
  constructor(
    readonly kind: "TAKEN" | "FOLDER",
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "DataFolderError";
  }
}

export interface ClaimedFolder {
  release(): Promise<void>;
}

/**
 * Makes the data folder its owner's alone, also one that an earlier version left open, and keeps other processes from
 * serving the same SQLite database until `release` is called or this process is gone.
 * Errors: throws DataFolderError.
 */
export async function claimDataFolder({ dataDir, postgresUrl }: Environment, logger: Logger): Promise<ClaimedFolder> {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    // Windows has other rights, which the folder inherits.
    if (process.platform !== "win32") await closeToOthers(dataDir, logger);
    return { release: postgresUrl === null ? await lock(dataDir) : async () => undefined };
  } catch (error) {
    const code = codeOf(error);
    if (error instanceof DataFolderError || code === "") throw error;
    throw new DataFolderError(
      "FOLDER",
      `The folder ${dataDir} can't be written (${code}): set DATA_DIR to a folder that belongs to this user.`,
      { cause: error },
    );
  }
}

async function closeToOthers(dataDir: string, logger: Logger): Promise<void> {
  const names = await readdir(dataDir);
  const files = join(dataDir, "files");
  const folders = names.includes("files") ? [files, ...(await listFolders(files))] : [];
  const ours = names.filter((name) => OURS.test(name) && name !== "files").map((name) => join(dataDir, name));
  const failed = [
    // A folder that others use too, such as a home, is not ours to close.
    ...(names.every((name) => OURS.test(name)) ? await restrict([dataDir], 0o700) : []),
    ...(await restrict(folders, 0o700)),
    ...(await restrict(ours, 0o600)),
  ];
  const { mode } = await stat(dataDir);
  if (failed.length > 0 || (mode & 0o077) !== 0) {
    logger.warn(
      { paths: failed.slice(0, 3), dataDir },
      "others on this machine can look into the data folder: see DATA_DIR",
    );
  }
}

/** The stored files themselves are in folders that nobody else can enter. */
async function listFolders(files: string): Promise<readonly string[]> {
  const entries = await readdir(files, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(files, name));
}

/** Returns those that belong to somebody else. */
async function restrict(paths: readonly string[], mode: number): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const path of paths) {
    try {
      const { mode: current } = await stat(path);
      if ((current & 0o077) !== 0) await chmod(path, mode);
    } catch (error) {
      // SQLite removes its two companions whenever it likes.
      if (codeOf(error) === "ENOENT") continue;
      if (codeOf(error) !== "EPERM" && codeOf(error) !== "EROFS") throw error;
      failed.push(path);
    }
  }
  return failed;
}

/** Resolves to what lets go of it again. */
async function lock(dataDir: string): Promise<() => Promise<void>> {
  const release = await lockFile(join(dataDir, LOCK_FILE), LOCK_WAIT_MS);
  if (release !== null) return release;
  throw new DataFolderError(
    "TAKEN",
    `Another process is serving ${dataDir}: stop it, or choose another DATA_DIR; several processes need PostgreSQL, see DATABASE_URL.`,
  );
}

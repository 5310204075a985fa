import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { codeOf } from "../../shared/code-of";
import { sha256Hex } from "../../shared/crypto";
import { expectNothingHeld } from "../../shared/nothing-held";
import { CheckedStream } from "./checked-stream";
import type { FilePart, FileStore, StoredFile } from "./file-store";
import { damaged, missing, notRightNow, placeOf } from "./file-trouble";

/** Files in a folder on this machine: `ab/cdef…` for the hash `abcdef…`. */
export class LocalFileStore implements FileStore {
  constructor(private readonly folder: string) {}

  async put(bytes: Uint8Array): Promise<StoredFile> {
    const sha256 = sha256Hex(bytes);
    const path = this.pathOf(sha256);
    await unlessDiskFails(() => this.write(path, bytes));
    return { sha256, sizeBytes: bytes.length };
  }

  async read(sha256: string): Promise<Buffer> {
    const path = this.pathOf(sha256);
    const bytes = await unlessDiskFails(async () => ((await sizeOf(path)) === null ? null : readFile(path)));
    if (bytes === null) throw missing(sha256);
    if (sha256Hex(bytes) !== sha256) throw damaged(sha256);
    return bytes;
  }

  async head(sha256: string, length: number): Promise<Buffer> {
    const path = this.pathOf(sha256);
    const bytes = await unlessDiskFails(async () => ((await sizeOf(path)) === null ? null : readHead(path, length)));
    if (bytes === null) throw missing(sha256);
    return bytes;
  }

  async open(sha256: string, part?: FilePart): Promise<Readable> {
    const path = this.pathOf(sha256);
    if ((await unlessDiskFails(() => sizeOf(path))) === null) throw missing(sha256);
    const file = createReadStream(path);
    const checked = new CheckedStream(sha256, part);
    file.once("error", (error) => checked.destroy(error));
    checked.once("close", () => file.destroy());
    return file.pipe(checked);
  }

  private async write(path: string, bytes: Uint8Array): Promise<void> {
    // A file with the right name and length is the right file, unless the disk is broken; reading it would show.
    if ((await sizeOf(path)) !== bytes.length) await writeAtOnce(path, bytes);
  }

  private pathOf(sha256: string): string {
    return join(this.folder, placeOf(sha256));
  }
}

/** A half-written file never has its final name, not even after a power cut: written elsewhere, flushed, then renamed. */
async function writeAtOnce(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `.${randomUUID()}`);
  try {
    const file = await open(draft, "wx", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

async function readHead(path: string, length: number): Promise<Buffer> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The rename itself is only safe once the folder is flushed. */
async function syncFolder(folder: string): Promise<void> {
  // Windows can't open folders and needs no such flush.
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Full, read-only, not ours, broken, or out of descriptors: nothing that the caller or we did wrong. */
const DISK_FAILURES = new Set(
  "ENOSPC EDQUOT EFBIG EROFS EACCES EPERM EIO EMFILE ENFILE ENOTDIR ESTALE ETIMEDOUT".split(" "),
);

async function unlessDiskFails<Result>(work: () => Promise<Result>): Promise<Result> {
  expectNothingHeld("A file");
  try {
    return await work();
  } catch (error) {
    if (!DISK_FAILURES.has(codeOf(error))) throw error;
    throw notRightNow(error);
  }
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

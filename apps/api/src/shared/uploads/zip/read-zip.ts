import { buffer } from "node:stream/consumers";
import { failure, type Result, success } from "@kundenportal/domain/result";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";

export interface ZipLimits {
  readonly entries: number;
  /** Of all files together, unpacked. */
  readonly totalBytes: number;
  /** How many times larger than packed a file may be: what is larger was made to do harm. */
  readonly ratio: number;
}

export interface UnpackedFile {
  /** As in the archive, with `/` between folders. */
  readonly name: string;
  readonly bytes: Buffer;
}

export interface ZipProblem {
  readonly code: "BROKEN" | "ENCRYPTED" | "TOO_LARGE";
  /** English, for users of the API and for logs. */
  readonly message: string;
}

/**
 * Unpacks the files of an archive that `isWanted`, in their order. Never unpacks more than the limits allow, whatever the
 * archive says about its sizes.
 * Errors: the first problem; nothing is then returned.
 */
export async function readZip(
  archive: Buffer,
  limits: ZipLimits,
  isWanted: (name: string) => boolean,
): Promise<Result<readonly UnpackedFile[], ZipProblem>> {
  try {
    return await unpack(await fromBufferPromise(archive, { lazyEntries: true }), limits, isWanted);
  } catch (error) {
    // The library throws plain errors, about the archive only: it is in memory.
    return refuse("BROKEN", `The archive can't be read: ${error instanceof Error ? error.message.slice(0, 200) : ""}`);
  }
}

async function unpack(
  zip: ZipFile,
  { entries, totalBytes, ratio }: ZipLimits,
  isWanted: (name: string) => boolean,
): Promise<Result<readonly UnpackedFile[], ZipProblem>> {
  if (zip.entryCount > entries) return refuse("TOO_LARGE", `The archive has more than ${String(entries)} files.`);
  const files: UnpackedFile[] = [];
  let left = totalBytes;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith("/") || !isWanted(entry.fileName)) continue;
    if (entry.isEncrypted()) return refuse("ENCRYPTED", "The archive is encrypted.");
    if (entry.uncompressedSize > left) {
      return refuse("TOO_LARGE", `The archive's files are larger than ${String(totalBytes)} bytes together.`);
    }
    if (entry.uncompressedSize > entry.compressedSize * ratio) {
      return refuse("TOO_LARGE", `A file in the archive is more than ${String(ratio)} times as large as packed.`);
    }
    const bytes = await readEntry(zip, entry);
    left -= bytes.length;
    files.push({ name: entry.fileName, bytes });
  }
  return success(files);
}

/** The library ends the stream with an error when there is more than the archive says. */
async function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return buffer(await zip.openReadStreamPromise(entry));
}

function refuse(code: ZipProblem["code"], message: string): Result<never, ZipProblem> {
  return failure({ code, message });
}

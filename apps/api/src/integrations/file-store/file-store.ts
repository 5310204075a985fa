import type { Readable } from "node:stream";

/** Where the bytes of files are. */
export interface FileStore {
  /**
   * Keeps bytes under their hash; the same bytes twice are one file. Once it returns they are safe.
   * A file that nothing refers to, because the transaction around it failed, does no harm.
   */
  put(bytes: Uint8Array): Promise<StoredFile>;

  /**
   * All bytes of a file.
   * Errors: throws OperationalError when the file is missing or its bytes are not those that were stored.
   */
  read(sha256: string): Promise<Buffer>;

  /**
   * Its first bytes, unchecked: to find out what kind of file it is.
   * Errors: throws OperationalError when the file is missing.
   */
  head(sha256: string, length: number): Promise<Buffer>;

  /**
   * The bytes as a stream, for answers. The end is held back until the hash is known to be right, so that a damaged file
   * breaks off instead of looking complete. Of a bucket only the part that is asked for is fetched, and its server is relied on.
   * Errors: throws OperationalError when the file is missing; the stream fails with one when it is damaged.
   */
  open(sha256: string, part?: FilePart): Promise<Readable>;
}

/** One that is not a folder of this machine. */
export interface RemoteFileStore extends FileStore {
  /** Keeps a file of this machine, which is read as it is sent. Errors: as `put`. */
  putFile(path: string, file: StoredFile): Promise<void>;

  /** Null when something can be stored, or else what is the matter, in a sentence that everybody may read. */
  findTrouble(): Promise<string | null>;
}

/** Positions of bytes, both included. */
export interface FilePart {
  readonly first: number;
  readonly last: number;
}

export interface StoredFile {
  /** Lower-case hex, the file's key. */
  readonly sha256: string;
  readonly sizeBytes: number;
}

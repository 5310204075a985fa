import type { FileStore, StoredFile } from "../../../integrations/file-store/file-store";
import { LocalFileStore } from "../../../integrations/file-store/local-file-store";

/** Whoever stores a file has come this far; it goes on when it is let. */
export interface HeldFile {
  readonly reached: Promise<void>;
  readonly bytes: () => Uint8Array;
  letGo(): void;
  /** Instead of going on. */
  fail(error: Error): void;
}

/** A file store that can be made to wait: what is printed is then made, but not yet there. */
export class HeldFiles implements FileStore {
  private readonly files: LocalFileStore;
  private next: ((bytes: Uint8Array) => Promise<void>) | null = null;

  constructor(folder: string) {
    this.files = new LocalFileStore(folder);
  }

  /** The next file that is stored waits. */
  hold(): HeldFile {
    let bytes: Uint8Array | null = null;
    let letGo = (): void => undefined;
    let fail: (error: Error) => void = () => undefined;
    const goesOn = new Promise<void>((resolve, reject) => {
      letGo = resolve;
      fail = reject;
    });
    const reached = new Promise<void>((resolve) => {
      this.next = (held) => {
        bytes = held;
        resolve();
        return goesOn;
      };
    });
    return {
      reached,
      letGo,
      fail,
      bytes: () => {
        if (bytes === null) throw new Error("No file has come yet");
        return bytes;
      },
    };
  }

  async put(bytes: Uint8Array): Promise<StoredFile> {
    const { next } = this;
    this.next = null;
    await next?.(bytes);
    return this.files.put(bytes);
  }

  read = (sha256: string) => this.files.read(sha256);
  head = (sha256: string, length: number) => this.files.head(sha256, length);
  open = (sha256: string) => this.files.open(sha256);
}

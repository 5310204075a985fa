import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";
import { roomFor } from "../shared/room";

/** Of documents that were sent with a key or a cookie. */
const KEPT_BYTES = 8 * 1024 * 1024;
/** Of those that are only on their way. */
const HANDED_OVER_BYTES = 1024 * 1024;
/** A token with what the parser makes of it: measured, generously. */
const BYTES_PER_TOKEN = 600;

/**
 * Parsed and valid documents, for the server that runs them. Bounded by what they take in memory, which is far more than their text.
 * Only `keep` keeps anything: what the server itself wants to put here is already known or not worth it.
 */
export class DocumentStore {
  private readonly kept = new LRUCache<string, DocumentNode>({
    maxSize: roomFor(KEPT_BYTES),
    sizeCalculation: sizeOf,
  });
  private readonly handedOver = new LRUCache<string, DocumentNode>({
    maxSize: HANDED_OVER_BYTES,
    sizeCalculation: sizeOf,
  });

  has(hash: string): boolean {
    return this.kept.has(hash);
  }

  keep(hash: string, document: DocumentNode): void {
    this.kept.set(hash, document);
  }

  /** For whoever asks for it next, once. */
  handOver(hash: string, document: DocumentNode): void {
    this.handedOver.set(hash, document);
  }

  /** Bytes taken by everything that is kept, by the same estimate. */
  get sizeBytes(): number {
    return this.kept.calculatedSize + this.handedOver.calculatedSize;
  }

  /** The server's keys begin with the schema's hash. */
  get(key: string): Promise<DocumentNode | undefined> {
    const hash = key.slice(key.lastIndexOf(":") + 1);
    const onItsWay = this.handedOver.get(hash);
    this.handedOver.delete(hash);
    return Promise.resolve(this.kept.get(hash) ?? onItsWay);
  }

  set(): Promise<void> {
    return Promise.resolve();
  }

  delete(): Promise<boolean> {
    return Promise.resolve(false);
  }
}

function sizeOf({ tokenCount = 0, loc }: DocumentNode): number {
  return 2 * (loc?.source.body.length ?? 0) + BYTES_PER_TOKEN * (tokenCount + 1);
}

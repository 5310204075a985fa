import { LRUCache } from "lru-cache";
import type { MerchantScope } from "../../access/scopes";
import type { Database } from "../../database/database";
import { OperationalError } from "../../shared/errors";
import type { Logger } from "../../shared/logger";
import type { TimelineFeedRepository } from "./timeline-feed.repository";

/** Those who wait need little more than a connection, of which there are 4,000. */
const MAX_WAITING = 1_000;
/** So that one merchant's programs leave room for those of others. */
const MAX_WAITING_OF_MERCHANT = 50;
/** How soon what other processes wrote is noticed. */
const LOOK_MS = 500;
/** More merchants than one process has writers for. A forgotten one is looked at once more. */
const MAX_COUNTED = 10_000;

interface EventSignalNeeds {
  readonly database: Database;
  readonly feed: TimelineFeedRepository;
  readonly logger: Logger;
}

/** What somebody has read. */
interface ReadUpTo {
  /** The position. */
  readonly known: number;
  /** What `seen` said before. */
  readonly seen: number;
}

interface Waiting extends Pick<ReadUpTo, "known"> {
  readonly merchantId: string;
  readonly wake: () => void;
}

/**
 * Wakes whoever waits for a merchant's next event: at once for what this process wrote, soon for what others did. Asking for
 * it is one statement for all who wait, and none while nobody does. (NOTIFY would cost every writer: it takes a lock of the whole
 * database at each commit.)
 */
export class EventSignal {
  private readonly waiting = new Set<Waiting>();
  private readonly counts = new LRUCache<string, number>({ max: MAX_COUNTED });
  private announced = 0;
  private timer: NodeJS.Timeout | undefined;
  private isLooking = false;
  private isStopping = false;

  constructor(private readonly needs: EventSignalNeeds) {}

  /** Something was recorded in the running transaction. */
  announce({ merchantId }: MerchantScope): void {
    this.needs.database.afterCommit(() => {
      this.counts.set(merchantId, (this.announced += 1));
      this.wake([merchantId]);
    });
  }

  /** To be asked before reading: what is announced later than that wakes, whenever the waiting begins. */
  seen({ merchantId }: MerchantScope): number {
    return this.counts.get(merchantId) ?? 0;
  }

  /**
   * Resolves when there may be something behind a position, when the time is over, when `signal` says so, or when the server stops.
   * Errors: throws OperationalError while too many wait already.
   */
  async next(scope: MerchantScope, { known, seen }: ReadUpTo, limitMs: number, signal?: AbortSignal): Promise<void> {
    if (this.isStopping || limitMs <= 0 || signal?.aborted === true || this.seen(scope) !== seen) return;
    const { merchantId } = scope;
    const ofMerchant = [...this.waiting].filter((one) => one.merchantId === merchantId).length;
    if (this.waiting.size >= MAX_WAITING || ofMerchant >= MAX_WAITING_OF_MERCHANT) {
      throw new OperationalError("Too many programs are waiting for events already.");
    }
    await new Promise<void>((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        this.waiting.delete(one);
        signal?.removeEventListener("abort", end);
        resolve();
      };
      const one: Waiting = { merchantId, known, wake: end };
      const timer = setTimeout(end, limitMs);
      signal?.addEventListener("abort", end);
      this.waiting.add(one);
      this.lookSoon();
    });
  }

  /** Nobody waits any longer. */
  stop(): void {
    this.isStopping = true;
    clearTimeout(this.timer);
    this.wake([...this.waiting].map(({ merchantId }) => merchantId));
  }

  get isStopped(): boolean {
    return this.isStopping;
  }

  private wake(merchantIds: readonly string[]): void {
    const woken = new Set(merchantIds);
    for (const one of [...this.waiting]) if (woken.has(one.merchantId)) one.wake();
  }

  /** Only with PostgreSQL are there other processes. */
  private lookSoon(): void {
    if (this.needs.database.kind === "sqlite" || this.isLooking) return;
    this.isLooking = true;
    // At once the first time: something may have been written since whoever waits has read.
    this.timer = setTimeout(() => void this.look(), 0);
  }

  private async look(): Promise<void> {
    try {
      const known = new Map<string, number>();
      for (const one of this.waiting) {
        known.set(one.merchantId, Math.min(one.known, known.get(one.merchantId) ?? one.known));
      }
      if (known.size > 0) this.wake(await this.needs.feed.listMoved(known));
    } catch (error) {
      // Whoever waits finds out when they read; until then the next look may work.
      this.needs.logger.warn({ err: error }, "it can't be found out now whether there are new events");
    }
    if (this.waiting.size > 0 && !this.isStopping) this.timer = setTimeout(() => void this.look(), LOOK_MS);
    else this.isLooking = false;
  }
}

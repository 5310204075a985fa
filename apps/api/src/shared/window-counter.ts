import { LRUCache } from "lru-cache";
import type { Clock } from "./clock";
import { sha256Hex } from "./crypto";

interface Window {
  readonly endsAt: number;
  count: number;
}

interface WindowCounterRules {
  /** How often within a window. */
  readonly limit: number;
  readonly windowMs: number;
  /** More than honest use needs: beyond that, whoever was counted longest ago makes room. */
  readonly maxKeys?: number;
}

const MAX_KEYS = 20_000;

/** Counts by key in windows of time that no set clock changes: in this process, and in bounded memory. */
export class WindowCounter {
  private readonly windows: LRUCache<string, Window>;

  constructor(
    private readonly clock: Pick<Clock, "monotonicMs">,
    private readonly rules: WindowCounterRules,
  ) {
    // A size of one each: with `max` the cache would take all its memory at once.
    this.windows = new LRUCache({ maxSize: rules.maxKeys ?? MAX_KEYS, sizeCalculation: () => 1 });
  }

  /** 0 while there is room, else how long until the window ends. */
  waitMs(key: string): number {
    const window = this.find(key);
    return window === null || window.count < this.rules.limit ? 0 : window.endsAt - this.now();
  }

  add(key: string): void {
    const window = this.find(key);
    if (window === null) this.windows.set(toKey(key), { endsAt: this.now() + this.rules.windowMs, count: 1 });
    else window.count += 1;
  }

  /** Takes one back that should not have counted. */
  remove(key: string): void {
    const window = this.find(key);
    if (window !== null && window.count > 0) window.count -= 1;
  }

  forget(key: string): void {
    this.windows.delete(toKey(key));
  }

  /** The key's window; null when there is none, or no longer. A clock that went back does not make it longer. */
  private find(key: string): Window | null {
    const window = this.windows.get(toKey(key));
    if (window === undefined) return null;
    const left = window.endsAt - this.now();
    return left > 0 && left <= this.rules.windowMs ? window : null;
  }

  private now(): number {
    return this.clock.monotonicMs();
  }
}

/** Of one size whatever is in it, since strangers choose some. */
function toKey(key: string): string {
  return sha256Hex(key);
}

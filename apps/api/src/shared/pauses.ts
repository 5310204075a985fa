import { LRUCache } from "lru-cache";
import type { Clock } from "./clock";

interface Pause {
  readonly failures: number;
  readonly untilMs: number;
}

const MAX_KEPT = 1_000;

/** Which places outside fail at the moment, and how long to leave each of them alone: longer with every failure in a row. */
export class Pauses {
  private readonly pauses = new LRUCache<string, Pause>({ max: MAX_KEPT });

  constructor(
    private readonly clock: Clock,
    private readonly delaysMs: readonly [number, ...number[]],
  ) {}

  failed(place: string): void {
    const failures = this.pauses.get(place)?.failures ?? 0;
    const delayMs = this.delaysMs[Math.min(failures, this.delaysMs.length - 1)] ?? this.delaysMs[0];
    this.pauses.set(place, { failures: failures + 1, untilMs: this.clock.monotonicMs() + delayMs });
  }

  worked(place: string): void {
    this.pauses.delete(place);
  }

  isPaused(place: string): boolean {
    return (this.pauses.peek(place)?.untilMs ?? -Infinity) > this.clock.monotonicMs();
  }

  /** Those to leave alone now. */
  list(): readonly string[] {
    return [...this.pauses.keys()].filter((place) => this.isPaused(place));
  }
}

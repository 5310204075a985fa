import type { MerchantScope } from "../../access/scopes";
import type { Core } from "../../core";
import type { EventFilter } from "../audit/timeline-row";
import type { EventsRead } from "../audit/timeline-feed";

interface EventPage {
  /** The position behind which to read; 0: from the beginning. */
  readonly after: number;
  readonly size: number;
  /** How long to wait while nothing is new. */
  readonly waitMs: number;
  /** Ends the waiting. */
  readonly signal?: AbortSignal;
}

/** The feed for those who want to hear of something as soon as it happens. */
export class EventFeed {
  constructor(private readonly needs: Pick<Core, "timelineFeed" | "eventSignal">) {}

  get isStopped(): boolean {
    return this.needs.eventSignal.isStopped;
  }

  /** Errors: throws OperationalError when it would have to wait and too many do already. */
  async read(
    scope: MerchantScope,
    filter: EventFilter,
    { after, size, waitMs, signal }: EventPage,
  ): Promise<EventsRead> {
    const { timelineFeed, eventSignal } = this.needs;
    const deadlineMs = performance.now() + waitMs;
    for (let from = after; ;) {
      const seen = eventSignal.seen(scope);
      const read = await timelineFeed.read(scope, filter, from, size);
      const leftMs = deadlineMs - performance.now();
      const isOver = leftMs <= 0 || eventSignal.isStopped || signal?.aborted === true;
      if (read.entries.length > 0 || read.hasMore || isOver) return read;
      // What nobody asked for need not be looked at again.
      from = read.upTo;
      await eventSignal.next(scope, { known: from, seen }, leftMs, signal);
    }
  }
}

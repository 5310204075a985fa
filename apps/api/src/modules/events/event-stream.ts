import type { MerchantScope } from "../../access/scopes";
import type { EventFilter, NumberedEntry } from "../audit/timeline-row";
import type { EventFeed } from "./event-feed";

const BATCH = 50;
const WAIT_MS = 30_000;

/** Reads the feed on and on, until the reader or the server stops. What nobody takes is not read. */
export async function* streamEvents(
  eventFeed: EventFeed,
  scope: MerchantScope,
  filter: EventFilter,
  { after, signal }: { readonly after: number; readonly signal: AbortSignal },
): AsyncGenerator<NumberedEntry, void> {
  for (let from = after; !signal.aborted && !eventFeed.isStopped;) {
    const { entries, upTo } = await eventFeed.read(scope, filter, {
      after: from,
      size: BATCH,
      waitMs: WAIT_MS,
      signal,
    });
    yield* entries;
    from = upTo;
  }
}

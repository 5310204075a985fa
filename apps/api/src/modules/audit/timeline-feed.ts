import type { MerchantScope } from "../../access/scopes";
import type { Database } from "../../database/database";
import { isReadable } from "../../database/stored-values";
import { formatCursor, type Page, type PageRequest, toPage } from "../../graphql/pagination";
import { UserError } from "../../shared/errors";
import type { TimelineFeedRepository } from "./timeline-feed.repository";
import type { EventFilter, NumberedEntry, TimelineListFilter, TimelineRow } from "./timeline-row";

interface TimelineFeedNeeds {
  readonly database: Database;
  readonly feed: TimelineFeedRepository;
}

/** Whichever way it is read, a place in it is the same. */
export const FEED = "events";

/** How far one question looks, so that it costs the same however rare is what it looks for. */
const STRETCH = 5_000;

/** What was read, and how far. */
export interface EventsRead {
  readonly entries: readonly NumberedEntry[];
  /** The position up to which nothing was left out. */
  readonly upTo: number;
  readonly hasMore: boolean;
}

/** A cursor needs an id; the place says everything. */
const NO_ENTRY = "00000000-0000-0000-0000-000000000000";

/**
 * The timeline for those who read on from where they were and may miss nothing. Entries are written in transactions that end
 * in another order than they began, so neither ids nor numbers taken while writing will do: an entry gets its position
 * after it is committed, by whoever reads first, one reader at a time.
 */
export class TimelineFeed {
  constructor(private readonly needs: TimelineFeedNeeds) {}

  /**
   * What was committed after `page.after`, oldest first; null: from the beginning.
   * Shape: the cursor of the end is never null once there is one: without news it is the one that was asked with.
   * Errors: throws UserError for a cursor of another list.
   */
  async list(scope: MerchantScope, filter: TimelineListFilter, page: PageRequest): Promise<Page<TimelineRow>> {
    const after = page.after === null ? 0 : readPosition(page.after.sortKey);
    await this.numberNew(scope);
    const rows = await this.needs.feed.list(scope, filter, { after, limit: page.size + 1 });
    const { edges, pageInfo } = toPage(rows, page, ({ position }) => placeOf(position));
    const endCursor = pageInfo.endCursor ?? (page.after === null ? null : formatCursor(FEED, page.after));
    return { edges, pageInfo: { ...pageInfo, endCursor } };
  }

  /**
   * At most `limit` of the wanted entries behind a position, oldest first. There may be none although there is more: then the
   * next ones are further on than one question looks.
   */
  async read(scope: MerchantScope, filter: EventFilter, after: number, limit: number): Promise<EventsRead> {
    await this.numberNew(scope);
    // Read first: what is numbered meanwhile lies behind it.
    const head = await this.needs.feed.findHead(scope);
    if (after >= head) return { entries: [], upTo: after, hasMore: false };
    const end = Math.min(head, after + STRETCH);
    const rows = await this.needs.feed.listBetween(scope, filter, { after, upTo: end, limit: limit + 1 });
    const entries = rows.slice(0, limit);
    const isFull = rows.length > limit;
    const upTo = isFull ? (entries.at(-1)?.position ?? end) : end;
    return { entries: entries.filter(isReadable), upTo, hasMore: isFull || end < head };
  }

  /** The cursor behind everything that is committed now. */
  async findEnd(scope: MerchantScope): Promise<string> {
    return cursorOf(await this.findEndPosition(scope));
  }

  /** The position of the newest event that is committed now; 0: there is none. */
  async findEndPosition(scope: MerchantScope): Promise<number> {
    await this.numberNew(scope);
    return this.needs.feed.findHead(scope);
  }

  private async numberNew(scope: MerchantScope): Promise<void> {
    const { database, feed } = this.needs;
    if (!(await feed.hasUnnumbered(scope))) return;
    await database.transaction(async () => {
      // With the lock: a position becomes visible only after all smaller ones.
      const head = await feed.lockHead(scope);
      await feed.number(scope, head);
    });
  }
}

/** The cursor of a position. */
export function cursorOf(position: number): string {
  return formatCursor(FEED, placeOf(position));
}

function placeOf(position: number): { readonly id: string; readonly sortKey: string } {
  return { id: NO_ENTRY, sortKey: String(position) };
}

/** Errors: throws UserError for a cursor of another list. */
export function readPosition(sortKey: string): number {
  if (!/^\d{1,15}$/.test(sortKey)) throw new UserError("after: not a cursor of this list");
  return Number(sortKey);
}

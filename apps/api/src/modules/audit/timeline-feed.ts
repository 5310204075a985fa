import type { MerchantScope } from "../../access/scopes";
import type { Database } from "../../database/database";
import { formatCursor, type Page, type PageRequest, toPage } from "../../graphql/pagination";
import { UserError } from "../../shared/errors";
import type { TimelineFeedRepository } from "./timeline-feed.repository";
import type { TimelineListFilter, TimelineRow } from "./timeline-row";

interface TimelineFeedNeeds {
  readonly database: Database;
  readonly feed: TimelineFeedRepository;
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
    const endCursor = pageInfo.endCursor ?? (page.after === null ? null : formatCursor(page.after));
    return { edges, pageInfo: { ...pageInfo, endCursor } };
  }

  /** The cursor behind everything that is committed now. */
  async findEnd(scope: MerchantScope): Promise<string> {
    await this.numberNew(scope);
    return formatCursor(placeOf(await this.needs.feed.findHead(scope)));
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

function placeOf(position: number): { readonly id: string; readonly sortKey: string } {
  return { id: NO_ENTRY, sortKey: String(position) };
}

function readPosition(sortKey: string): number {
  if (!/^\d{1,15}$/.test(sortKey)) throw new UserError("after: not a cursor of this list");
  return Number(sortKey);
}

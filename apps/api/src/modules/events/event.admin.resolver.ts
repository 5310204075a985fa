import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../access/operation-access";
import { FirstArg } from "../../graphql/first-arg";
import { PageInfo } from "../../graphql/page-info.types";
import { parsePageRequest } from "../../graphql/pagination";
import type { RequestContext } from "../../graphql/request-context";
import { UserError } from "../../shared/errors";
import type { NamedRecords } from "../activity/named-records";
import { cursorOf, type EventsRead, FEED, readPosition } from "../audit/timeline-feed";
import { AdminClient } from "../clients/client.admin.types";
import { AdminDocument } from "../documents/reading/document.admin.types";
import { Event, EventConnection, EventEdge, EventsArgs, MAX_WAIT_SECONDS } from "./event.admin.types";
import type { EventFeed } from "./event-feed";
import { presentEvent } from "./event.presenter";
import { readEventFilter } from "./read-event-filter";

interface EventAdminResolverNeeds {
  readonly eventFeed: EventFeed;
  readonly namedRecords: NamedRecords;
}

@Resolver(() => Event)
export class EventAdminResolver {
  constructor(private readonly needs: EventAdminResolverNeeds) {}

  @Query(() => EventConnection, {
    description:
      "All that happened to clients, documents, money, links, emails, staff and settings, oldest first. Nothing is missed and nothing " +
      "comes twice: an event appears behind every place that was given out before it was there. Keep `pageInfo.endCursor`, read on " +
      "while `hasNextPage` is true, then ask again with it: the answer comes as soon as something is new.",
  })
  @MerchantOperation("VIEWER")
  async events(
    @Ctx() context: RequestContext,
    @FirstArg() first: number | null,
    @Args() { after = null, filter = null, wait }: EventsArgs,
  ): Promise<EventConnection> {
    if (wait < 0 || wait > MAX_WAIT_SECONDS) throw new UserError("wait: must be between 0 and 30");
    const { scope } = merchantActorOf(context);
    const page = parsePageRequest(FEED, first, after);
    const read = await this.needs.eventFeed.read(scope, readEventFilter(filter), {
      after: page.after === null ? 0 : readPosition(page.after.sortKey),
      size: page.size,
      waitMs: page.after === null ? 0 : wait * 1000,
    });
    return presentPage(read);
  }

  @FieldResolver(() => AdminClient, { nullable: true, description: "Who it concerns; null: nobody, or deleted." })
  client(@Root() { clientId }: Event, @Ctx() context: RequestContext): Promise<AdminClient | null> {
    return this.needs.namedRecords.client(context, clientId);
  }

  @FieldResolver(() => AdminDocument, {
    nullable: true,
    description: "What it concerns; null: no document, or deleted.",
  })
  document(@Root() { documentId }: Event, @Ctx() context: RequestContext): Promise<AdminDocument | null> {
    return this.needs.namedRecords.document(context, documentId);
  }
}

function presentPage({ entries, upTo, hasMore }: EventsRead): EventConnection {
  const edges = entries.map((entry) =>
    Object.assign(new EventEdge(), { cursor: cursorOf(entry.position), node: presentEvent(entry) }),
  );
  return Object.assign(new EventConnection(), {
    edges,
    pageInfo: Object.assign(new PageInfo(), { hasNextPage: hasMore, endCursor: cursorOf(upTo) }),
  });
}

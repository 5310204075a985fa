import { Arg, Ctx, Resolver, Root, Subscription } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../access/operation-access";
import { parsePageRequest } from "../../graphql/pagination";
import type { RequestContext, StreamContext } from "../../graphql/request-context";
import { UnexpectedError } from "../../shared/errors";
import type { Core } from "../../core";
import { cursorOf, FEED, readPosition } from "../audit/timeline-feed";
import type { NumberedEntry } from "../audit/timeline-row";
import { EventEdge, EventFilterInput } from "./event.admin.types";
import type { EventFeed } from "./event-feed";
import { presentEvent } from "./event.presenter";
import { streamEvents } from "./event-stream";
import { readEventFilter } from "./read-event-filter";

interface EventStreamArgs {
  readonly after?: string | null;
  readonly filter?: EventFilterInput | null;
}

interface EventStreamAdminResolverNeeds extends Pick<Core, "timelineFeed"> {
  readonly eventFeed: EventFeed;
}

@Resolver()
export class EventStreamAdminResolver {
  constructor(private readonly needs: EventStreamAdminResolverNeeds) {}

  @Subscription(() => EventEdge, {
    description:
      "Everything that happens, as `events` has it, as soon as it happens: for programs, by server-sent events at `/graphql/stream`. " +
      "Keep the `cursor` of the last event that was handled, and begin there after the connection broke.",
    subscribe: ({ args, context }: { args: EventStreamArgs; context: StreamContext }) => begin(args, context),
  })
  @MerchantOperation("VIEWER")
  events(
    @Root() entry: NumberedEntry,
    @Ctx() _context: RequestContext,
    @Arg("after", () => String, { nullable: true, description: "A cursor. Omitted: what happens from now on." })
    _after: string | null,
    @Arg("filter", () => EventFilterInput, { nullable: true, description: "Omitted: everything." })
    _filter: EventFilterInput | null,
  ): EventEdge {
    return Object.assign(new EventEdge(), { cursor: cursorOf(entry.position), node: presentEvent(entry) });
  }

  async stream({ after = null, filter = null }: EventStreamArgs, context: StreamContext) {
    const { scope } = merchantActorOf(context);
    const cursor = parsePageRequest(FEED, null, after).after;
    const { timelineFeed, eventFeed } = this.needs;
    const from = cursor === null ? await timelineFeed.findEndPosition(scope) : readPosition(cursor.sortKey);
    return streamEvents(eventFeed, scope, readEventFilter(filter), { after: from, signal: context.signal });
  }
}

/** The instance that belongs to the server which was asked. */
function begin(args: EventStreamArgs, context: StreamContext) {
  const resolver = context.resolvers.get(EventStreamAdminResolver);
  if (!(resolver instanceof EventStreamAdminResolver)) throw new UnexpectedError("The resolver is not there");
  return resolver.stream(args, context);
}

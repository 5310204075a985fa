import type { Core } from "../../core";
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../access/operation-access";
import { PageInfo } from "../../graphql/page-info.types";
import { FirstArg } from "../../graphql/first-arg";
import { type Page, parsePageRequest } from "../../graphql/pagination";
import { FEED } from "../audit/timeline-feed";
import type { RequestContext } from "../../graphql/request-context";
import { AdminClient } from "../clients/client.admin.types";
import { AdminDocument } from "../documents/reading/document.admin.types";
import type { NamedRecords } from "./named-records";
import { TimelineConnection, TimelineEdge, TimelineEntry, TimelineFilter } from "./timeline.admin.types";
import type { TimelineListFilter, TimelineRow } from "../audit/timeline-row";

interface TimelineAdminResolverNeeds extends Pick<Core, "timeline" | "timelineFeed"> {
  readonly namedRecords: NamedRecords;
}

@Resolver(() => TimelineEntry)
export class TimelineAdminResolver {
  constructor(private readonly needs: TimelineAdminResolverNeeds) {}

  @Query(() => TimelineConnection, {
    description: "What happened, newest first; for one client or document if given.",
  })
  @MerchantOperation("VIEWER")
  async timeline(
    @Ctx() context: RequestContext,
    @FirstArg() first: number | null,
    @Arg("after", () => String, { nullable: true, description: "A cursor from the previous page." }) after:
      | string
      | null,
    @Arg("filter", () => TimelineFilter, { nullable: true, description: "Omitted: everything." })
    filter: TimelineFilter | null,
  ): Promise<TimelineConnection> {
    const { scope } = merchantActorOf(context);
    return presentPage(
      await this.needs.timeline.list(scope, toListFilter(filter), parsePageRequest("timeline", first, after)),
    );
  }

  @Query(() => TimelineConnection, {
    description:
      "What happened since a place, oldest first, for programs that may miss nothing: an entry appears behind every place that " +
      "was given out before it was there. Keep `pageInfo.endCursor` and ask again with it later; without news it stays the same.",
  })
  @MerchantOperation("VIEWER")
  async timelineSince(
    @Ctx() context: RequestContext,
    @FirstArg() first: number | null,
    @Arg("after", () => String, {
      nullable: true,
      description: "The `endCursor` of the last answer, or `timelineEnd`. Omitted: from the very beginning.",
    })
    after: string | null,
    @Arg("filter", () => TimelineFilter, { nullable: true, description: "Omitted: everything." })
    filter: TimelineFilter | null,
  ): Promise<TimelineConnection> {
    const { scope } = merchantActorOf(context);
    return presentPage(
      await this.needs.timelineFeed.list(scope, toListFilter(filter), parsePageRequest(FEED, first, after)),
    );
  }

  @Query(() => String, {
    description:
      "The place behind everything that has happened so far: `after` of `timelineSince` for what comes from now on.",
  })
  @MerchantOperation("VIEWER")
  timelineEnd(@Ctx() context: RequestContext): Promise<string> {
    return this.needs.timelineFeed.findEnd(merchantActorOf(context).scope);
  }

  @FieldResolver(() => AdminClient, { nullable: true, description: "Who it concerns; null: nobody, or deleted." })
  client(@Root() { clientId }: TimelineEntry, @Ctx() context: RequestContext): Promise<AdminClient | null> {
    return this.needs.namedRecords.client(context, clientId);
  }

  @FieldResolver(() => AdminDocument, {
    nullable: true,
    description: "What it concerns; null: no document, or deleted.",
  })
  document(@Root() { documentId }: TimelineEntry, @Ctx() context: RequestContext): Promise<AdminDocument | null> {
    return this.needs.namedRecords.document(context, documentId);
  }
}

function toListFilter(filter: TimelineFilter | null): TimelineListFilter {
  return {
    clientId: filter?.clientId ?? null,
    documentId: filter?.documentId ?? null,
    customerOnly: filter?.customerOnly ?? false,
  };
}

function presentPage({ edges, pageInfo }: Page<TimelineRow>): TimelineConnection {
  return Object.assign(new TimelineConnection(), {
    edges: edges.map(({ cursor, node }) => Object.assign(new TimelineEdge(), { cursor, node: presentEntry(node) })),
    pageInfo: Object.assign(new PageInfo(), pageInfo),
  });
}

function presentEntry(row: TimelineRow): TimelineEntry {
  return Object.assign(new TimelineEntry(), {
    clientId: row.clientId,
    documentId: row.documentId,
    id: row.id,
    kind: row.kind,
    actor: row.actor,
    actorName: row.actorName,
    data: row.data,
    createdAt: row.createdAt,
  });
}

import type { Core } from "../../core";
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../access/operation-access";
import { PageInfo } from "../../graphql/page-info.types";
import { parsePageRequest } from "../../graphql/pagination";
import type { RequestContext } from "../../graphql/request-context";
import { AdminClient } from "../clients/client.admin.types";
import { AdminDocument } from "../documents/reading/document.admin.types";
import type { NamedRecords } from "./named-records";
import { TimelineConnection, TimelineEdge, TimelineEntry, TimelineFilter } from "./timeline.admin.types";
import type { TimelineRow } from "../audit/timeline-row";

interface TimelineAdminResolverNeeds extends Pick<Core, "timeline"> {
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
    @Arg("first", () => Int, { defaultValue: 25, description: "1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "A cursor from the previous page." }) after:
      | string
      | null,
    @Arg("filter", () => TimelineFilter, { nullable: true, description: "Omitted: everything." })
    filter: TimelineFilter | null,
  ): Promise<TimelineConnection> {
    const page = parsePageRequest(first, after);
    const wanted = {
      clientId: filter?.clientId ?? null,
      documentId: filter?.documentId ?? null,
      customerOnly: filter?.customerOnly ?? false,
    };
    const { edges, pageInfo } = await this.needs.timeline.list(merchantActorOf(context).scope, wanted, page);
    return Object.assign(new TimelineConnection(), {
      edges: edges.map(({ cursor, node }) => Object.assign(new TimelineEdge(), { cursor, node: presentEntry(node) })),
      pageInfo: Object.assign(new PageInfo(), pageInfo),
    });
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

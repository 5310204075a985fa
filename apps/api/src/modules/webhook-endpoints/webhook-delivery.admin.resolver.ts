import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { StaffOperation, staffOf } from "../../access/operation-access";
import { FirstArg } from "../../graphql/first-arg";
import { PageInfo } from "../../graphql/page-info.types";
import { parsePageRequest } from "../../graphql/pagination";
import type { RequestContext } from "../../graphql/request-context";
import { Event } from "../events/event.admin.types";
import { presentEvent } from "../events/event.presenter";
import {
  AdminWebhookDelivery,
  AdminWebhookTry,
  WebhookDeliveriesArgs,
  WebhookDeliveryConnection,
  WebhookDeliveryEdge,
} from "./webhook-endpoint.admin.types";
import { presentWebhookDelivery, presentWebhookTry } from "./webhook-endpoint.presenter";
import type { WebhookEndpointService } from "./webhook-endpoint.service";

@Resolver(() => AdminWebhookDelivery)
export class WebhookDeliveryAdminResolver {
  constructor(private readonly webhooks: WebhookEndpointService) {}

  @Query(() => WebhookDeliveryConnection, {
    description: "What was sent to an endpoint, newest first; kept for 30 days.",
  })
  @StaffOperation("OWNER")
  async webhookDeliveries(
    @Ctx() context: RequestContext,
    @FirstArg() first: number | null,
    @Args() { endpointId, after = null, status = null }: WebhookDeliveriesArgs,
  ): Promise<WebhookDeliveryConnection> {
    const page = parsePageRequest("webhookDeliveries", first, after);
    const { edges, pageInfo } = await this.webhooks.listDeliveries(
      staffOf(context).scope,
      { endpointId, status },
      page,
    );
    return Object.assign(new WebhookDeliveryConnection(), {
      edges: edges.map(({ cursor, node }) =>
        Object.assign(new WebhookDeliveryEdge(), { cursor, node: presentWebhookDelivery(node) }),
      ),
      pageInfo: Object.assign(new PageInfo(), pageInfo),
    });
  }

  @Query(() => AdminWebhookDelivery, { nullable: true, description: "One of them; null: there is none with this id." })
  @StaffOperation("OWNER")
  async webhookDelivery(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The delivery's id." }) id: string,
  ): Promise<AdminWebhookDelivery | null> {
    const delivery = await this.webhooks.findDelivery(staffOf(context).scope, id);
    return delivery === null ? null : presentWebhookDelivery(delivery);
  }

  @FieldResolver(() => Event, { nullable: true, description: "What is sent; null: a test." })
  async event(@Root() { eventId }: AdminWebhookDelivery, @Ctx() context: RequestContext): Promise<Event | null> {
    if (eventId === null) return null;
    const { scope } = staffOf(context);
    const entry = await context.loaders.one("webhookEvents", eventId, {
      fetch: (ids) => this.webhooks.listEvents(scope, ids),
      keyOf: ({ id }) => id,
    });
    return entry === null ? null : presentEvent(entry);
  }

  @FieldResolver(() => [AdminWebhookTry], { description: "Oldest first; a dozen at most." })
  async tries(@Root() { id }: AdminWebhookDelivery, @Ctx() context: RequestContext): Promise<AdminWebhookTry[]> {
    const { scope } = staffOf(context);
    const tries = await context.loaders.many("webhookTries", id, {
      fetch: (ids) => this.webhooks.listTries(scope, ids),
      keyOf: (tried) => tried.deliveryId,
    });
    return tries.map(presentWebhookTry);
  }
}

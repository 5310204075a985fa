import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { MerchantOperation, merchantActorOf } from "../../../access/operation-access";
import { Failure } from "../../../graphql/failures.types";
import { FirstArg } from "../../../graphql/first-arg";
import { parsePageRequest } from "../../../graphql/pagination";
import { Effect, OnceByKey } from "../../../graphql/once-by-key";
import type { RequestContext } from "../../../graphql/request-context";
import { AdminPayment } from "../attempts/payment.admin.types";
import { presentAdminPayment } from "../attempts/payment.presenter";
import type { PaymentService } from "../attempts/payment.service";
import { readProviderName } from "../attempts/read-provider-name";
import {
  ReplayWebhookResult,
  ReplayWebhookSuccess,
  WebhookEvent,
  WebhookEventConnection,
  WebhookEventFilterInput,
} from "./webhook-event.admin.types";
import { presentWebhookEvent, presentWebhookEventPage } from "./webhook-event.presenter";
import type { WebhookEventService } from "./webhook-event.service";

interface WebhookEventAdminResolverNeeds {
  readonly webhookEvents: WebhookEventService;
  readonly payments: PaymentService;
}

@Resolver(() => WebhookEvent)
export class WebhookEventAdminResolver {
  constructor(private readonly needs: WebhookEventAdminResolverNeeds) {}

  @Query(() => WebhookEventConnection, {
    description: "Messages from providers, newest first; kept for 90 days, without their content.",
  })
  @MerchantOperation("VIEWER")
  async webhookEvents(
    @Ctx() context: RequestContext,
    @FirstArg() first: number | null,
    @Arg("after", () => String, { nullable: true, description: "A cursor from the previous page." }) after:
      | string
      | null,
    @Arg("filter", () => WebhookEventFilterInput, { nullable: true, description: "Omitted: all." })
    filter: WebhookEventFilterInput | null,
  ): Promise<WebhookEventConnection> {
    const wanted = {
      outcomes: filter?.outcomes ?? null,
      provider: readProviderName(filter?.provider),
      paymentId: filter?.paymentId ?? null,
    };
    const { scope } = merchantActorOf(context);
    return presentWebhookEventPage(
      await this.needs.webhookEvents.list(scope, wanted, parsePageRequest("webhookEvents", first, after)),
    );
  }

  @FieldResolver(() => AdminPayment, { nullable: true, description: "The payment it is about." })
  async payment(@Ctx() context: RequestContext, @Root() { paymentId }: WebhookEvent): Promise<AdminPayment | null> {
    if (paymentId === null) return null;
    const { scope } = merchantActorOf(context);
    const payment = await context.loaders.one("payment", paymentId, this.needs.payments.batchById(scope));
    return payment === null ? null : presentAdminPayment(payment);
  }

  @Mutation(() => ReplayWebhookResult, {
    description: "Processes a failed message again by asking the provider. One that did not fail stays as it is.",
  })
  @MerchantOperation("EDITOR")
  @OnceByKey({ effect: Effect.STEPS })
  async replayWebhook(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The entry's id." }) id: string,
  ): Promise<typeof ReplayWebhookResult> {
    const result = await this.needs.webhookEvents.replay(merchantActorOf(context).scope, id);
    if (result instanceof Failure) return result;
    return Object.assign(new ReplayWebhookSuccess(), { webhookEvent: presentWebhookEvent(result) });
  }
}

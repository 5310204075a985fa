import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { StaffOperation, staffOf } from "../../access/operation-access";
import { Failure } from "../../graphql/failures.types";
import { OnceByKey } from "../../graphql/once-by-key";
import type { RequestContext } from "../../graphql/request-context";
import { DateTimeScalar } from "../../graphql/scalars";
import {
  AdminWebhookEndpoint,
  CreateWebhookEndpointResult,
  ResendWebhookResult,
  ResendWebhookSuccess,
  RotateWebhookSecretResult,
  UpdateWebhookEndpointResult,
  WebhookEndpointInput,
  WebhookEndpointResult,
} from "./webhook-endpoint.admin.types";
import {
  presentSecret,
  presentSuccess,
  presentWebhookDelivery,
  presentWebhookEndpoint,
} from "./webhook-endpoint.presenter";
import type { WebhookEndpointService } from "./webhook-endpoint.service";

@Resolver()
export class WebhookEndpointAdminResolver {
  constructor(private readonly webhooks: WebhookEndpointService) {}

  @Query(() => [AdminWebhookEndpoint], { description: "Where events are sent, oldest first, at most 20." })
  @StaffOperation("OWNER")
  async webhookEndpoints(@Ctx() context: RequestContext): Promise<AdminWebhookEndpoint[]> {
    return (await this.webhooks.list(staffOf(context).scope)).map(presentWebhookEndpoint);
  }

  @Mutation(() => CreateWebhookEndpointResult, {
    description: "Adds an endpoint, which is sent what happens from now on. Only people can do this.",
  })
  @StaffOperation("OWNER")
  @OnceByKey({ holdsSecret: true })
  async createWebhookEndpoint(
    @Ctx() context: RequestContext,
    @Arg("input", () => WebhookEndpointInput, { description: "Where events are sent, and which." })
    input: WebhookEndpointInput,
  ): Promise<typeof CreateWebhookEndpointResult> {
    const result = await this.webhooks.create(staffOf(context), input);
    return result instanceof Failure ? result : presentSecret(result);
  }

  @Mutation(() => UpdateWebhookEndpointResult, {
    description: "Changes an endpoint. One that is switched on again is sent what happened meanwhile.",
  })
  @StaffOperation("OWNER")
  @OnceByKey()
  async updateWebhookEndpoint(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The endpoint's id." }) id: string,
    @Arg("revision", () => Int, { description: "The one that was read." }) revision: number,
    @Arg("input", () => WebhookEndpointInput, { description: "What changes." }) input: WebhookEndpointInput,
  ): Promise<typeof UpdateWebhookEndpointResult> {
    const result = await this.webhooks.update(staffOf(context), { id, revision }, input);
    return result instanceof Failure ? result : presentSuccess(result);
  }

  @Mutation(() => WebhookEndpointResult, { description: "Deletes an endpoint and its log." })
  @StaffOperation("OWNER")
  @OnceByKey()
  async deleteWebhookEndpoint(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The endpoint's id." }) id: string,
  ): Promise<typeof WebhookEndpointResult> {
    const result = await this.webhooks.delete(staffOf(context), id);
    return result instanceof Failure ? result : presentSuccess(result);
  }

  @Mutation(() => RotateWebhookSecretResult, {
    description: "Makes a new secret. For some hours webhooks carry two signatures, one with each secret.",
  })
  @StaffOperation("OWNER")
  @OnceByKey({ holdsSecret: true })
  async rotateWebhookSecret(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The endpoint's id." }) id: string,
    @Arg("keepOldHours", () => Int, { defaultValue: 24, description: "0 to 168." }) keepOldHours: number,
  ): Promise<typeof RotateWebhookSecretResult> {
    const result = await this.webhooks.rotateSecret(staffOf(context), id, keepOldHours);
    return result instanceof Failure ? result : presentSecret(result);
  }

  @Mutation(() => WebhookEndpointResult, { description: "Sends a test, also to an endpoint that is switched off." })
  @StaffOperation("OWNER")
  @OnceByKey()
  async sendTestWebhook(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The endpoint's id." }) id: string,
  ): Promise<typeof WebhookEndpointResult> {
    const result = await this.webhooks.sendTest(staffOf(context), id);
    return result instanceof Failure ? result : presentSuccess(result);
  }

  @Mutation(() => ResendWebhookResult, {
    description:
      "Sends an event once more, to an endpoint that is on. It has the same `webhook-id`, so a receiver that remembers it ignores it.",
  })
  @StaffOperation("OWNER")
  @OnceByKey()
  async resendWebhook(
    @Ctx() context: RequestContext,
    @Arg("deliveryId", () => ID, { description: "The entry of the log whose event is sent." }) deliveryId: string,
  ): Promise<typeof ResendWebhookResult> {
    const result = await this.webhooks.replay(staffOf(context), deliveryId);
    if (result instanceof Failure) return result;
    return Object.assign(new ResendWebhookSuccess(), { webhookDelivery: presentWebhookDelivery(result) });
  }

  @Mutation(() => WebhookEndpointResult, {
    description: "Sends all events since a time once more, with the same `webhook-id` each.",
  })
  @StaffOperation("OWNER")
  @OnceByKey()
  async resendWebhooksSince(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The endpoint's id." }) id: string,
    @Arg("since", () => DateTimeScalar, { description: "The time of the first one." }) since: string,
  ): Promise<typeof WebhookEndpointResult> {
    const result = await this.webhooks.replaySince(staffOf(context), id, since);
    return result instanceof Failure ? result : presentSuccess(result);
  }
}

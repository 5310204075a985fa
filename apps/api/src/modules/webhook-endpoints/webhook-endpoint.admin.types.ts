import { ArgsType, createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { AnswerForgotten, Conflict, InvalidInput, KeyReused, NotFound } from "../../graphql/failures.types";
import { PageInfo } from "../../graphql/page-info.types";
import { DateTimeScalar } from "../../graphql/scalars";
import { SecretField } from "../../graphql/secret-fields";
import { TimelineKind } from "../audit/timeline-kinds";
import { EndpointOff } from "./webhook-endpoint.errors";
import { WebhookDeliveryStatus, WebhookEndpointStatus, WebhookStopReason } from "./webhook-endpoint";

registerEnumType(WebhookEndpointStatus, {
  name: "WebhookEndpointStatus",
  description: "Whether events are sent to an endpoint.",
  valuesConfig: {
    ON: { description: "Events are sent." },
    OFF: {
      description:
        "Staff switched it off. What happens meanwhile is sent when it is switched on again; what is to be tried again meanwhile is given up.",
    },
    FAILED: { description: "Switched off by itself: nothing had worked for three days, or the receiver answered 410." },
  },
});

registerEnumType(WebhookStopReason, {
  name: "WebhookStopReason",
  description: "Why nothing is sent to an endpoint.",
  valuesConfig: {
    STAFF: { description: "Staff switched it off." },
    FAILING: { description: "Nothing had worked for three days." },
    GONE: { description: "The receiver answered 410: nothing is wanted there any more." },
  },
});

registerEnumType(WebhookDeliveryStatus, {
  name: "WebhookDeliveryStatus",
  description: "What became of an event that was to be sent.",
  valuesConfig: {
    PENDING: { description: "It will be sent, or is tried again by itself." },
    DELIVERED: { description: "The receiver answered with 2xx." },
    FAILED: { description: "It is not tried any more; it can be replayed." },
  },
});

@ObjectType("WebhookEndpoint", { description: "An address of yours to which events are sent as they happen." })
export class AdminWebhookEndpoint {
  @Field(() => ID, { description: "The endpoint's id." })
  id: string;

  @Field(() => String, { description: "What it is for." })
  name: string;

  @SecretField()
  @Field(() => String, { description: "Where events are posted to." })
  url: string;

  @Field(() => [TimelineKind], { nullable: true, description: "Only these kinds; null: all, also those added later." })
  kinds: readonly TimelineKind[] | null;

  @Field(() => WebhookEndpointStatus, { description: "Whether events are sent." })
  status: WebhookEndpointStatus;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Since when every try failed; null: the last one worked.",
  })
  failingSince: string | null;

  @Field(() => WebhookStopReason, { nullable: true, description: "Why nothing is sent; null: it is." })
  stoppedBecause: WebhookStopReason | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Until when the secret before the current one counts, too; null: there was none.",
  })
  previousSecretUntil: string | null;

  @Field(() => DateTimeScalar, { description: "When it was added." })
  createdAt: string;

  @Field(() => Int, { description: "For `updateWebhookEndpoint`." })
  revision: number;
}

@ObjectType("WebhookTry", { description: "One try to send an event." })
export class AdminWebhookTry {
  @Field(() => DateTimeScalar, { description: "When it began." })
  startedAt: string;

  @Field(() => Int, { description: "How long it took." })
  durationMs: number;

  @Field(() => Int, { nullable: true, description: "The HTTP status of the answer; null: there was none." })
  statusCode: number | null;

  @Field(() => String, { nullable: true, description: "The first 2,000 bytes of the answer; null: there was none." })
  answer: string | null;

  @Field(() => String, { nullable: true, description: "Why there was no answer, in English; null: there was one." })
  problem: string | null;
}

@ObjectType("WebhookDelivery", { description: "One event for one endpoint, with all tries; kept for 30 days." })
export class AdminWebhookDelivery {
  @Field(() => ID, { description: "The delivery's id." })
  id: string;

  @Field(() => ID, { nullable: true, description: "The event's id, sent as `webhook-id`; null: a test." })
  eventId: string | null;

  @Field(() => WebhookDeliveryStatus, { description: "What became of it." })
  status: WebhookDeliveryStatus;

  @Field(() => DateTimeScalar, { description: "When it was planned." })
  createdAt: string;
}

@ObjectType({ description: "A delivery and its place in the list." })
export class WebhookDeliveryEdge {
  @Field(() => String, { description: "Pass as `after` to read on from here." })
  cursor: string;

  @Field(() => AdminWebhookDelivery, { description: "The delivery." })
  node: AdminWebhookDelivery;
}

@ObjectType({ description: "A page of deliveries." })
export class WebhookDeliveryConnection {
  @Field(() => [WebhookDeliveryEdge], { description: "Newest first." })
  edges: readonly WebhookDeliveryEdge[];

  @Field(() => PageInfo, { description: "Whether there is more." })
  pageInfo: PageInfo;
}

@ArgsType()
export class WebhookDeliveriesArgs {
  @Field(() => ID, { description: "Of which endpoint." })
  endpointId: string;

  @Field(() => String, { nullable: true, description: "A cursor from the previous page." })
  after?: string | null;

  @Field(() => WebhookDeliveryStatus, { nullable: true, description: "Omitted: whatever became of them." })
  status?: WebhookDeliveryStatus | null;
}

@InputType({ description: "An endpoint as it is to be. An update leaves what is left out as it is." })
export class WebhookEndpointInput {
  @Field(() => String, {
    nullable: true,
    description: "What it is for, at most 100 characters. Never empty; only an update may leave it out.",
  })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "An https: address; http: only to networks that the operator lists. Never empty; only an update may leave it out.",
  })
  url?: string | null;

  @Field(() => [TimelineKind], {
    nullable: true,
    description: "Only these kinds. Null, or left out of a new one: all, also those added later.",
  })
  kinds?: readonly TimelineKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether events are sent. Never null; left out of a new one: true.",
  })
  on?: boolean | null;
}

@ObjectType({ description: "The endpoint, and what its webhooks are signed with." })
export class WebhookSecretSuccess {
  @Field(() => AdminWebhookEndpoint, { description: "The endpoint." })
  webhookEndpoint: AdminWebhookEndpoint;

  @Field(() => String, { description: "`whsec_` and the key in base64; shown only once." })
  secret: string;
}

@ObjectType({ description: "Done." })
export class WebhookEndpointSuccess {
  @Field(() => AdminWebhookEndpoint, { description: "The endpoint as it is now; after deleting: as it was." })
  webhookEndpoint: AdminWebhookEndpoint;
}

@ObjectType({ description: "The event will be sent again." })
export class ResendWebhookSuccess {
  @Field(() => AdminWebhookDelivery, { description: "The delivery that is repeated; the new one is in the list." })
  webhookDelivery: AdminWebhookDelivery;
}

export const CreateWebhookEndpointResult = createUnionType({
  name: "CreateWebhookEndpointResult",
  description: "The outcome of adding an endpoint.",
  types: () => [WebhookSecretSuccess, InvalidInput, KeyReused, AnswerForgotten] as const,
});
export const RotateWebhookSecretResult = createUnionType({
  name: "RotateWebhookSecretResult",
  description: "The outcome of making a new secret.",
  types: () => [WebhookSecretSuccess, InvalidInput, NotFound, KeyReused, AnswerForgotten] as const,
});
export const UpdateWebhookEndpointResult = createUnionType({
  name: "UpdateWebhookEndpointResult",
  description: "The outcome of changing an endpoint.",
  types: () => [WebhookEndpointSuccess, InvalidInput, NotFound, Conflict, KeyReused] as const,
});
export const WebhookEndpointResult = createUnionType({
  name: "WebhookEndpointResult",
  description: "The outcome of something done with an endpoint.",
  types: () => [WebhookEndpointSuccess, NotFound, KeyReused] as const,
});
export const ResendWebhookResult = createUnionType({
  name: "ResendWebhookResult",
  description: "The outcome of sending an event once more.",
  types: () => [ResendWebhookSuccess, NotFound, EndpointOff, KeyReused] as const,
});

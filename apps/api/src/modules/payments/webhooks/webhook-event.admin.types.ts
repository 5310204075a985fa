import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { NotFound } from "../../../graphql/failures.types";
import { PageInfo } from "../../../graphql/page-info.types";
import { DateTimeScalar } from "../../../graphql/scalars";
import { PaymentUnavailable } from "../attempts/payment.errors";
import { WebhookOutcome } from "./webhook-event.repository";

registerEnumType(WebhookOutcome, {
  name: "WebhookOutcome",
  description: "What came of a provider's message.",
  valuesConfig: {
    APPLIED: { description: "The provider was asked, and what it said is booked." },
    IGNORED: { description: "Genuine, and about no payment of ours." },
    REJECTED: { description: "Nothing proves that the provider sent it; one entry an hour and account counts them." },
    FAILED: { description: "It could not be worked through; the provider sends it again, or `replayWebhook` does." },
  },
});

@ObjectType({ description: "A provider's message and what came of it. What was in it is not kept." })
export class WebhookEvent {
  /** For the `payment` field; not part of the schema. */
  paymentId: string | null;

  @Field(() => ID, { description: "The entry's id." })
  id: string;

  @Field(() => String, { description: "Name of the provider, for example `stripe`." })
  provider: string;

  @Field(() => ID, { nullable: true, description: "The account it came to; null: the built-in sandbox." })
  accountId: string | null;

  @Field(() => WebhookOutcome, { description: "What came of it." })
  outcome: WebhookOutcome;

  @Field(() => String, { nullable: true, description: "Why, in English; null when it was applied." })
  reason: string | null;

  @Field(() => String, { nullable: true, description: "The provider's id of the checkout it is about." })
  providerRef: string | null;

  @Field(() => Int, { description: "How often it came." })
  deliveries: number;

  @Field(() => Boolean, { description: "Whether `replayWebhook` can do anything." })
  canReplay: boolean;

  @Field(() => DateTimeScalar, { description: "When it first came." })
  receivedAt: string;

  @Field(() => DateTimeScalar, { description: "When it last came." })
  lastReceivedAt: string;
}

@ObjectType({ description: "A provider's message in a list." })
export class WebhookEventEdge {
  @Field(() => String, { description: "Pass as `after` to read on from here." })
  cursor: string;

  @Field(() => WebhookEvent, { description: "The message." })
  node: WebhookEvent;
}

@ObjectType({ description: "A page of providers' messages, newest first." })
export class WebhookEventConnection {
  @Field(() => [WebhookEventEdge], { description: "The messages of this page." })
  edges: readonly WebhookEventEdge[];

  @Field(() => PageInfo, { description: "Where the page ends." })
  pageInfo: PageInfo;
}

@InputType({ description: "Which messages a list shows." })
export class WebhookEventFilterInput {
  @Field(() => [WebhookOutcome], { nullable: true, description: "Null: all." })
  outcomes?: WebhookOutcome[] | null;

  @Field(() => String, { nullable: true, description: "Name of the provider; null: all." })
  provider?: string | null;

  @Field(() => ID, { nullable: true, description: "Those about this payment; null: all." })
  paymentId?: string | null;
}

@ObjectType({ description: "The message was worked through again." })
export class ReplayWebhookSuccess {
  @Field(() => WebhookEvent, { description: "As it is now." })
  webhookEvent: WebhookEvent;
}

export const ReplayWebhookResult = createUnionType({
  name: "ReplayWebhookResult",
  description: "What came of working through a message again.",
  types: () => [ReplayWebhookSuccess, NotFound, PaymentUnavailable] as const,
});

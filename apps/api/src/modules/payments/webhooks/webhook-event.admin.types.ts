import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { KeyReused, NotFound } from "../../../graphql/failures.types";
import { PageInfo } from "../../../graphql/page-info.types";
import { DateTimeScalar } from "../../../graphql/scalars";
import { PaymentUnavailable } from "../attempts/payment.errors";
import { WebhookOutcome } from "./webhook-event.repository";

registerEnumType(WebhookOutcome, {
  name: "WebhookOutcome",
  description: "What was done with a provider message.",
  valuesConfig: {
    APPLIED: { description: "The provider was asked, and its answer is booked." },
    IGNORED: { description: "Genuine, but not about one of our payments." },
    REJECTED: { description: "Nothing proves that the provider sent it; one entry per hour and account counts these." },
    FAILED: { description: "It could not be processed; the provider sends it again, or `replayWebhook` processes it." },
  },
});

@ObjectType({ description: "A provider message and what was done with it. Its content is not kept." })
export class WebhookEvent {
  /** For the `payment` field; not part of the schema. */
  paymentId: string | null;

  @Field(() => ID, { description: "The entry's id." })
  id: string;

  @Field(() => String, { description: "Name of the provider, for example `stripe`." })
  provider: string;

  @Field(() => ID, { nullable: true, description: "The account it came to; null: the built-in sandbox." })
  accountId: string | null;

  @Field(() => WebhookOutcome, { description: "What was done with it." })
  outcome: WebhookOutcome;

  @Field(() => String, { nullable: true, description: "Why, in English; null when it was applied." })
  reason: string | null;

  @Field(() => String, { nullable: true, description: "The provider's id of the checkout it is about." })
  providerRef: string | null;

  @Field(() => Int, { description: "How often it was received." })
  deliveries: number;

  @Field(() => Boolean, { description: "Whether `replayWebhook` can do anything." })
  canReplay: boolean;

  @Field(() => DateTimeScalar, { description: "When it was first received." })
  receivedAt: string;

  @Field(() => DateTimeScalar, { description: "When it was last received." })
  lastReceivedAt: string;
}

@ObjectType({ description: "A provider message in a list." })
export class WebhookEventEdge {
  @Field(() => String, { description: "Pass as `after` to read on from here." })
  cursor: string;

  @Field(() => WebhookEvent, { description: "The message." })
  node: WebhookEvent;
}

@ObjectType({ description: "A page of provider messages, newest first." })
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

@ObjectType({ description: "The message was processed again." })
export class ReplayWebhookSuccess {
  @Field(() => WebhookEvent, { description: "As it is now." })
  webhookEvent: WebhookEvent;
}

export const ReplayWebhookResult = createUnionType({
  name: "ReplayWebhookResult",
  description: "The outcome of processing a message again.",
  types: () => [ReplayWebhookSuccess, NotFound, PaymentUnavailable, KeyReused] as const,
});

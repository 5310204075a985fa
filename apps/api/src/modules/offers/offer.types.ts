import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateTimeScalar } from "../../graphql/scalars";
import { OfferDecisionKind } from "./offer-decision-kind";

registerEnumType(OfferDecisionKind, {
  name: "OfferDecisionKind",
  description: "How an offer was answered.",
  valuesConfig: {
    ACCEPTED: { description: "The customer accepted." },
    REJECTED: { description: "The customer rejected." },
  },
});

@ObjectType("OfferDecision", { description: "The recorded answer to an offer: to which version, by whom and when." })
export class PresentedDecision {
  @Field(() => ID, { description: "The decision's id." })
  id: string;

  @Field(() => OfferDecisionKind, { description: "How it was answered." })
  kind: OfferDecisionKind;

  @Field(() => Int, { description: "The version that was answered." })
  version: number;

  @Field(() => String, { description: "SHA-256 of that version's content." })
  contentSha256: string;

  @Field(() => String, { description: "Who decided, as they called themselves; empty once that was erased." })
  name: string;

  @Field(() => String, { nullable: true, description: "The customer's own order number." })
  purchaseOrderNumber: string | null;

  @Field(() => String, { nullable: true, description: "Why it was rejected." })
  reason: string | null;

  @Field(() => DateTimeScalar, { description: "When." })
  decidedAt: string;

  @Field(() => String, { description: "SHA-256 of its record in the merchant's chain of evidence." })
  evidenceHash: string;
}

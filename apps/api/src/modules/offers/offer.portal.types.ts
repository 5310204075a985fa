import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { ActionDenied, InvalidInput, NotFound, KeyReused } from "../../graphql/failures.types";
import { PortalDocument } from "../documents/reading/document.portal.types";

@InputType({ description: "An acceptance, binding for exactly this version." })
export class AcceptOfferInput {
  @Field(() => ID, { description: "The offer." })
  documentId: string;

  @Field(() => Int, { description: "The version on screen; an outdated one is refused." })
  version: number;

  @Field(() => String, { description: "Who is accepting." })
  name: string;

  @Field(() => String, { nullable: true, description: "The customer's own order number." })
  purchaseOrderNumber?: string | null;
}

@InputType({ description: "A rejection." })
export class RejectOfferInput {
  @Field(() => ID, { description: "The offer." })
  documentId: string;

  @Field(() => Int, { description: "The version on screen; an outdated one is refused." })
  version: number;

  @Field(() => String, { description: "Who is rejecting." })
  name: string;

  @Field(() => String, { nullable: true, description: "The reason, for the merchant." })
  reason?: string | null;
}

@ObjectType({ description: "The answer was recorded; the merchant is notified." })
export class DecideOfferSuccess {
  @Field(() => PortalDocument, { description: "The offer as it is now." })
  document: PortalDocument;
}

export const DecideOfferResult = createUnionType({
  name: "DecideOfferResult",
  description: "The outcome of answering an offer.",
  types: () => [DecideOfferSuccess, ActionDenied, InvalidInput, NotFound, KeyReused] as const,
});

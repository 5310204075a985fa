import { FollowUp } from "@kundenportal/domain/deals/follow-up";
import { createUnionType, Field, ID, InputType } from "type-graphql";
import { InvalidInput, KeyReused, NotFound } from "../../../graphql/failures.types";
import { DecimalScalar } from "../../../graphql/scalars";
import { FollowUpNotPossible } from "../../documents/follow-ups/deal.admin.types";
import { DocumentSuccess } from "../../documents/reading/document-results.admin.types";

@InputType({ description: "How much of one line." })
export class LineQuantityInput {
  @Field(() => String, { description: "The line's `position` in the source." })
  position: string;

  @Field(() => DecimalScalar, { description: "At most what is left of it." })
  quantity: string;
}

@InputType({
  description:
    "What to make of an issued document. Without `percent`, `amount` and `quantities`, it is all that is left; state at most one of them.",
})
export class CreateFollowUpInput {
  @Field(() => ID, { description: "The document it is made of." })
  sourceId: string;

  @Field(() => FollowUp, { description: "What it becomes." })
  followUp: FollowUp;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Partial invoices: percent of everything that was agreed; more than 0, at most 100.",
  })
  percent?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Partial invoices: an amount, net, or with tax where the source has prices with tax.",
  })
  amount?: string | null;

  @Field(() => [LineQuantityInput], {
    nullable: true,
    description: "Delivery notes, invoices and credit notes: only these lines, with these quantities.",
  })
  quantities?: LineQuantityInput[] | null;
}

export const CreateFollowUpResult = createUnionType({
  name: "CreateFollowUpResult",
  description: "The outcome of making a document of another one.",
  types: () => [DocumentSuccess, InvalidInput, NotFound, FollowUpNotPossible, KeyReused] as const,
});

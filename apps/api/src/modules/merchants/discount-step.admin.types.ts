import { Field, InputType, Int, ObjectType } from "type-graphql";
import { DecimalScalar } from "../../graphql/scalars";

@ObjectType({ description: "Cash discount (Skonto) that an invoice will offer on its total." })
export class DraftDiscount {
  @Field(() => Int, { description: "Days from the document's date; the last day counts." })
  days: number;

  @Field(() => DecimalScalar, { description: "What may be deducted, in percent." })
  percent: string;
}

@InputType({ description: "Cash discount (Skonto) on an invoice's total." })
export class DraftDiscountInput {
  @Field(() => Int, { description: "Days from the document's date, 0 to 365; the last day counts." })
  days: number;

  @Field(() => DecimalScalar, { description: "What may be deducted, in percent: more than 0 and less than 100." })
  percent: string;
}

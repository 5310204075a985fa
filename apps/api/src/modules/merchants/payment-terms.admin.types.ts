import { Field, InputType, Int, ObjectType } from "type-graphql";
import { DraftDiscount, DraftDiscountInput } from "./discount-step.admin.types";

@ObjectType("PaymentTerms", { description: "When invoices are to be paid, as new drafts begin." })
export class AdminPaymentTerms {
  @Field(() => Int, { nullable: true, description: "Days from the document's date; null: no due date is preset." })
  dueDays: number | null;

  @Field(() => [DraftDiscount], { description: "Cash discount in steps, the first to end first." })
  cashDiscounts: readonly DraftDiscount[];
}

@InputType({ description: "When invoices are to be paid, as new drafts begin." })
export class PaymentTermsInput {
  @Field(() => Int, { nullable: true, description: "Days from the document's date, 0 to 365; null: no due date." })
  dueDays?: number | null;

  @Field(() => [DraftDiscountInput], {
    nullable: true,
    description: "Cash discount in at most five steps, each with more days and less percent than the one before.",
  })
  cashDiscounts?: DraftDiscountInput[] | null;
}

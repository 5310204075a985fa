import { Field, Int, ObjectType } from "type-graphql";
import { Money } from "../../graphql/money.types";

@ObjectType({
  description: "Figures for the start page. Amounts are per currency; currencies without any are left out.",
})
export class Dashboard {
  @Field(() => [Money], { description: "What is owed on open invoices, reminder fees included." })
  openAmounts: readonly Money[];

  @Field(() => Int, { description: "Invoices that are not paid yet." })
  openInvoiceCount: number;

  @Field(() => [Money], { description: "What is owed on invoices whose due date has passed." })
  overdueAmounts: readonly Money[];

  @Field(() => Int, { description: "Open invoices whose due date has passed." })
  overdueInvoiceCount: number;

  @Field(() => Int, { description: "Offers that customers can still answer." })
  openOfferCount: number;

  @Field(() => [Money], { description: "What was received during the last 30 days, less what was given back." })
  paidLast30Days: readonly Money[];

  @Field(() => Int, { description: "Emails that could not be delivered and need somebody's attention." })
  parkedMailCount: number;
}

import type { AvailableDiscount } from "@kundenportal/domain/documents/cash-discount";
import { Field, ObjectType } from "type-graphql";
import { Money, presentMoney } from "../../../graphql/money.types";
import { DateScalar } from "../../../graphql/scalars";

@ObjectType({
  description: "Cash discount (Skonto) available today: a customer who pays the rest in time owes nothing more.",
})
export class CashDiscount {
  @Field(() => DateScalar, { description: "The last day for the discount." })
  until: string;

  @Field(() => Money, { description: "What may be deducted." })
  amount: Money;

  @Field(() => Money, { description: "What to pay by then so that nothing stays open." })
  payable: Money;
}

export function presentCashDiscount(discount: AvailableDiscount | null, currency: string): CashDiscount | null {
  if (discount === null) return null;
  return Object.assign(new CashDiscount(), {
    until: discount.until,
    amount: presentMoney(discount.discountMinor, currency),
    payable: presentMoney(discount.payableMinor, currency),
  });
}

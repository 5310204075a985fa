import type { AvailableDiscount } from "@kundenportal/domain/documents/cash-discount";
import { Field, ObjectType } from "type-graphql";
import { Money, presentMoney } from "../../../graphql/money.types";
import { DateScalar } from "../../../graphql/scalars";

@ObjectType({
  description: "Cash discount (Skonto) that is to be had today: who pays the rest in time owes nothing more.",
})
export class CashDiscount {
  @Field(() => DateScalar, { description: "The last day on which paying is in time." })
  until: string;

  @Field(() => Money, { description: "What may be taken off." })
  amount: Money;

  @Field(() => Money, { description: "What is to be paid by then so that nothing stays open." })
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

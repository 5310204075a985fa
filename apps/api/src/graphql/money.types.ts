import { toDecimalText } from "@kundenportal/domain/money/money";
import { Field, ObjectType } from "type-graphql";
import { CurrencyCodeScalar, DecimalScalar } from "./scalars";

@ObjectType({ description: "An amount of money, exact." })
export class Money {
  @Field(() => DecimalScalar, {
    description: "Major units with as many digits as the currency has.",
  })
  amount: string;

  @Field(() => CurrencyCodeScalar, { description: "ISO 4217." })
  currency: string;
}

export function presentMoney(amountMinor: number, currency: string): Money {
  const money = new Money();
  money.amount = toDecimalText({ amountMinor, currency });
  money.currency = currency;
  return money;
}

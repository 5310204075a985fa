import { BookingKind, MoneyStepKind } from "@kundenportal/domain/documents/money-breakdown";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Money } from "../../../graphql/money.types";
import { DateScalar } from "../../../graphql/scalars";
import { PaymentMethod } from "../../../integrations/payment-providers/payment-provider";
import "../../ledger/ledger.types";

const BOOKING_KINDS = {
  PREPAYMENT: { description: "Paid before the document was issued." },
  ONLINE_PAYMENT: { description: "Paid online." },
  BANK_TRANSFER: { description: "Paid by bank transfer." },
  CASH: { description: "Paid in cash." },
  OTHER_PAYMENT: { description: "Paid in another way." },
  CASH_DISCOUNT: { description: "Cash discount (Skonto) that was granted." },
  REFUND: { description: "Given back by the merchant." },
  CHARGEBACK: { description: "Taken back by the payer's bank." },
} satisfies Record<BookingKind, { description: string }>;

registerEnumType(BookingKind, {
  name: "BookingKind",
  description: "What a booking is to the person who paid.",
  valuesConfig: BOOKING_KINDS,
});

registerEnumType(MoneyStepKind, {
  name: "MoneyStepKind",
  description: "Why what is owed on a document is more or less than its total.",
  valuesConfig: {
    TOTAL: { description: "The total, as printed." },
    ROUNDING: { description: "Rounding that an imported invoice states." },
    REMINDER_FEE: { description: "The fee of a reminder." },
    CANCELLATION: { description: "The document was cancelled and asks for nothing any more." },
    ...BOOKING_KINDS,
  } satisfies Record<MoneyStepKind, { description: string }>,
});

@ObjectType({ description: "One step from a document's total to what is open." })
export class MoneyStep {
  @Field(() => MoneyStepKind, { description: "Why." })
  kind: MoneyStepKind;

  @Field(() => Money, { description: "Positive amounts add to what is owed, negative ones reduce it." })
  amount: Money;

  @Field(() => String, {
    nullable: true,
    description: "The number of the document that the step comes from, such as the reminder; null: this one, or none.",
  })
  number: string | null;
}

@ObjectType({
  description: "From a document's total to what is open: the steps add up to `open` less `credit`.",
})
export class MoneyBreakdown {
  @Field(() => [MoneyStep], { description: "The total first. Steps that cancel each other out are left out." })
  steps: readonly MoneyStep[];

  @Field(() => Money, { description: "What is still owed." })
  open: Money;

  @Field(() => Money, { nullable: true, description: "What was received beyond what was owed; null: nothing." })
  credit: Money | null;
}

@ObjectType({ description: "Money that was received or given back, or a discount that was granted." })
export class Booking {
  @Field(() => ID, { description: "The booking's id." })
  id: string;

  @Field(() => BookingKind, { description: "What it is." })
  kind: BookingKind;

  @Field(() => PaymentMethod, { nullable: true, description: "How it was paid; null when not known." })
  method: PaymentMethod | null;

  @Field(() => Money, { description: "Positive amounts reduce what is owed." })
  amount: Money;

  @Field(() => DateScalar, { description: "The day it counts for." })
  bookedOn: string;

  @Field(() => Boolean, { description: "The merchant has undone it: it no longer counts." })
  isReversed: boolean;
}

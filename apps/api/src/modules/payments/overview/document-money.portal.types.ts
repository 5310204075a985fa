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
  CREDIT_NOTE: { description: "On an invoice: what a credit note takes off it." },
  SET_OFF: { description: "Set against another document; no money moved." },
  CASH_DISCOUNT: { description: "Cash discount (Skonto) that was granted." },
  PAYOUT: { description: "On a credit note: paid to the client." },
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

@ObjectType({
  description:
    "Something that changed what is owed on a document. Those that count add up to the total, with fees, less what is open.",
})
export class DocumentBooking {
  @Field(() => ID, { description: "The booking's id." })
  id: string;

  @Field(() => BookingKind, { description: "What happened." })
  kind: BookingKind;

  @Field(() => PaymentMethod, {
    nullable: true,
    description: "How money moved; null when not known, or when none did.",
  })
  method: PaymentMethod | null;

  @Field(() => Money, {
    description:
      "Positive amounts reduce what is owed: on an invoice by the customer, on a credit note by the merchant.",
  })
  amount: Money;

  @Field(() => DateScalar, { description: "The day it counts for." })
  bookedOn: string;

  @Field(() => Boolean, { description: "It was undone and no longer counts; what undid it is not in the list." })
  isReversed: boolean;

  @Field(() => ID, {
    nullable: true,
    description: "The payment attempt that it belongs to; null for what did not come through a provider.",
  })
  paymentId: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The other document of a credit or set-off, which this link may not show; null for all others.",
  })
  counterDocumentId: string | null;

  @Field(() => String, { nullable: true, description: "The number of that document." })
  counterDocumentNumber: string | null;
}

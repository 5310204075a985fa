import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Money } from "../../graphql/money.types";
import { DateScalar, DateTimeScalar } from "../../graphql/scalars";
import { PaymentMethod } from "../../integrations/payment-providers/payment-provider";
import { LedgerEntryKind } from "./ledger.repository";
import "./ledger.types";

registerEnumType(LedgerEntryKind, {
  name: "LedgerEntryKind",
  description: "Why money moved.",
  valuesConfig: {
    CAPTURED: { description: "Received through a provider." },
    REFUNDED: { description: "Given back through a provider." },
    REFUND_REVERSED: { description: "A refund that failed after it had been booked." },
    CHARGEBACK_REVERSED: { description: "A chargeback that was won." },
    CHARGED_BACK: { description: "Taken back by the payer's bank." },
    BOOKED_BY_HAND: { description: "Booked by staff: a transfer or cash." },
    BOOKED_FROM_BANK: {
      description: "Confirmed from a line of a bank statement; the opposite sign when that was undone.",
    },
    CASH_DISCOUNT: { description: "Cash discount (Skonto) that was granted: settles without money." },
    PREPAID: { description: "Paid before the document was issued, as the e-invoice says." },
  },
});

@ObjectType({ description: "One line of the append-only ledger." })
export class LedgerEntry {
  @Field(() => ID, { description: "The entry's id." })
  id: string;

  @Field(() => LedgerEntryKind, { description: "Why money moved." })
  kind: LedgerEntryKind;

  @Field(() => Money, { description: "Positive amounts reduce what is owed." })
  amount: Money;

  @Field(() => PaymentMethod, { nullable: true, description: "Null when not known." })
  method: PaymentMethod | null;

  @Field(() => String, { nullable: true, description: "Name of the provider; null for bookings by hand." })
  provider: string | null;

  @Field(() => String, { nullable: true, description: "Staff's note." })
  note: string | null;

  @Field(() => DateScalar, { description: "The day it is booked for." })
  bookedOn: string;

  @Field(() => DateTimeScalar, { description: "When it was written." })
  createdAt: string;
}

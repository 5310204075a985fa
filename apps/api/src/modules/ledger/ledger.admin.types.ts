import { Field, ID, ObjectType } from "type-graphql";
import { Money } from "../../graphql/money.types";
import { DateScalar, DateTimeScalar } from "../../graphql/scalars";
import { PaymentMethod } from "../../integrations/payment-providers/payment-provider";
import { LedgerEntryKind } from "./ledger.repository";
import "./ledger.types";

@ObjectType({ description: "One line of the append-only ledger." })
export class LedgerEntry {
  @Field(() => ID, { description: "The entry's id." })
  id: string;

  @Field(() => LedgerEntryKind, { description: "Why money moved." })
  kind: LedgerEntryKind;

  @Field(() => Money, {
    description:
      "Positive amounts reduce what is owed: on an invoice by the customer, on a credit note by the merchant.",
  })
  amount: Money;

  @Field(() => PaymentMethod, { nullable: true, description: "Null when not known." })
  method: PaymentMethod | null;

  @Field(() => String, { nullable: true, description: "Name of the provider; null for bookings by hand." })
  provider: string | null;

  @Field(() => String, { nullable: true, description: "Staff's note; for a reversal, the reason." })
  note: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The staff member or API key who booked it, by name as it was then; null: nobody in person.",
  })
  bookedBy: string | null;

  @Field(() => ID, { nullable: true, description: "The entry that this one takes back, all or in part; null: none." })
  reversesEntryId: string | null;

  @Field(() => ID, { nullable: true, description: "The entry that took this one back; null while it counts." })
  reversedByEntryId: string | null;

  @Field(() => Boolean, { description: "Whether staff can take it back with reverseBooking." })
  isReversible: boolean;

  @Field(() => ID, { nullable: true, description: "The other document of a credit or set-off; null for all others." })
  counterDocumentId: string | null;

  @Field(() => String, { nullable: true, description: "The number of that document." })
  counterDocumentNumber: string | null;

  @Field(() => DateScalar, { description: "The day it is booked for." })
  bookedOn: string;

  @Field(() => DateTimeScalar, { description: "When it was written." })
  createdAt: string;
}

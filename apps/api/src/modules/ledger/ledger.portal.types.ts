import { Field, ID, ObjectType } from "type-graphql";
import { Money } from "../../graphql/money.types";
import { DateScalar } from "../../graphql/scalars";
import { PaymentMethod } from "../../integrations/payment-providers/payment-provider";
import { LedgerEntryKind } from "./ledger.repository";
import "./ledger.types";

@ObjectType({
  description:
    "Something that changed what is owed on a document: a payment, however it came, a refund, a credit note, a discount. Amounts add up to the total, with fees, less what is open.",
})
export class DocumentBooking {
  @Field(() => ID, { description: "The booking's id." })
  id: string;

  @Field(() => LedgerEntryKind, { description: "What happened." })
  kind: LedgerEntryKind;

  @Field(() => Money, {
    description:
      "Positive amounts reduce what is owed: on an invoice by the customer, on a credit note by the merchant.",
  })
  amount: Money;

  @Field(() => PaymentMethod, {
    nullable: true,
    description: "How money moved; null when not known, or when none did.",
  })
  method: PaymentMethod | null;

  @Field(() => DateScalar, { description: "The day it counts for." })
  bookedOn: string;

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

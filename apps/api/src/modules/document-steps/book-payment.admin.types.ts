import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { InvalidInput, NotFound, KeyReused } from "../../graphql/failures.types";
import { DateScalar, DecimalScalar } from "../../graphql/scalars";
import { PaymentMethod } from "../../integrations/payment-providers/payment-provider";
import { AdminDocument } from "../documents/reading/document.admin.types";
import { StepNotPossible } from "../documents/table/document.errors";
import { LedgerEntry } from "../ledger/ledger.admin.types";

@InputType({ description: "Money that staff saw arrive on the bank account or received in cash." })
export class BookPaymentInput {
  @Field(() => ID, { description: "An invoice, or a credit note that was paid out." })
  documentId: string;

  @Field(() => DecimalScalar, { description: "In the document's currency; may be a part, or more than is owed." })
  amount: string;

  @Field(() => PaymentMethod, { description: "How it was paid." })
  method: PaymentMethod;

  @Field(() => DateScalar, { nullable: true, description: "Null: today." })
  bookedOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "True: the day is meant although it is before the document's date. Otherwise that is the problem NOT_CONFIRMED of `bookedOn`.",
  })
  beforeDocumentDate?: boolean | null;

  @Field(() => String, { nullable: true, description: "At most 500 characters." })
  note?: string | null;

  @Field(() => String, { description: "Chosen by the caller; the same key books once, however often it is sent." })
  idempotencyKey: string;
}

@ObjectType({ description: "The money is booked." })
export class BookPaymentSuccess {
  @Field(() => AdminDocument, { description: "As it is now." })
  document: AdminDocument;

  @Field(() => LedgerEntry, { description: "The new ledger entry." })
  entry: LedgerEntry;
}

export const BookPaymentResult = createUnionType({
  name: "BookPaymentResult",
  description: "The outcome of booking a payment by hand.",
  types: () => [BookPaymentSuccess, InvalidInput, NotFound, StepNotPossible, KeyReused] as const,
});

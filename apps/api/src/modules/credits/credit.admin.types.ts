import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { InvalidInput, KeyReused, NotFound } from "../../graphql/failures.types";
import { DateScalar, DecimalScalar } from "../../graphql/scalars";
import { PaymentMethod } from "../../integrations/payment-providers/payment-provider";
import { AdminDocument } from "../documents/reading/document.admin.types";
import { StepNotPossible } from "../documents/table/document.errors";
import { LedgerEntry } from "../ledger/ledger.admin.types";
import { BookingNotReversible } from "./credit.errors";

@InputType({ description: "A credit of a client to set against an open invoice." })
export class SetOffInput {
  @Field(() => ID, {
    description: "Where the credit is: a credit note with an open amount, or an invoice with a `creditAmount`.",
  })
  fromDocumentId: string;

  @Field(() => ID, { description: "An open invoice of the same client in the same currency." })
  toDocumentId: string;

  @Field(() => DecimalScalar, { nullable: true, description: "Null: as much as the credit and the open amount allow." })
  amount?: string | null;

  @Field(() => String, { nullable: true, description: "At most 500 characters." })
  note?: string | null;

  @Field(() => String, {
    description: "Chosen by the caller, at most 90 characters; the same key sets off once, however often it is sent.",
  })
  idempotencyKey: string;
}

@ObjectType({ description: "The credit is set against the invoice, with an entry in the ledger of each." })
export class SetOffSuccess {
  @Field(() => AdminDocument, { description: "Where the credit came from, as it is now." })
  from: AdminDocument;

  @Field(() => AdminDocument, { description: "The invoice, as it is now." })
  to: AdminDocument;
}

@InputType({ description: "Money that was given back outside the providers." })
export class RecordRefundInput {
  @Field(() => ID, { description: "The invoice that it came in for, or the credit note that was paid out." })
  documentId: string;

  @Field(() => DecimalScalar, {
    description:
      "In the document's currency. At most what was received and has not gone back otherwise; for a credit note, what is open on it.",
  })
  amount: string;

  @Field(() => PaymentMethod, { description: "How it was given back." })
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

  @Field(() => String, {
    description: "Chosen by the caller, at most 90 characters; the same key books once, however often it is sent.",
  })
  idempotencyKey: string;
}

@ObjectType({ description: "The money is booked as given back." })
export class RecordRefundSuccess {
  @Field(() => AdminDocument, { description: "As it is now." })
  document: AdminDocument;

  @Field(() => LedgerEntry, { description: "The new ledger entry." })
  entry: LedgerEntry;
}

@InputType({ description: "A booking by hand to take back." })
export class ReverseBookingInput {
  @Field(() => ID, { description: "The ledger entry: one with `isReversible`." })
  entryId: string;

  @Field(() => String, { description: "Why, for whoever reads the ledger later; at most 500 characters." })
  reason: string;
}

@ObjectType({ description: "An entry against the entry is booked; for a set-off, on both documents." })
export class ReverseBookingSuccess {
  @Field(() => AdminDocument, { description: "The document of the entry, as it is now." })
  document: AdminDocument;
}

export const SetOffResult = createUnionType({
  name: "SetOffResult",
  description: "The outcome of setting a credit against an invoice.",
  types: () => [SetOffSuccess, InvalidInput, NotFound, StepNotPossible, KeyReused] as const,
});

export const RecordRefundResult = createUnionType({
  name: "RecordRefundResult",
  description: "The outcome of recording a refund.",
  types: () => [RecordRefundSuccess, InvalidInput, NotFound, StepNotPossible, KeyReused] as const,
});

export const ReverseBookingResult = createUnionType({
  name: "ReverseBookingResult",
  description: "The outcome of reversing a booking.",
  types: () => [ReverseBookingSuccess, InvalidInput, NotFound, BookingNotReversible, KeyReused] as const,
});

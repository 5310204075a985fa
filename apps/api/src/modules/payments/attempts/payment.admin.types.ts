import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { InvalidInput, NotFound } from "../../../graphql/failures.types";
import { Money } from "../../../graphql/money.types";
import { PageInfo } from "../../../graphql/page-info.types";
import { DateScalar, DateTimeScalar, DecimalScalar } from "../../../graphql/scalars";
import { PaymentMethod } from "../../../integrations/payment-providers/payment-provider";
import { AdminDocument } from "../../documents/reading/document.admin.types";
import { StepNotPossible } from "../../documents/table/document.errors";
import { LedgerEntryKind } from "../../ledger/ledger.repository";
import { PaymentUnavailable } from "./payment.errors";
import type { Payment } from "./payment.repository";
import { PaymentStatus } from "./payment-status";
import "./payment.types";

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

@ObjectType("Payment", { description: "A customer's attempt to pay a document." })
export class AdminPayment {
  /** For the fields that are looked up; not part of the schema. */
  row: Payment;

  @Field(() => ID, { description: "The payment's id." })
  id: string;

  @Field(() => PaymentStatus, { description: "As last heard from the provider." })
  status: PaymentStatus;

  @Field(() => String, { description: "Name of the provider, for example `sandbox`." })
  provider: string;

  @Field(() => PaymentMethod, { nullable: true, description: "Null until one was chosen." })
  method: PaymentMethod | null;

  @Field(() => Money, { description: "The amount to be paid." })
  amount: Money;

  @Field(() => Money, { description: "What was received." })
  capturedAmount: Money;

  @Field(() => Money, { description: "What was given back of it." })
  refundedAmount: Money;

  @Field(() => Money, { description: "What the payer's bank has taken back and not returned." })
  disputedAmount: Money;

  @Field(() => Boolean, { description: "Whether the payer's bank has taken money back." })
  disputed: boolean;

  @Field(() => String, { nullable: true, description: "The provider's id of the checkout, to find it there." })
  providerRef: string | null;

  @Field(() => DateTimeScalar, { description: "When it was started." })
  createdAt: string;

  @Field(() => DateTimeScalar, { description: "When it last changed." })
  updatedAt: string;

  @Field(() => String, {
    nullable: true,
    description: "Why it is parked or failed, in English; null when all is well.",
  })
  problem: string | null;
}

export const PaymentAction = { REFUND: "REFUND", REFRESH: "REFRESH", PLAY_SANDBOX: "PLAY_SANDBOX" } as const;
export type PaymentAction = (typeof PaymentAction)[keyof typeof PaymentAction];

registerEnumType(PaymentAction, {
  name: "PaymentAction",
  description: "What staff can do with a payment.",
  valuesConfig: {
    REFUND: { description: "`refundPayment`: give money back." },
    REFRESH: { description: "`refreshPayment`: ask the provider for its state." },
    PLAY_SANDBOX: { description: "`playSandbox`: make things happen to it that only banks can do." },
  },
});

@ObjectType({ description: "The payment as the provider reports it now." })
export class RefreshPaymentSuccess {
  @Field(() => AdminPayment, { description: "The payment." })
  payment: AdminPayment;
}

export const RefreshPaymentResult = createUnionType({
  name: "RefreshPaymentResult",
  description: "The outcome of asking the provider.",
  types: () => [RefreshPaymentSuccess, NotFound, PaymentUnavailable] as const,
});

@ObjectType({ description: "A payment in a list." })
export class PaymentEdge {
  @Field(() => String, { description: "Pass as `after` to read on from here." })
  cursor: string;

  @Field(() => AdminPayment, { description: "The payment." })
  node: AdminPayment;
}

@ObjectType({ description: "A page of payments, newest first." })
export class PaymentConnection {
  @Field(() => [PaymentEdge], { description: "The payments of this page." })
  edges: readonly PaymentEdge[];

  @Field(() => PageInfo, { description: "Where the page ends." })
  pageInfo: PageInfo;
}

@InputType({ description: "Which payments a list shows." })
export class PaymentFilter {
  @Field(() => [PaymentStatus], { nullable: true, description: "Null: all." })
  statuses?: PaymentStatus[] | null;

  @Field(() => String, { nullable: true, description: "Name of the provider, for example `stripe`; null: all." })
  provider?: string | null;

  @Field(() => ID, { nullable: true, description: "Those of this client; null: all." })
  clientId?: string | null;

  @Field(() => ID, { nullable: true, description: "Those of this invoice; null: all." })
  documentId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Started at this instant or later; null: all." })
  createdFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Started before this instant; null: all." })
  createdBefore?: string | null;

  @Field(() => Boolean, { nullable: true, description: "With or without money taken back by a bank; null: all." })
  disputed?: boolean | null;
}

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
  types: () => [BookPaymentSuccess, InvalidInput, NotFound, StepNotPossible] as const,
});

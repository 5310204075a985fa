import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { InvalidInput, KeyReused, NotFound } from "../../../graphql/failures.types";
import { Money } from "../../../graphql/money.types";
import { DateTimeScalar, DecimalScalar } from "../../../graphql/scalars";
import { AdminPayment } from "../attempts/payment.admin.types";
import { ParkedItemSuccess } from "../parked-money/parked-item.admin.types";
import { ParkedItemNotPossible } from "../parked-money/parked-item.errors";
import { RefundStatus } from "./refund-status";
import { RefundNotPossible } from "./refund.errors";

registerEnumType(RefundStatus, {
  name: "RefundStatus",
  description: "The state of a refund.",
  valuesConfig: {
    REQUESTED: { description: "Recorded; the provider is being asked." },
    PENDING: { description: "The provider is processing it; that may take days." },
    SUCCEEDED: { description: "Given back." },
    FAILED: { description: "Not given back; it can be tried again." },
    UNKNOWN: { description: "The provider's answer got lost; we are finding out, and nothing is requested twice." },
  },
});

@ObjectType("Refund", { description: "Money that staff asked a provider to give back." })
export class AdminRefund {
  @Field(() => ID, { description: "The refund's id." })
  id: string;

  @Field(() => RefundStatus, { description: "As last heard from the provider." })
  status: RefundStatus;

  @Field(() => Money, { description: "What is given back." })
  amount: Money;

  @Field(() => String, { nullable: true, description: "Why it failed or is unknown, in English." })
  problem: string | null;

  @Field(() => DateTimeScalar, { description: "When it was requested." })
  createdAt: string;

  @Field(() => DateTimeScalar, { description: "When it last changed." })
  updatedAt: string;
}

@InputType({ description: "Money to give back." })
export class RefundPaymentInput {
  @Field(() => ID, { description: "The payment it came through." })
  paymentId: string;

  @Field(() => DecimalScalar, { nullable: true, description: "In the payment's currency; null: all that is left." })
  amount?: string | null;

  @Field(() => String, {
    description: "Chosen by the caller, at most 90 characters; the same key refunds once, however often it is sent.",
  })
  idempotencyKey: string;
}

@ObjectType({ description: "The refund is recorded, and the provider has been asked." })
export class RefundPaymentSuccess {
  @Field(() => [AdminRefund], {
    description: "One for each part in which the money was received; rarely more than one. See their `status`.",
  })
  refunds: readonly AdminRefund[];

  @Field(() => AdminPayment, { description: "As it is now." })
  payment: AdminPayment;
}

export const RefundPaymentResult = createUnionType({
  name: "RefundPaymentResult",
  description: "The outcome of giving money back.",
  types: () => [RefundPaymentSuccess, InvalidInput, NotFound, RefundNotPossible, KeyReused] as const,
});

export const RefundParkedItemResult = createUnionType({
  name: "RefundParkedItemResult",
  description: "The outcome of giving parked money back.",
  types: () =>
    [ParkedItemSuccess, InvalidInput, NotFound, ParkedItemNotPossible, RefundNotPossible, KeyReused] as const,
});

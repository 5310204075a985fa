import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { InvalidInput, NotFound } from "../../../graphql/failures.types";
import { Money } from "../../../graphql/money.types";
import { DateTimeScalar, DecimalScalar } from "../../../graphql/scalars";
import { AdminPayment } from "../attempts/payment.admin.types";
import { ParkedItemSuccess } from "../parked-money/parked-item.admin.types";
import { ParkedItemNotPossible } from "../parked-money/parked-item.errors";
import { RefundStatus } from "./refund-status";
import { RefundNotPossible } from "./refund.errors";

registerEnumType(RefundStatus, {
  name: "RefundStatus",
  description: "Where money that is to be given back stands.",
  valuesConfig: {
    REQUESTED: { description: "Written down; the provider is being asked." },
    PENDING: { description: "The provider is at it; that may take days." },
    SUCCEEDED: { description: "Given back." },
    FAILED: { description: "Not given back; it may be tried again." },
    UNKNOWN: { description: "The provider's answer got lost; we are finding out, and nothing is asked for twice." },
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

  @Field(() => DateTimeScalar, { description: "When it was asked for." })
  createdAt: string;

  @Field(() => DateTimeScalar, { description: "When it last changed." })
  updatedAt: string;
}

@InputType({ description: "Money to give back." })
export class RefundPaymentInput {
  @Field(() => ID, { description: "The payment through which it came." })
  paymentId: string;

  @Field(() => DecimalScalar, { nullable: true, description: "In the payment's currency; null: all that is left." })
  amount?: string | null;

  @Field(() => String, {
    description: "Made up by the caller, at most 90 characters; the same key refunds once, however often it is sent.",
  })
  idempotencyKey: string;
}

@ObjectType({ description: "The refund is written down, and the provider was asked." })
export class RefundPaymentSuccess {
  @Field(() => [AdminRefund], {
    description: "One for each part in which the money came in; hardly ever more than one. See their `status`.",
  })
  refunds: readonly AdminRefund[];

  @Field(() => AdminPayment, { description: "As it is now." })
  payment: AdminPayment;
}

export const RefundPaymentResult = createUnionType({
  name: "RefundPaymentResult",
  description: "What came of giving money back.",
  types: () => [RefundPaymentSuccess, InvalidInput, NotFound, RefundNotPossible] as const,
});

export const RefundParkedItemResult = createUnionType({
  name: "RefundParkedItemResult",
  description: "What came of giving parked money back.",
  types: () => [ParkedItemSuccess, InvalidInput, NotFound, ParkedItemNotPossible, RefundNotPossible] as const,
});

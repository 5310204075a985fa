import { ArgsType, createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { NotFound } from "../../../graphql/failures.types";
import { Money } from "../../../graphql/money.types";
import { OrderDirection } from "../../../graphql/order.types";
import { PageInfo } from "../../../graphql/page-info.types";
import { DateTimeScalar } from "../../../graphql/scalars";
import { PaymentMethod } from "../../../integrations/payment-providers/payment-provider";
import { PaymentUnavailable } from "./payment.errors";
import { type Payment, PaymentOrderField } from "./payment";
import { PaymentStatus } from "./payment-status";
import "./payment.types";
import "../../ledger/ledger.types";

@ObjectType("Payment", { description: "A customer's attempt to pay a document." })
export class AdminPayment {
  /** For the fields that need look-ups; not part of the schema. */
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

  @Field(() => Boolean, {
    description:
      "Whether somebody may still pay on its page. Not every provider takes a page away on which a part was paid, so it may stay true after its document was cancelled.",
  })
  isPayable: boolean;

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

@ObjectType({ description: "A page of payments." })
export class PaymentConnection {
  @Field(() => [PaymentEdge], { description: "The payments of this page." })
  edges: readonly PaymentEdge[];

  @Field(() => PageInfo, { description: "Where the page ends." })
  pageInfo: PageInfo;
}

registerEnumType(PaymentOrderField, {
  name: "PaymentOrderField",
  description: "What a list of payments is put in order by.",
  valuesConfig: { CREATED: { description: "`createdAt`." }, CHANGED: { description: "`updatedAt`." } },
});

@InputType("PaymentOrder", { description: "What a list of payments is put in order by." })
export class PaymentOrderInput {
  @Field(() => PaymentOrderField, { description: "What counts." })
  field: PaymentOrderField;

  @Field(() => OrderDirection, {
    defaultValue: OrderDirection.DESCENDING,
    description: "Which way; what is equal follows by id, the same way.",
  })
  direction: OrderDirection;
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

  @Field(() => DateTimeScalar, { nullable: true, description: "Changed at this instant or later; null: all." })
  changedFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Changed before this instant; null: all." })
  changedBefore?: string | null;

  @Field(() => Boolean, { nullable: true, description: "With or without money taken back by a bank; null: all." })
  disputed?: boolean | null;
}

@ArgsType()
export class PaymentListArgs {
  @Field(() => PaymentFilter, { nullable: true, description: "Omitted: all." })
  filter?: PaymentFilter | null;

  @Field(() => PaymentOrderInput, {
    nullable: true,
    description: "Omitted: by the time that `filter` limits, or else by when they were started, latest first.",
  })
  orderBy?: PaymentOrderInput | null;
}

import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { ActionDenied, NotFound, TooMany } from "../../../graphql/failures.types";
import { Money } from "../../../graphql/money.types";
import { DateTimeScalar } from "../../../graphql/scalars";
import { PaymentMethod } from "../../../integrations/payment-providers/payment-provider";
import { PaymentStatus } from "./payment-status";
import { PaymentUnavailable } from "./payment.errors";
import "./payment.types";

@ObjectType("Payment", { description: "An attempt to pay a document." })
export class PortalPayment {
  @Field(() => ID, { description: "The payment's id." })
  id: string;

  @Field(() => PaymentStatus, { description: "As last heard from the provider." })
  status: PaymentStatus;

  @Field(() => PaymentMethod, { nullable: true, description: "Null until one was chosen." })
  method: PaymentMethod | null;

  @Field(() => Money, { description: "The amount to be paid." })
  amount: Money;

  @Field(() => Money, { description: "What was received." })
  capturedAmount: Money;

  @Field(() => DateTimeScalar, { description: "When it was started." })
  createdAt: string;
}

@InputType({ description: "What to pay." })
export class StartPaymentInput {
  @Field(() => ID, { description: "An invoice, or a reminder: then its invoice is paid." })
  documentId: string;
}

@ObjectType({ description: "The pay page is ready." })
export class StartPaymentSuccess {
  @Field(() => PortalPayment, { description: "The attempt." })
  payment: PortalPayment;

  @Field(() => String, {
    description:
      "Navigate the whole page there; it returns with `?payment=<id>`, and with `&left=1` from most providers when the " +
      "customer gave up or was declined.",
  })
  redirectUrl: string;
}

export const StartPaymentResult = createUnionType({
  name: "StartPaymentResult",
  description: "The outcome of starting a payment.",
  types: () => [StartPaymentSuccess, ActionDenied, PaymentUnavailable, NotFound, TooMany] as const,
});

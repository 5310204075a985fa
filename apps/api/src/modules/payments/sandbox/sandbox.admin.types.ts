import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { NotFound } from "../../../graphql/failures.types";
import { SandboxEvent } from "../../../integrations/payment-providers/sandbox-controls";
import { AdminPayment } from "../attempts/payment.admin.types";
import { SandboxNotPossible } from "./sandbox.errors";

registerEnumType(SandboxEvent, {
  name: "SandboxEvent",
  description: "What can happen to a payment of the sandbox besides what the pay page's buttons do.",
  valuesConfig: {
    CHARGEBACK: { description: "The payer's bank takes the money back." },
    WIN_DISPUTE: { description: "The money that was taken back is returned." },
    FAIL_REFUND: { description: "The newest refund fails after all." },
    CHANGE_ORDER: { description: "The provider tells of another amount than was ordered: what comes in is parked." },
    DUPLICATE_WEBHOOK: { description: "The newest message is sent once more." },
    LATE_WEBHOOK: { description: "An older message arrives after the newest." },
    LOSE_NEXT_WEBHOOK: { description: "The next message gets lost; polling finds out." },
  },
});

@InputType({ description: "What happens to a payment of the sandbox." })
export class PlaySandboxInput {
  @Field(() => ID, { description: "A payment of the sandbox." })
  paymentId: string;

  @Field(() => SandboxEvent, { description: "What happens." })
  event: SandboxEvent;
}

@ObjectType({ description: "It happened. The payment learns of it by a webhook, or by `refreshPayment`." })
export class PlaySandboxSuccess {
  @Field(() => AdminPayment, { description: "As it was until then." })
  payment: AdminPayment;
}

export const PlaySandboxResult = createUnionType({
  name: "PlaySandboxResult",
  description: "What came of playing.",
  types: () => [PlaySandboxSuccess, NotFound, SandboxNotPossible] as const,
});

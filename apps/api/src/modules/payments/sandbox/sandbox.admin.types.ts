import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { KeyReused, NotFound } from "../../../graphql/failures.types";
import { SandboxEvent } from "../../../integrations/payment-providers/sandbox-controls";
import { AdminPayment } from "../attempts/payment.admin.types";
import { SandboxNotPossible } from "./sandbox.errors";

registerEnumType(SandboxEvent, {
  name: "SandboxEvent",
  description: "What can happen to a sandbox payment besides what the pay page's buttons do.",
  valuesConfig: {
    CHARGEBACK: { description: "The payer's bank takes the money back." },
    WIN_DISPUTE: { description: "The money that was taken back is returned." },
    FAIL_REFUND: { description: "The latest refund fails after all." },
    CHANGE_ORDER: { description: "The provider reports another amount than was ordered: what is received is parked." },
    DUPLICATE_WEBHOOK: { description: "The latest message is sent again." },
    LATE_WEBHOOK: { description: "An older message arrives after the latest." },
    LOSE_NEXT_WEBHOOK: { description: "The next message gets lost; polling picks it up." },
  },
});

@InputType({ description: "What happens to a sandbox payment." })
export class PlaySandboxInput {
  @Field(() => ID, { description: "A sandbox payment." })
  paymentId: string;

  @Field(() => SandboxEvent, { description: "What happens." })
  event: SandboxEvent;
}

@ObjectType({ description: "It happened. The payment is updated by a webhook, or by `refreshPayment`." })
export class PlaySandboxSuccess {
  @Field(() => AdminPayment, { description: "As it was before." })
  payment: AdminPayment;
}

export const PlaySandboxResult = createUnionType({
  name: "PlaySandboxResult",
  description: "The outcome of playing an event.",
  types: () => [PlaySandboxSuccess, NotFound, SandboxNotPossible, KeyReused] as const,
});

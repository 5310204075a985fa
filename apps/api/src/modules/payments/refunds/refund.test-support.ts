import { newId } from "../../../shared/ids";
import type { PaymentScene } from "../payment-scene.test-support";

export const REFUND = `mutation ($input: RefundPaymentInput!) {
  refundPayment(input: $input) {
    __typename
    ... on RefundPaymentSuccess {
      refunds { id status amount { amount } problem }
      payment { refundedAmount { amount } refundableAmount { amount } allowedActions }
    }
    ... on InvalidInput { fields { field code message } }
    ... on RefundNotPossible { code }
  }
}`;
const PAYMENT = `query ($filter: PaymentFilter) { payments(filter: $filter) { edges { node {
  status disputed disputedAmount { amount } refundedAmount { amount } refundableAmount { amount } allowedActions
  refunds { status problem }
} } } }`;
const PLAY = `mutation ($id: ID!, $event: SandboxEvent!) {
  playSandbox(input: { paymentId: $id, event: $event }) { __typename ... on SandboxNotPossible { code } }
}`;

export interface Refunded {
  readonly refundPayment: {
    readonly __typename: string;
    readonly refunds: readonly { readonly id: string; readonly status: string; readonly problem: string | null }[];
    readonly fields: readonly { readonly field: string; readonly code: string; readonly message: string }[];
    readonly code: string;
  };
}
interface Listed {
  readonly payments: {
    readonly edges: readonly { readonly node: { readonly refunds: readonly { readonly status: string }[] } }[];
  };
}

export async function refund(
  scene: PaymentScene,
  paymentId: string,
  amount: string | null = null,
  idempotencyKey: string = newId(),
): Promise<Refunded["refundPayment"]> {
  return (await scene.ask<Refunded>(REFUND, { input: { paymentId, amount, idempotencyKey } })).refundPayment;
}

export async function shown(scene: PaymentScene) {
  const { payments } = await scene.ask<Listed>(PAYMENT, { filter: { documentId: scene.invoiceId } });
  return payments.edges[0]?.node;
}

export async function play(scene: PaymentScene, id: string, event: string) {
  const { playSandbox } = await scene.ask<{ playSandbox: { __typename: string; code?: string } }>(PLAY, { id, event });
  return playSandbox.code ?? playSandbox.__typename;
}

import type { TestApi } from "../../../../test/create-test-api";
import { PaymentScene } from "../payment-scene.test-support";

const ITEM = `id kind status problem reference movement amount { amount currency } live allowedActions note
  payment { id status } document { id } client { id } resolvedDocument { id } resolvedAt`;
export const LIST = `query ($filter: ParkedItemFilter, $first: Int, $after: String) {
  parkedItems(filter: $filter, first: $first, after: $after) {
    edges { node { ${ITEM} } } pageInfo { hasNextPage endCursor }
  }
}`;
export const BOOK = `mutation ($id: ID!, $documentId: ID!) {
  bookParkedItem(id: $id, documentId: $documentId) {
    __typename
    ... on ParkedItemSuccess { parkedItem { ${ITEM} } }
    ... on ParkedItemNotPossible { code }
    ... on InvalidInput { fields { field code } }
    ... on StepNotPossible { status }
  }
}`;
export const REFUND = `mutation ($id: ID!) {
  refundParkedItem(id: $id) {
    __typename ... on ParkedItemSuccess { parkedItem { ${ITEM} } } ... on ParkedItemNotPossible { code }
    ... on RefundNotPossible { code }
  }
}`;
export const CLOSE = `mutation ($id: ID!, $note: String!) {
  closeParkedItem(id: $id, note: $note) {
    __typename ... on ParkedItemSuccess { parkedItem { ${ITEM} } } ... on ParkedItemNotPossible { code }
    ... on InvalidInput { fields { field code } }
  }
}`;

interface Item {
  readonly id: string;
  readonly status: string;
  readonly allowedActions: readonly string[];
}
export interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly parkedItem: Item;
}
export interface Listed {
  readonly parkedItems: {
    readonly edges: readonly { readonly node: Item }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

export async function listParkedItems(
  scene: PaymentScene,
  statuses: readonly string[] | null = null,
): Promise<readonly Item[]> {
  const { parkedItems } = await scene.ask<Listed>(LIST, { filter: { statuses } });
  return parkedItems.edges.map(({ node }) => node);
}

export async function changeCheckout(
  api: TestApi,
  scene: PaymentScene,
  paymentId: string,
  change: string,
): Promise<void> {
  const { providerRef } = await scene.payment(paymentId);
  await api.server.database.transaction(() =>
    api.server.database.execute(`UPDATE sandbox_checkout SET ${change} WHERE id = :providerRef`, { providerRef }),
  );
}

/** A payment of 119 euros that, according to the provider, was meant to be for one cent. */
export async function parkedScene(api: TestApi): Promise<{
  readonly scene: PaymentScene;
  readonly paymentId: string;
  readonly item: Item;
}> {
  const scene = await PaymentScene.create(api);
  const { payment, redirectUrl } = await scene.start();
  await scene.play(redirectUrl, "PAY");
  await changeCheckout(api, scene, payment.id, "amount_minor = 1");
  await scene.sendWebhook(payment.id);
  const [item] = await listParkedItems(scene);
  if (item === undefined) throw new Error("Nothing is parked");
  return { scene, paymentId: payment.id, item };
}

export const decide = async (
  scene: PaymentScene,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer> => {
  const [answer] = Object.values(await scene.ask<Record<string, Answer>>(query, variables));
  if (answer === undefined) throw new Error("There is no answer");
  return answer;
};

import { createTestApi, type GraphQLClient, type TestApi } from "../../../../test/create-test-api";
import { insertDocument } from "../../../../test/factories";
import { newId } from "../../../shared/ids";
import { PaymentScene } from "../payment-scene.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const TIMELINE = `query ($id: ID!) {
  document(id: $id) {
    paymentTimeline {
      at
      item {
        __typename
        ... on Payment { id status capturedAmount { amount } }
        ... on WebhookEvent { outcome deliveries }
        ... on LedgerEntry { kind ledgerAmount: amount { amount } }
        ... on Refund { refundStatus: status amount { amount } }
        ... on ParkedItem { parkedStatus: status problem }
      }
    }
  }
}`;
const LIST = `query ($filter: PaymentFilter, $first: Int, $after: String, $orderBy: PaymentOrder) {
  payments(filter: $filter, first: $first, after: $after, orderBy: $orderBy) { edges { node { id } } pageInfo { endCursor } }
}`;
const REFRESH = `mutation ($id: ID!) {
  refreshPayment(paymentId: $id) { __typename ... on RefreshPaymentSuccess { payment { status } } }
}`;
const REFUND = `mutation ($id: ID!) {
  refundPayment(input: { paymentId: $id, amount: "9.00", idempotencyKey: "1" }) { __typename }
}`;
const CANCEL = `mutation ($id: ID!) { cancelDocument(id: $id) { __typename } }`;

interface Line {
  readonly at: string;
  readonly item: { readonly __typename: string } & Readonly<Record<string, unknown>>;
}
interface Listed {
  readonly payments: {
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly endCursor: string | null };
  };
}

async function timeline(scene: PaymentScene, id = scene.invoiceId): Promise<readonly Line[]> {
  const { document } = await scene.ask<{ document: { paymentTimeline: readonly Line[] } }>(TIMELINE, { id });
  return document.paymentTimeline;
}

async function list(scene: PaymentScene, filter: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const { payments } = await scene.ask<Listed>(LIST, { filter });
  return payments.edges.map(({ node }) => node.id);
}

describe("the payment timeline of a document", () => {
  test("has attempts, webhooks, bookings, refunds and parked items, in order; a reminder shows that of its invoice", async () => {
    const scene = await PaymentScene.create(api);
    const reminder = await insertDocument(api, scene.merchant.scope, scene.clientId, {
      type: "REMINDER",
      precedingDocumentId: scene.invoiceId,
    });
    const { payment, redirectUrl } = await scene.start();
    api.clock.advance(1_000);
    await scene.play(redirectUrl, "PART");
    await scene.sendWebhook(payment.id);
    api.clock.advance(1_000);
    await scene.ask(REFUND, { id: payment.id });
    api.clock.advance(1_000);
    await scene.bookByHand(5_950);
    api.clock.advance(1_000);
    const { providerRef } = await scene.payment(payment.id);
    await api.server.database.transaction(() =>
      api.server.database.execute(`UPDATE sandbox_checkout SET amount_minor = 1 WHERE id = :providerRef`, {
        providerRef,
      }),
    );
    await scene.ask(REFRESH, { id: payment.id });

    const lines = await timeline(scene);
    expect(lines.map(({ item: { __typename, ...rest } }) => [__typename, rest])).toMatchObject([
      ["Payment", { id: payment.id, capturedAmount: { amount: "59.50" } }],
      ["WebhookEvent", { outcome: "APPLIED", deliveries: 1 }],
      ["LedgerEntry", { kind: "CAPTURED", ledgerAmount: { amount: "59.50" } }],
      ["Refund", { refundStatus: "SUCCEEDED", amount: { amount: "9.00" } }],
      ["LedgerEntry", { kind: "REFUNDED", ledgerAmount: { amount: "-9.00" } }],
      ["LedgerEntry", { kind: "BOOKED_BY_HAND", ledgerAmount: { amount: "59.50" } }],
      ["ParkedItem", { parkedStatus: "OPEN", problem: "The provider is collecting another amount." }],
    ]);
    expect(lines.map(({ at }) => at)).toEqual(lines.map(({ at }) => at).toSorted());
    expect(await timeline(scene, reminder.id)).toEqual(lines);
  });

  test("is not there for other merchants", async () => {
    const scene = await PaymentScene.create(api);
    await scene.pay();
    const stranger = await (await api.createMerchant()).staff("VIEWER");

    expect((await stranger(TIMELINE, { id: scene.invoiceId })).data).toEqual({ document: null });
  });
});

describe("the list of payments", () => {
  test("by status, provider, client, document and time, page by page", async () => {
    const scene = await PaymentScene.create(api);
    const start = api.clock.now().toISOString();
    const first = await scene.pay("CANCEL");
    api.clock.advance(60_000);
    const middle = api.clock.now().toISOString();
    const second = await scene.pay("PART");
    const other = await insertDocument(api, scene.merchant.scope, scene.clientId);
    const third = (await scene.start(other.id)).payment.id;

    expect(await list(scene, {})).toEqual([third, second, first]);
    expect(await list(scene, { statuses: ["CANCELED", "OPEN"] })).toEqual([third, first]);
    expect(await list(scene, { provider: "sandbox" })).toHaveLength(3);
    expect(await list(scene, { provider: "stripe" })).toEqual([]);
    expect(await list(scene, { clientId: scene.clientId })).toHaveLength(3);
    expect(await list(scene, { clientId: newId() })).toEqual([]);
    expect(await list(scene, { documentId: scene.invoiceId })).toEqual([second, first]);
    expect(await list(scene, { createdFrom: middle })).toEqual([third, second]);
    expect(await list(scene, { createdFrom: start, createdBefore: middle })).toEqual([first]);
    expect(await list(scene, { disputed: true })).toEqual([]);
    const page = (await scene.ask<Listed>(LIST, { first: 1, filter: { clientId: scene.clientId, disputed: false } }))
      .payments;
    const next = { first: 2, after: page.pageInfo.endCursor, filter: { clientId: scene.clientId, disputed: false } };
    expect((await scene.ask<Listed>(LIST, next)).payments.edges.map(({ node }) => node.id)).toEqual([second, first]);
  });

  test("by last change, either way, page by page: what a program asks that wants what is new", async () => {
    const scene = await PaymentScene.create(api);
    const { payment, redirectUrl } = await scene.start();
    api.clock.advance(60_000);
    const other = await insertDocument(api, scene.merchant.scope, scene.clientId);
    const later = (await scene.start(other.id)).payment.id;
    api.clock.advance(60_000);
    const since = api.clock.now().toISOString();
    await scene.play(redirectUrl, "PAY");
    await scene.sendWebhook(payment.id);

    expect(await list(scene, { changedFrom: since })).toEqual([payment.id]);
    expect(await list(scene, { changedBefore: since })).toEqual([later]);
    const pages: string[] = [];
    for (let after: string | null = null, page = 0; page < 2; page += 1) {
      const { payments }: Listed = await scene.ask<Listed>(LIST, {
        first: 1,
        after,
        orderBy: { field: "CHANGED" },
      });
      pages.push(...payments.edges.map(({ node }) => node.id));
      after = payments.pageInfo.endCursor;
    }
    expect(pages).toEqual([payment.id, later]);
    const ascending = { orderBy: { field: "CHANGED", direction: "ASCENDING" } };
    expect((await scene.ask<Listed>(LIST, ascending)).payments.edges.map(({ node }) => node.id)).toEqual([
      later,
      payment.id,
    ]);
  });

  test("what can't be meant is refused", async () => {
    const scene = await PaymentScene.create(api);
    const staff = await scene.merchant.staff();
    const at = api.clock.now().toISOString();
    const refusal = async (variables: Readonly<Record<string, unknown>>) =>
      (await staff(LIST, variables)).errors[0]?.message;
    expect(await refusal({ filter: { clientId: "17" } })).toBe("filter.clientId: not an id");
    expect(await refusal({ filter: { documentId: "RE-1" } })).toBe("filter.documentId: not an id");
    expect(await refusal({ filter: { statuses: [] } })).toContain("filter.statuses: name at least one");
    expect(await refusal({ filter: { changedFrom: at, changedBefore: at } })).toBe(
      "filter.changedBefore: must be after changedFrom",
    );
    const { payments } = await scene.pay().then(() => scene.ask<Listed>(LIST, { first: 1 }));
    expect(await refusal({ after: payments.pageInfo.endCursor, orderBy: { field: "CHANGED" } })).toContain(
      "after: a cursor of another list",
    );
  });
});

describe("asking the provider on demand", () => {
  test("books what is new", async () => {
    const scene = await PaymentScene.create(api);
    const { payment, redirectUrl } = await scene.start();
    await scene.play(redirectUrl, "PAY");

    expect(await scene.ask(REFRESH, { id: payment.id })).toMatchObject({
      refreshPayment: { payment: { status: "CAPTURED" } },
    });
    expect((await scene.settled())?.status).toBe("PAID");
  });

  test("is for editors, and for the merchant's own payments", async () => {
    const scene = await PaymentScene.create(api);
    const id = await scene.pay();
    const codeOf = async (caller: GraphQLClient) => (await caller(REFRESH, { id })).errors[0]?.extensions.code;

    expect(await codeOf(await scene.merchant.staff("VIEWER"))).toBe("FORBIDDEN");
    expect(await codeOf(await scene.merchant.apiKey("READ"))).toBe("FORBIDDEN");
    expect(await codeOf(api.anonymous.admin)).toBe("UNAUTHENTICATED");
    const stranger = await (await api.createMerchant()).staff();
    expect((await stranger(REFRESH, { id })).data).toEqual({ refreshPayment: { __typename: "NotFound" } });
    expect((await stranger(REFRESH, { id: "x" })).data).toEqual({ refreshPayment: { __typename: "NotFound" } });
  });
});

test("cancelling an invoice closes its pay page at once, without waiting for a poll", async () => {
  const scene = await PaymentScene.create(api);
  const { payment, redirectUrl } = await scene.start();
  expect(await scene.ask(CANCEL, { id: scene.invoiceId })).toEqual({
    cancelDocument: { __typename: "DocumentSuccess" },
  });

  await api.server.services.outbox.drain();

  await scene.play(redirectUrl, "PAY");
  await scene.refresh(payment.id);
  expect(await scene.payment(payment.id)).toMatchObject({ status: "CANCELED", openKey: null });
  expect(await scene.ledger()).toEqual([]);
});

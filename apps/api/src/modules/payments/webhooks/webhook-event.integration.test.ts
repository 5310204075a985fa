import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { ProviderUnavailableError } from "../../../integrations/payment-providers/payment-provider";
import { newId } from "../../../shared/ids";
import { PaymentScene } from "../payment-scene.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => api.close());

const LIST = `query ($filter: WebhookEventFilterInput, $first: Int, $after: String) {
  webhookEvents(filter: $filter, first: $first, after: $after) {
    edges { node { id provider accountId outcome reason providerRef deliveries canReplay payment { id } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const REPLAY = `mutation ($id: ID!) {
  replayWebhook(id: $id) {
    __typename
    ... on ReplayWebhookSuccess { webhookEvent { outcome reason canReplay } }
    ... on PaymentUnavailable { code }
  }
}`;

interface Entry {
  readonly id: string;
  readonly outcome: string;
  readonly deliveries: number;
}
interface Listed {
  readonly webhookEvents: {
    readonly edges: readonly { readonly node: Entry }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

async function entries(scene: PaymentScene, filter: Readonly<Record<string, unknown>> = {}): Promise<readonly Entry[]> {
  const { webhookEvents } = await scene.ask<Listed>(LIST, { filter });
  return webhookEvents.edges.map(({ node }) => node);
}

/** A webhook that arrived while the provider was down. */
async function failedScene() {
  const scene = await PaymentScene.create(api);
  const { payment, redirectUrl } = await scene.start();
  await scene.play(redirectUrl, "PAY");
  const id = newId();
  jest.spyOn(api.server.services.sandbox, "fetch").mockRejectedValueOnce(new ProviderUnavailableError("It is away."));
  expect(await scene.sendWebhook(payment.id, { id })).toBe('503 {"outcome":"RETRY"}');
  const [entry] = await entries(scene);
  if (entry === undefined) throw new Error("Nothing is in the log");
  return { scene, paymentId: payment.id, messageId: id, entry };
}

describe("the log of webhooks", () => {
  test("has one entry per message, however often it arrives, and nothing of its content", async () => {
    const scene = await PaymentScene.create(api);
    const { payment, redirectUrl } = await scene.start();
    await scene.play(redirectUrl, "PAY");
    const id = newId();
    await scene.sendWebhook(payment.id, { id });
    await scene.sendWebhook(payment.id, { id });
    await scene.sendWebhook(payment.id, { checkout: newId(), reference: newId() });

    const { providerRef } = await scene.payment(payment.id);
    expect(await entries(scene, { outcomes: ["APPLIED"] })).toMatchObject([
      {
        provider: "sandbox",
        accountId: null,
        reason: null,
        providerRef,
        deliveries: 2,
        canReplay: false,
        payment: { id: payment.id },
      },
    ]);
    expect(await entries(scene, { outcomes: ["IGNORED"] })).toMatchObject([
      { reason: "It names none of our payments.", deliveries: 1, payment: null },
    ]);
    expect(await entries(scene, { paymentId: payment.id })).toHaveLength(1);
    expect(await entries(scene, { provider: "stripe" })).toEqual([]);
  });

  test("a flood of forged ones adds one entry per hour", async () => {
    const scene = await PaymentScene.create(api);
    const { payment } = await scene.start();
    const flood = Array.from({ length: 50 }, () => scene.sendWebhook(payment.id, { body: "{}" }));
    const answers = new Set(await Promise.all(flood));
    api.clock.advance(11_000);
    await scene.sendWebhook(payment.id, { body: "{}" });

    expect(answers).toEqual(new Set(['401 {"outcome":"REJECTED"}']));
    expect(await entries(scene)).toMatchObject([{ outcome: "REJECTED", deliveries: 51, canReplay: false }]);
    api.clock.advance(3_600_000);
    await scene.sendWebhook(payment.id, { body: "{}" });
    expect(await entries(scene)).toHaveLength(2);
  });

  test("what was only counted so far is written by the worker", async () => {
    const scene = await PaymentScene.create(api);
    const { payment } = await scene.start();
    await scene.sendWebhook(payment.id, { body: "{}" });
    await scene.sendWebhook(payment.id, { body: "{}" });

    await api.server.services.rejectedWebhooks.flush();

    expect(await entries(scene)).toMatchObject([{ deliveries: 2 }]);
  });

  test("goes page by page, newest first", async () => {
    const scene = await PaymentScene.create(api);
    const { payment } = await scene.start();
    for (let index = 0; index < 3; index += 1) {
      api.clock.advance(1_000);
      await scene.sendWebhook(payment.id);
    }
    const all = await entries(scene);
    const first = (await scene.ask<Listed>(LIST, { first: 2 })).webhookEvents;
    const second = (await scene.ask<Listed>(LIST, { first: 2, after: first.pageInfo.endCursor })).webhookEvents;

    expect([...first.edges, ...second.edges].map(({ node }) => node.id)).toEqual(all.map(({ id }) => id));
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  test("forgets what is older than 90 days", async () => {
    const scene = await PaymentScene.create(api);
    const { payment } = await scene.start();
    await scene.sendWebhook(payment.id);
    // A staff session would expire before that.
    const reader = await scene.merchant.apiKey("READ");
    const count = async (): Promise<number> => (await reader<Listed>(LIST)).data.webhookEvents.edges.length;
    api.clock.advance(89 * 86_400_000);
    await api.server.services.webhookEvents.purge();
    expect(await count()).toBe(1);
    api.clock.advance(2 * 86_400_000);
    await api.server.services.webhookEvents.purge();
    expect(await count()).toBe(0);
  });
});

describe("a webhook that failed", () => {
  test("can be processed again, and is applied once even when the provider sends it again too", async () => {
    const { scene, messageId, paymentId, entry } = await failedScene();
    expect(entry).toMatchObject({
      outcome: "FAILED",
      reason: "It is away.",
      canReplay: true,
      payment: { id: paymentId },
    });

    const replays = await Promise.all(
      [1, 2].map(() => scene.ask<{ replayWebhook: { __typename: string } }>(REPLAY, { id: entry.id })),
    );

    expect(replays[0]).toMatchObject({
      replayWebhook: { webhookEvent: { outcome: "APPLIED", reason: null, canReplay: false } },
    });
    expect(await scene.sendWebhook(paymentId, { id: messageId })).toBe('200 {"outcome":"IGNORED"}');
    expect(await scene.ledger()).toHaveLength(1);
    expect(await entries(scene)).toMatchObject([{ outcome: "APPLIED" }]);
  });

  test("stays failed while the provider is down", async () => {
    const { scene, entry } = await failedScene();
    jest.spyOn(api.server.services.sandbox, "fetch").mockRejectedValueOnce(new ProviderUnavailableError("Still away."));

    expect(await scene.ask(`{ dashboard { failedWebhookCount } }`)).toEqual({ dashboard: { failedWebhookCount: 1 } });
    expect(await scene.ask(REPLAY, { id: entry.id })).toEqual({
      replayWebhook: { __typename: "PaymentUnavailable", code: "PROVIDER_UNAVAILABLE" },
    });
    expect(await entries(scene)).toMatchObject([{ outcome: "FAILED", reason: "Still away.", deliveries: 2 }]);
  });

  test("by our own fault tells the sender nothing but to try again", async () => {
    const scene = await PaymentScene.create(api);
    const { payment } = await scene.start();
    jest.spyOn(api.server.services.applySnapshot, "apply").mockRejectedValueOnce(new Error("secret detail"));

    expect(await scene.sendWebhook(payment.id)).toBe('500 {"outcome":"RETRY"}');
    expect(await entries(scene)).toMatchObject([
      { outcome: "FAILED", reason: "It could not be processed.", canReplay: true },
    ]);
  });

  test("that the provider sends again is applied, and shows so", async () => {
    const { scene, messageId, paymentId } = await failedScene();

    expect(await scene.sendWebhook(paymentId, { id: messageId })).toBe('200 {"outcome":"APPLIED"}');
    expect(await entries(scene)).toMatchObject([{ outcome: "APPLIED", reason: null, deliveries: 2 }]);
  });

  test("viewers look, editors replay, other merchants find nothing", async () => {
    const { scene, entry } = await failedScene();
    const viewer = await scene.merchant.staff("VIEWER");
    const stranger = await (await api.createMerchant()).staff();
    const variables = { id: entry.id };

    expect((await viewer(REPLAY, variables)).errors[0]?.extensions.code).toBe("FORBIDDEN");
    expect((await api.anonymous.admin(REPLAY, variables)).status).toBe(401);
    expect((await stranger(REPLAY, variables)).data).toEqual({ replayWebhook: { __typename: "NotFound" } });
    expect((await viewer<Listed>(LIST)).data.webhookEvents.edges).toHaveLength(1);
    expect((await stranger<Listed>(LIST)).data.webhookEvents.edges).toEqual([]);
  });
});

describe("sandbox messages on demand", () => {
  const PLAY = `mutation ($id: ID!, $event: SandboxEvent!) { playSandbox(input: { paymentId: $id, event: $event }) { __typename } }`;

  test("duplicate, late and lost ones lead to the same books", async () => {
    const scene = await PaymentScene.create(api);
    await api.server.listen();
    const id = await scene.pay();
    await api.server.services.sandboxWebhooks.idle();
    for (const event of ["DUPLICATE_WEBHOOK", "LATE_WEBHOOK", "LOSE_NEXT_WEBHOOK", "CHARGEBACK"]) {
      await scene.ask(PLAY, { id, event });
      await api.server.services.sandboxWebhooks.idle();
    }
    expect(await scene.settled()).toEqual({ settledMinor: 11_900, status: "PAID" });
    expect((await entries(scene)).map(({ outcome, deliveries }) => [outcome, deliveries])).toEqual([
      ["APPLIED", 1],
      ["APPLIED", 2],
    ]);

    await api.server.services.paymentSync.reconcileRecent();

    expect(await scene.settled()).toEqual({ settledMinor: 0, status: "OPEN" });
  });
});

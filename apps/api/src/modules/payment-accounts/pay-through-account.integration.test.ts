import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { PaymentScene } from "../payments/payment-scene.test-support";
import {
  type AccountAnswer,
  answerOf,
  CONNECT,
  DISCONNECT,
  drain,
  modeOf,
  openFakeProviders,
  paylinkInput,
  stripeInput,
} from "./account-scene.test-support";

let fakes: Awaited<ReturnType<typeof openFakeProviders>>;
let api: TestApi;
beforeAll(async () => {
  fakes = await openFakeProviders(() => api.clock.now());
  api = await createTestApi({ paymentTestOrigins: fakes.origins });
});
afterEach(() => {
  fakes.paylink.server.faults.clear();
  fakes.paylink.webhooks.lose();
  fakes.stripe.webhooks.lose();
});
afterAll(async () => {
  await api.close();
  await fakes.close();
});

const SETTINGS = `{ viewer { settings { testMode } } }`;
const PAYMENT = `query ($filter: PaymentFilter) {
  payments(filter: $filter) { edges { node { id status provider accountLabel refundableAmount { amount } } } }
}`;

type Input = ReturnType<typeof paylinkInput> | ReturnType<typeof stripeInput>;

async function connect(scene: PaymentScene, input: Input): Promise<AccountAnswer["account"]> {
  return (await answerOf(await scene.merchant.staff(), CONNECT, { input })).account;
}

async function testMode(scene: PaymentScene): Promise<boolean> {
  const { data } = await scene.portal<{ viewer: { settings: { testMode: boolean } } }>(SETTINGS);
  return data.viewer.settings.testMode;
}

/** Delivers what the fake provider sends to the address that the merchant was shown. Returns the answers. */
async function deliver(fake: typeof fakes.paylink, webhookUrl: string): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const message of fake.webhooks.take()) {
    const response = await api.server.app.inject({
      method: "POST",
      url: new URL(webhookUrl).pathname,
      headers: { ...fake.webhooks.headersOf(message) },
      payload: message.body,
    });
    answers.push(`${String(response.statusCode)} ${response.json<{ outcome: string }>().outcome}`);
  }
  return answers;
}

describe("paying through an account", () => {
  test.each(["paylink", "stripe"] as const)("of %s books what the provider says, once", async (provider) => {
    const scene = await PaymentScene.create(api);
    const fake = fakes[provider];
    const account = await connect(scene, provider === "paylink" ? paylinkInput() : stripeInput());
    const { payment, redirectUrl } = await scene.start();
    expect(redirectUrl.startsWith(fakes.origins[provider])).toBe(true);

    fake.pay(payment.id);
    expect(await deliver(fake, account.webhookUrl)).toEqual(["200 APPLIED"]);
    await scene.refresh(payment.id);

    expect(await scene.ledger()).toEqual([{ kind: "CAPTURED", amountMinor: 11_900 }]);
    expect(await scene.settled()).toEqual({ settledMinor: 11_900, status: "PAID" });
    expect(await scene.ask(PAYMENT)).toMatchObject({
      payments: { edges: [{ node: { id: payment.id, status: "CAPTURED", provider, accountLabel: account.label } }] },
    });
  });

  test("refunds, failed refunds, chargebacks and won disputes follow the provider", async () => {
    const scene = await PaymentScene.create(api);
    const account = await connect(scene, paylinkInput());
    const { payment } = await scene.start();
    fakes.paylink.pay(payment.id);
    await deliver(fakes.paylink, account.webhookUrl);
    const refund = `mutation ($id: ID!) { refundPayment(input: { paymentId: $id, amount: "19.00", idempotencyKey: "1" }) {
      __typename ... on RefundPaymentSuccess { refunds { status } } } }`;

    expect(await scene.ask(refund, { id: payment.id })).toMatchObject({
      refundPayment: { refunds: [{ status: "SUCCEEDED" }] },
    });
    expect(fakes.paylink.truth(payment.id)).toMatchObject({ refundedMinor: 1_900 });
    await api.server.services.paymentSync.reconcileRecent();
    expect(await scene.settled()).toEqual({ settledMinor: 10_000, status: "OPEN" });
    fakes.paylink.chargeBack(payment.id);
    await deliver(fakes.paylink, account.webhookUrl);
    expect((await scene.settled())?.status).toBe("OPEN");
    expect((await scene.ledger()).map(({ kind }) => kind)).toContain("CHARGED_BACK");
  });

  test("in test mode says so to the customer, with a live account it does not", async () => {
    const scene = await PaymentScene.create(api);
    expect(await testMode(scene)).toBe(true);
    await connect(scene, stripeInput());
    expect(await testMode(scene)).toBe(true);
    await connect(scene, paylinkInput());
    expect(await testMode(scene)).toBe(false);
  });

  test("needs no more SQL statements than with the sandbox", async () => {
    const scene = await PaymentScene.create(api);
    const count = async (): Promise<number> => {
      const before = api.server.database.statements;
      await testMode(scene);
      return api.server.database.statements - before;
    };
    const before = await count();
    await connect(scene, paylinkInput());

    expect(await count()).toBe(before);
  });

  test("survives refused credentials: the customer is told, and the attempt has failed", async () => {
    const scene = await PaymentScene.create(api);
    await connect(scene, paylinkInput());
    fakes.paylink.server.faults.add("POST", /Gateway/, { kind: "REFUSE", status: 401 });

    expect((await scene.start()).code).toBe("PROVIDER_UNAVAILABLE");
    expect(await scene.ask(PAYMENT)).toMatchObject({ payments: { edges: [{ node: { status: "FAILED" } }] } });
  });
});

describe("webhooks of an account", () => {
  test("are refused without the secret of its address, with another's, and to another account", async () => {
    const scene = await PaymentScene.create(api);
    const other = await PaymentScene.create(api);
    const account = await connect(scene, paylinkInput());
    const stranger = await connect(other, paylinkInput());
    const { payment } = await scene.start();
    fakes.paylink.pay(payment.id);
    const messages = fakes.paylink.webhooks.take();
    const path = account.webhookUrl.replace(/\/[^/]+$/, "");
    const secret = account.webhookUrl.split("/").at(-1) ?? "";
    const foreignSecret = stranger.webhookUrl.split("/").at(-1) ?? "";
    const sendTo = async (url: string): Promise<string> => {
      for (const message of messages) fakes.paylink.webhooks.push(message);
      return (await deliver(fakes.paylink, url)).join();
    };

    expect(await sendTo(path)).toBe("401 REJECTED");
    expect(await sendTo(`${path}/${foreignSecret}`)).toBe("401 REJECTED");
    expect(await sendTo(`${path}/${secret}x`)).toBe("401 REJECTED");
    expect(await sendTo(account.webhookUrl.replace("paylink", "stripe"))).toBe("401 REJECTED");
    expect(await scene.ledger()).toEqual([]);
    // To another merchant's account: genuine, but about a payment that is not theirs.
    expect(await sendTo(stranger.webhookUrl)).toBe("200 IGNORED");
    expect(await scene.ledger()).toEqual([]);
    expect(await sendTo(account.webhookUrl)).toBe("200 APPLIED");
    expect(await scene.settled()).toEqual({ settledMinor: 11_900, status: "PAID" });
  });

  test("of a disconnected account still report on old payments", async () => {
    const scene = await PaymentScene.create(api);
    const account = await connect(scene, paylinkInput());
    const { payment } = await scene.start();
    fakes.paylink.begin(payment.id);
    await scene.refresh(payment.id);
    await answerOf(await scene.merchant.staff(), DISCONNECT, { id: account.id });
    expect((await scene.start()).__typename).not.toBe("StartPaymentSuccess");

    fakes.paylink.finish(payment.id, "SUCCEED");
    await deliver(fakes.paylink, account.webhookUrl);

    expect(await scene.settled()).toEqual({ settledMinor: 11_900, status: "PAID" });
  });
});

describe("going live", () => {
  test("closes the sandbox's pay pages at once and creates no new ones", async () => {
    const scene = await PaymentScene.create(api);
    const { payment, redirectUrl } = await scene.start();
    await connect(scene, paylinkInput());
    await drain(api);

    expect((await scene.payment(payment.id)).status).toBe("CANCELED");
    await scene.play(redirectUrl, "PAY");
    expect(await scene.ledger()).toEqual([]);
    const next = await scene.start();
    expect(next.redirectUrl.startsWith(fakes.origins.paylink)).toBe(true);
  });

  test("play money that still comes in settles nothing: it is parked, and can't be booked", async () => {
    const scene = await PaymentScene.create(api);
    const { payment, redirectUrl } = await scene.start();
    await scene.play(redirectUrl, "PAY");
    await connect(scene, paylinkInput());
    await drain(api);
    await scene.sendWebhook(payment.id);

    expect(await scene.settled()).toEqual({ settledMinor: 0, status: "OPEN" });
    const { parkedItems } = await scene.ask<{ parkedItems: { edges: { node: { id: string; problem: string } }[] } }>(
      `{ parkedItems { edges { node { id problem live } } } }`,
    );
    expect(parkedItems.edges.map(({ node }) => node.problem)).toEqual([
      "Play money came in after real payments were switched on.",
    ]);
    const book = `mutation ($id: ID!, $documentId: ID!) {
      bookParkedItem(id: $id, documentId: $documentId) { __typename ... on ParkedItemNotPossible { code } }
    }`;
    const id = parkedItems.edges[0]?.node.id;
    expect(await scene.ask(book, { id, documentId: scene.invoiceId })).toMatchObject({
      bookParkedItem: { code: "PLAY_MONEY" },
    });
  });

  test("and disconnecting again leaves no way to pay", async () => {
    const scene = await PaymentScene.create(api);
    const account = await connect(scene, paylinkInput());
    await answerOf(await scene.merchant.staff(), DISCONNECT, { id: account.id });

    expect(await modeOf(await scene.merchant.staff())).toBe("OFF");
    expect((await scene.start()).reason).toBe("CURRENCY_NOT_SUPPORTED");
  });
});

describe("an invoice that is settled in another way", () => {
  test("closes the provider's page right after the manual booking", async () => {
    const scene = await PaymentScene.create(api);
    await connect(scene, paylinkInput());
    const { payment } = await scene.start();
    expect(fakes.paylink.isPayable(payment.id)).toBe(true);

    await scene.bookByHand(11_900);
    await drain(api);

    expect(fakes.paylink.isPayable(payment.id)).toBe(false);
    expect(await scene.payment(payment.id)).toMatchObject({ status: "CANCELED", openKey: null });
  });

  test("even after the provider was down, and after we were stopped in between", async () => {
    const scene = await PaymentScene.create(api);
    await connect(scene, paylinkInput());
    const { payment } = await scene.start();
    await scene.bookByHand(11_900);
    fakes.paylink.server.faults.add("DELETE", /.*/, { kind: "REFUSE", status: 503 }, 20);
    await drain(api);
    expect(fakes.paylink.isPayable(payment.id)).toBe(true);

    fakes.paylink.server.faults.clear();
    api.clock.advance(61_000);
    await drain(api);

    expect(fakes.paylink.isPayable(payment.id)).toBe(false);
  });

  test("a card payment that arrives too late shows as overpaid", async () => {
    const scene = await PaymentScene.create(api);
    const account = await connect(scene, paylinkInput());
    const { payment } = await scene.start();
    await scene.bookByHand(11_900);
    fakes.paylink.pay(payment.id);
    await drain(api);
    await deliver(fakes.paylink, account.webhookUrl);

    expect(
      await scene.ask(`query ($id: ID!) { document(id: $id) { status overpaidAmount { amount } } }`, {
        id: scene.invoiceId,
      }),
    ).toEqual({ document: { status: "PAID", overpaidAmount: { amount: "119.00" } } });
  });
});

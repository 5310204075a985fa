import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { newId } from "../../../shared/ids";
import { PaymentScene } from "../payment-scene.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const APPLIED = '200 {"outcome":"APPLIED"}';
const IGNORED = '200 {"outcome":"IGNORED"}';
const REJECTED = '401 {"outcome":"REJECTED"}';

describe("webhooks", () => {
  test("ten copies at once, and the customer's return, book once", async () => {
    const scene = await PaymentScene.create(api);
    const { payment, redirectUrl } = await scene.start();
    await scene.play(redirectUrl, "PAY");
    const id = newId();

    const answers = await Promise.all([
      scene.refresh(payment.id),
      ...Array.from({ length: 10 }, () => scene.sendWebhook(payment.id, { id })),
    ]);

    expect(answers.slice(1).toSorted()).toEqual([APPLIED, ...Array.from({ length: 9 }, () => IGNORED)]);
    expect(await scene.ledger()).toHaveLength(1);
    expect((await scene.show()).status).toBe("PAID");
    expect((await scene.timelineKinds()).filter((kind) => kind === "INVOICE_PAID")).toHaveLength(1);
  });

  test("ten different messages about one payment book once", async () => {
    const scene = await PaymentScene.create(api);
    const { payment, redirectUrl } = await scene.start();
    await scene.play(redirectUrl, "PAY");

    const answers = await Promise.all(Array.from({ length: 10 }, () => scene.sendWebhook(payment.id)));

    expect(new Set(answers)).toEqual(new Set([APPLIED]));
    expect(await scene.ledger()).toHaveLength(1);
  });

  test("forged, stale and foreign ones are refused, book nothing and reveal nothing", async () => {
    const scene = await PaymentScene.create(api);
    const stranger = await api.createMerchant();
    const { payment, redirectUrl } = await scene.start();
    await scene.play(redirectUrl, "PAY");
    const now = api.clock.now().getTime();

    const answers = await Promise.all([
      scene.sendWebhook(payment.id, { body: JSON.stringify({ id: "x", checkout: "y", reference: "z", paid: true }) }),
      scene.sendWebhook(payment.id, { at: new Date(now - 600_000) }),
      scene.sendWebhook(payment.id, { at: new Date(now + 600_000) }),
      scene.sendWebhook(payment.id, { merchantId: stranger.scope.merchantId }),
      scene.sendWebhook(payment.id, { merchantId: newId() }),
      scene.sendWebhook(payment.id, { merchantId: "nobody" }),
    ]);

    expect(new Set(answers)).toEqual(new Set([REJECTED]));
    expect(await scene.ledger()).toEqual([]);
  });

  test("one extra space in the body breaks the signature", async () => {
    const scene = await PaymentScene.create(api);
    const { payment } = await scene.start();
    const message = { id: newId(), checkout: (await scene.payment(payment.id)).providerRef, reference: payment.id };

    expect(await scene.sendWebhook(payment.id, { id: message.id, body: JSON.stringify(message) })).toBe(APPLIED);
    expect(await scene.sendWebhook(payment.id, { id: message.id, body: JSON.stringify(message, null, 1) })).toBe(
      REJECTED,
    );
  });

  test("without a signature, to an unknown provider or with another method nothing is accepted", async () => {
    const { merchant } = await PaymentScene.create(api);
    const { merchantId } = merchant.scope;
    const send = async (url: string, method: "GET" | "POST"): Promise<number> =>
      (await api.server.app.inject({ method, url, payload: "{}" })).statusCode;

    expect(await send(`/webhooks/sandbox/${merchantId}`, "POST")).toBe(401);
    expect(await send(`/webhooks/somebody/${merchantId}`, "POST")).toBe(401);
    expect(await send(`/webhooks/sandbox/${merchantId}`, "GET")).toBe(404);
  });

  test("what does not concern us is accepted and ignored", async () => {
    const scene = await PaymentScene.create(api);
    const { payment } = await scene.start();

    expect(await scene.sendWebhook(payment.id, { checkout: newId(), reference: newId() })).toBe(IGNORED);
  });

  test("a message about a checkout whose creation was never confirmed is matched by our reference", async () => {
    const scene = await PaymentScene.create(api);
    const { payment, redirectUrl } = await scene.start();
    const { providerRef } = await scene.payment(payment.id);
    await forgetCheckout(payment.id);
    await scene.play(redirectUrl, "PAY");

    expect(await scene.sendWebhook(payment.id, { checkout: providerRef ?? "" })).toBe(APPLIED);
    expect((await scene.show()).status).toBe("PAID");
  });

  test("one that brings the money is booked in 12 statements, and one more on PostgreSQL for a lock", async () => {
    const scene = await PaymentScene.create(api);
    const { payment, redirectUrl } = await scene.start();
    await scene.play(redirectUrl, "PAY");
    const { database } = api.server;
    const before = database.statements;

    expect(await scene.sendWebhook(payment.id)).toBe(APPLIED);
    const ofScene = 1;
    expect(database.statements - before - ofScene).toBeLessThanOrEqual(database.kind === "sqlite" ? 12 : 13);
    expect((await scene.show()).status).toBe("PAID");
  });

  test("they say only where to look: nothing is booked while the provider says open", async () => {
    const scene = await PaymentScene.create(api);
    const { payment } = await scene.start();

    expect(await scene.sendWebhook(payment.id)).toBe(APPLIED);
    expect(await scene.show()).toMatchObject({ status: "OPEN", openAmount: { amount: "119.00" } });
  });

  test("one about another checkout parks the payment and books nothing", async () => {
    const scene = await PaymentScene.create(api);
    const { payment, redirectUrl } = await scene.start();
    const { providerRef } = await scene.payment(payment.id);
    await scene.play(redirectUrl, "PAY");
    await api.server.database.transaction(() =>
      api.server.database.execute(`UPDATE sandbox_checkout SET amount_minor = 1 WHERE id = :providerRef`, {
        providerRef,
      }),
    );

    expect(await scene.sendWebhook(payment.id)).toBe(APPLIED);

    expect(await scene.payment(payment.id)).toMatchObject({
      status: "PARKED",
      problem: "The provider is collecting another amount.",
      openKey: null,
    });
    expect(await scene.ledger()).toEqual([]);
    expect(await scene.timelineKinds()).toContain("PAYMENT_PARKED");
  });
});

describe("when the process was stopped while the provider created the pay page", () => {
  test("the page is found again, and used", async () => {
    const scene = await PaymentScene.create(api);
    const first = await scene.start();
    await forgetCheckout(first.payment.id);
    expect((await scene.start()).code).toBe("PROVIDER_SLOW");

    api.clock.advance(61_000);

    expect(await scene.start()).toMatchObject({ redirectUrl: first.redirectUrl, payment: { id: first.payment.id } });
  });

  test("without a page the attempt has failed, and another one can be started", async () => {
    const scene = await PaymentScene.create(api);
    const first = await scene.start();
    await forgetCheckout(first.payment.id);
    await api.server.database.transaction(() =>
      api.server.database.execute(`DELETE FROM sandbox_checkout WHERE reference = :id`, { id: first.payment.id }),
    );

    api.clock.advance(61_000);
    await api.server.services.paymentSync.pollDuePayments();

    expect((await scene.payment(first.payment.id)).status).toBe("FAILED");
    expect((await scene.start()).__typename).toBe("StartPaymentSuccess");
  });
});

async function forgetCheckout(paymentId: string): Promise<void> {
  await api.server.database.transaction(() =>
    api.server.database.execute(`UPDATE payment SET provider_ref = NULL, redirect_url = NULL WHERE id = :paymentId`, {
      paymentId,
    }),
  );
}

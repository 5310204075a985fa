import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { newId } from "../../../shared/ids";
import { PaymentScene } from "../payment-scene.test-support";
import { changeCheckout, listParkedItems, parkedScene } from "./parked-item.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => api.close());

describe("money that does not match", () => {
  test("is shown with what it may belong to, and the merchant is notified", async () => {
    const { scene, paymentId, item } = await parkedScene(api);

    expect(item).toMatchObject({
      kind: "MISMATCH",
      status: "OPEN",
      problem: "The provider is collecting another amount.",
      reference: paymentId,
      movement: "PAYMENT",
      amount: { amount: "119.00", currency: "EUR" },
      live: false,
      allowedActions: ["BOOK", "REFUND", "CLOSE"],
      payment: { id: paymentId, status: "PARKED" },
      document: { id: scene.invoiceId },
      client: { id: scene.clientId },
    });
    expect(await scene.ledger()).toEqual([]);
    expect(await scene.ask(`{ dashboard { parkedItems { count amount { amount currency } } } }`)).toEqual({
      dashboard: { parkedItems: [{ count: 1, amount: { amount: "119.00", currency: "EUR" } }] },
    });
    await scene.sendWebhook(paymentId);
    expect(await listParkedItems(scene)).toHaveLength(1);
  });

  test("is reported by email", async () => {
    const scene = await PaymentScene.create(api);
    await api.server.database.transaction(() =>
      api.server.database.execute(`UPDATE merchant SET email = 'shop@example.com' WHERE id = :id`, {
        id: scene.merchant.scope.merchantId,
      }),
    );
    const { payment, redirectUrl } = await scene.start();
    await scene.play(redirectUrl, "PAY");
    await changeCheckout(api, scene, payment.id, "currency = 'CHF'");
    await scene.sendWebhook(payment.id);

    const { mails } = await scene.ask<{ mails: { edges: { node: { subject: string } }[] } }>(
      `{ mails { edges { node { subject } } } }`,
    );
    expect(mails.edges.map(({ node }) => node.subject)).toEqual([expect.stringContaining("Zahlung prüfen")]);
  });

  test("with an unknown reference like ours is found by reconciliation; others' money is left alone", async () => {
    const scene = await PaymentScene.create(api);
    const lost = await scene.start();
    await scene.play(lost.redirectUrl, "PAY");
    const [known, foreign] = [await scene.payment(lost.payment.id), "order 4711"];
    await api.server.database.transaction(async () => {
      await api.server.database.execute(`UPDATE sandbox_checkout SET reference = :reference WHERE id = :id`, {
        reference: newId(),
        id: known.providerRef,
      });
      await api.server.database.execute(`UPDATE payment SET provider_ref = NULL WHERE id = :id`, {
        id: lost.payment.id,
      });
    });
    await api.server.services.paymentSync.reconcileRecent();
    await api.server.services.paymentSync.reconcileRecent();

    expect(await listParkedItems(scene)).toMatchObject([
      { kind: "UNKNOWN_REFERENCE", payment: null, document: null, amount: { amount: "119.00" }, status: "OPEN" },
    ]);
    await api.server.database.transaction(() =>
      api.server.database.execute(`UPDATE sandbox_checkout SET reference = :foreign WHERE id = :id`, {
        foreign,
        id: known.providerRef,
      }),
    );
    await api.server.services.paymentSync.reconcileRecent();
    expect(await listParkedItems(scene)).toHaveLength(1);
  });

  test("matches after all: it is booked, and no longer waits for a decision", async () => {
    const { scene, paymentId } = await parkedScene(api);
    await changeCheckout(api, scene, paymentId, "amount_minor = 11900");

    await scene.sendWebhook(paymentId);

    expect(await listParkedItems(scene)).toMatchObject([
      { status: "BOOKED", resolvedDocument: { id: scene.invoiceId }, allowedActions: [] },
    ]);
    expect(await scene.settled()).toEqual({ settledMinor: 11_900, status: "PAID" });
  });
});

test("money that arrives for an attempt parked without any replaces the parked item", async () => {
  const scene = await PaymentScene.create(api);
  const { payment, redirectUrl } = await scene.start();
  const play = `mutation ($id: ID!) { playSandbox(input: { paymentId: $id, event: CHANGE_ORDER }) { __typename } }`;
  await scene.ask(play, { id: payment.id });
  await scene.sendWebhook(payment.id);
  expect(await listParkedItems(scene)).toMatchObject([{ status: "OPEN", amount: null }]);

  await scene.play(redirectUrl, "PAY");
  await scene.sendWebhook(payment.id);

  expect(await listParkedItems(scene, ["OPEN"])).toMatchObject([
    { amount: { amount: "120.00" }, allowedActions: ["BOOK", "REFUND", "CLOSE"] },
  ]);
  expect(await listParkedItems(scene)).toHaveLength(2);
});

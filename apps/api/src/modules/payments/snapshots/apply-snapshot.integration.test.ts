import fc from "fast-check";
import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import type { Movement, Snapshot } from "../../../integrations/payment-providers/payment-provider";
import type { ApplySnapshot } from "./apply-snapshot";
import { PaymentScene } from "../payment-scene.test-support";

let api: TestApi;
let snapshots: ApplySnapshot;
beforeAll(async () => {
  api = await createTestApi();
  snapshots = api.server.services.applySnapshot;
});
afterAll(() => api.close());

/** An attempt for 119 euros, and what a provider may report about it. */
async function attemptCase() {
  const scene = await PaymentScene.create(api);
  const { payment } = await scene.start();
  const attempt = await scene.payment(payment.id);
  const providerRef = attempt.providerRef ?? "";
  const snapshot = (checkout: Snapshot["checkout"], ...movements: readonly Movement[]): Snapshot => ({
    providerRef,
    reference: payment.id,
    amountMinor: 11_900,
    currency: "EUR",
    live: false,
    checkout,
    movements,
  });
  const movement = (name: string, kind: Movement["kind"], state: Movement["state"], amountMinor: number): Movement => ({
    ref: `${payment.id}-${name}`,
    kind,
    state,
    amountMinor,
    currency: "EUR",
    method: "CARD",
    at: "2026-05-03T22:30:00.000Z",
  });
  const apply = (reported: Snapshot) => snapshots.apply(scene.merchant.scope, attempt, reported);
  return { scene, paymentId: payment.id, snapshot, movement, apply };
}

test("any order of early, late and repeated reports ends in the same state", async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3, 0, 1, 2, 3], { minLength: 0, maxLength: 8 }), async (before) => {
      const { scene, paymentId, snapshot, movement, apply } = await attemptCase();
      const captured = movement("paid", "PAYMENT", "CAPTURED", 11_900);
      const refunded = movement("back", "REFUND", "CAPTURED", 1_900);
      const words = [
        snapshot("OPEN"),
        snapshot("PROCESSING", { ...captured, state: "PENDING" }),
        snapshot("COMPLETED", captured),
        snapshot("COMPLETED", captured, refunded),
      ];
      const newest = snapshot("COMPLETED", captured, refunded);
      for (const index of before) await apply(words[index] ?? newest);
      await apply(newest);
      await apply(snapshot("PROCESSING", { ...captured, state: "PENDING" }));

      expect(await scene.payment(paymentId)).toMatchObject({
        status: "CAPTURED",
        openKey: null,
        capturedMinor: 11_900,
      });
      expect((await scene.ledger()).toSorted((a, b) => a.amountMinor - b.amountMinor)).toEqual([
        { kind: "REFUNDED", amountMinor: -1_900 },
        { kind: "CAPTURED", amountMinor: 11_900 },
      ]);
      expect(await scene.settled()).toEqual({ settledMinor: 10_000, status: "OPEN" });
    }),
    { numRuns: 30 },
  );
}, 60_000);

test("the same reports at once are booked once", async () => {
  const { scene, snapshot, movement, apply } = await attemptCase();
  const reported = snapshot("COMPLETED", movement("paid", "PAYMENT", "CAPTURED", 11_900));

  await Promise.all(Array.from({ length: 20 }, () => apply(reported)));

  expect(await scene.ledger()).toEqual([{ kind: "CAPTURED", amountMinor: 11_900 }]);
});

test.each([
  { checkout: "COMPLETED", toClose: 0 },
  // More may come through the page, which now asks for more than is due.
  { checkout: "OPEN", toClose: 1 },
] as const)(
  "paid in part through a page that is $checkout, pages to close: $toClose",
  async ({ checkout, toClose }) => {
    const { scene, snapshot, movement, apply } = await attemptCase();

    await apply(snapshot(checkout, movement("half", "PAYMENT", "CAPTURED", 5_000)));

    const messages = await api.server.database.rows(
      `SELECT id AS "id" FROM outbox_message WHERE merchant_id = :merchantId AND kind = 'CLOSE_PAYMENT'`,
      { merchantId: scene.merchant.scope.merchantId },
    );
    expect(messages).toHaveLength(toClose);
  },
);

test("money counts for the day on which it moved, in the merchant's time zone", async () => {
  const { scene, snapshot, movement, apply } = await attemptCase();
  await apply(snapshot("COMPLETED", movement("paid", "PAYMENT", "CAPTURED", 11_900)));

  const [entry] = await api.server.database.rows<{ readonly bookedOn: string }>(
    `SELECT booked_on AS "bookedOn" FROM ledger_entry WHERE document_id = :id`,
    { id: scene.invoiceId },
  );
  // Half past ten in the evening UTC is the next day in Berlin.
  expect(entry?.bookedOn).toBe("2026-05-04");
});

test("a chargeback reopens the invoice, a won dispute settles it", async () => {
  const { scene, snapshot, movement, apply } = await attemptCase();
  const paid = movement("paid", "PAYMENT", "CAPTURED", 11_900);
  const disputed = movement("disputed", "CHARGEBACK", "CAPTURED", 11_900);

  await apply(snapshot("COMPLETED", paid, disputed));
  expect(await scene.settled()).toEqual({ settledMinor: 0, status: "OPEN" });

  await apply(snapshot("COMPLETED", paid, { ...disputed, state: "REVERSED" }));
  await apply(snapshot("COMPLETED", paid, disputed));
  expect(await scene.settled()).toEqual({ settledMinor: 11_900, status: "PAID" });
});

test("a refund that fails after all is reversed, even when only its failure was reported", async () => {
  const { scene, snapshot, movement, apply } = await attemptCase();
  const paid = movement("paid", "PAYMENT", "CAPTURED", 11_900);

  await apply(snapshot("COMPLETED", paid, movement("first", "REFUND", "REVERSED", 5_000)));

  expect(await scene.settled()).toEqual({ settledMinor: 11_900, status: "PAID" });
});

test("what is promised or pending is not booked", async () => {
  const { scene, paymentId, snapshot, movement, apply } = await attemptCase();

  await apply(snapshot("OPEN", movement("promised", "PAYMENT", "AUTHORIZED", 11_900)));

  expect(await scene.payment(paymentId)).toMatchObject({ status: "PROCESSING", capturedMinor: 0 });
  expect(await scene.ledger()).toEqual([]);
});

test("a second page of the same attempt on which nobody paid changes nothing", async () => {
  const { scene, paymentId, snapshot, apply } = await attemptCase();

  await apply({ ...snapshot("EXPIRED"), providerRef: "left over" });

  expect(await scene.payment(paymentId)).toMatchObject({ status: "OPEN", openKey: scene.invoiceId });
});

test("a part payment through a page that is still open blocks other attempts until it is closed", async () => {
  const { scene, paymentId, snapshot, movement, apply } = await attemptCase();
  await apply(snapshot("OPEN", movement("part", "PAYMENT", "CAPTURED", 5_000)));

  expect(await scene.payment(paymentId)).toMatchObject({ status: "PARTIALLY_CAPTURED", openKey: scene.invoiceId });
});

test("money that arrives after an attempt has ended is booked nonetheless", async () => {
  const { scene, paymentId, snapshot, movement, apply } = await attemptCase();
  await apply(snapshot("CANCELED"));
  await apply(snapshot("OPEN"));
  expect((await scene.payment(paymentId)).status).toBe("CANCELED");

  await apply(snapshot("COMPLETED", movement("late", "PAYMENT", "CAPTURED", 11_900)));

  expect((await scene.payment(paymentId)).status).toBe("CAPTURED");
  expect((await scene.settled())?.status).toBe("PAID");
});

test("money that arrives for a cancelled invoice is booked and shows as overpaid", async () => {
  const { scene, snapshot, movement, apply } = await attemptCase();
  await api.server.database.transaction(() =>
    api.server.database.execute(`UPDATE document SET status = 'CANCELED' WHERE id = :id`, { id: scene.invoiceId }),
  );
  await apply(snapshot("COMPLETED", movement("late", "PAYMENT", "CAPTURED", 11_900)));

  const staff = await scene.merchant.staff();
  const { data } = await staff(`query ($id: ID!) { document(id: $id) { status overpaidAmount { amount } } }`, {
    id: scene.invoiceId,
  });
  expect(data).toEqual({ document: { status: "CANCELED", overpaidAmount: { amount: "119.00" } } });
});

describe("what does not match is parked, neither booked nor dropped", () => {
  test.each<[string, (reported: Snapshot) => Snapshot, string]>([
    [
      "another amount",
      (reported) => ({ ...reported, amountMinor: 11_901 }),
      "The provider is collecting another amount.",
    ],
    ["another currency", (reported) => ({ ...reported, currency: "CHF" }), "The currency is CHF instead of EUR."],
    [
      "money in another currency",
      (reported) => ({
        ...reported,
        movements: reported.movements.map((movement) => ({ ...movement, currency: "USD" })),
      }),
      "The currency is USD instead of EUR.",
    ],
    [
      "another reference",
      (reported) => ({ ...reported, reference: "somebody" }),
      "The provider gives another reference.",
    ],
    [
      "another checkout",
      (reported) => ({ ...reported, providerRef: "other" }),
      "The provider reports another checkout.",
    ],
    ["real money", (reported) => ({ ...reported, live: true }), "Play money and real money are mixed up."],
  ])("%s", async (_name, change, problem) => {
    const { scene, paymentId, snapshot, movement, apply } = await attemptCase();
    const fitting = snapshot("COMPLETED", movement("paid", "PAYMENT", "CAPTURED", 11_900));
    await apply(change(fitting));
    await apply(change(fitting));

    expect(await scene.payment(paymentId)).toMatchObject({ status: "PARKED", problem, openKey: null });
    expect(await scene.ledger()).toEqual([]);
    expect((await scene.timelineKinds()).filter((kind) => kind === "PAYMENT_PARKED")).toHaveLength(1);

    await apply(fitting);
    expect(await scene.payment(paymentId)).toMatchObject({ status: "CAPTURED", problem: null });
  });

  test("an unknown state, while the money that is known is booked", async () => {
    const { scene, paymentId, snapshot, movement, apply } = await attemptCase();
    await apply(
      snapshot("OPEN", movement("part", "PAYMENT", "CAPTURED", 4_000), movement("odd", "PAYMENT", "UNKNOWN", 7_900)),
    );

    expect(await scene.payment(paymentId)).toMatchObject({ status: "PARKED", capturedMinor: 4_000 });
    expect(await scene.settled()).toEqual({ settledMinor: 4_000, status: "OPEN" });
  });
});

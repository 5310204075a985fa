import { createTestApi, type GraphQLClient, type TestApi } from "../../../../test/create-test-api";
import type { SandboxProvider } from "../../../integrations/payment-providers/sandbox/sandbox-provider";
import { newId } from "../../../shared/ids";
import { PaymentScene } from "../payment-scene.test-support";
import { refund, type Refunded, REFUND } from "./refund.test-support";

let api: TestApi;
let sandbox: SandboxProvider;
beforeAll(async () => {
  api = await createTestApi();
  sandbox = api.server.services.sandbox;
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => api.close());

describe("refunding", () => {
  test("all of it reopens the invoice", async () => {
    const scene = await PaymentScene.create(api);
    const paymentId = await scene.pay();

    expect(await refund(scene, paymentId)).toMatchObject({
      refunds: [{ status: "SUCCEEDED", amount: { amount: "119.00" }, problem: null }],
      payment: {
        refundedAmount: { amount: "119.00" },
        refundableAmount: { amount: "0.00" },
        allowedActions: ["REFRESH", "PLAY_SANDBOX"],
      },
    });
    expect(await scene.ledger()).toEqual([
      { kind: "CAPTURED", amountMinor: 11_900 },
      { kind: "REFUNDED", amountMinor: -11_900 },
    ]);
    expect(await scene.settled()).toEqual({ settledMinor: 0, status: "OPEN" });
    expect(await scene.timelineKinds()).toEqual([
      "PAYMENT_STARTED",
      "INVOICE_PAID",
      "PAYMENT_CAPTURED",
      "REFUND_REQUESTED",
      "PAYMENT_REFUNDED",
    ]);
    await scene.sendWebhook(paymentId);
    expect(await scene.ledger()).toHaveLength(2);
  });

  test("in parts, until nothing is left", async () => {
    const scene = await PaymentScene.create(api);
    const paymentId = await scene.pay();

    expect((await refund(scene, paymentId, "19.00")).refunds).toMatchObject([{ status: "SUCCEEDED" }]);
    expect((await refund(scene, paymentId, "100.01")).fields).toMatchObject([
      { field: "amount", code: "OUT_OF_RANGE" },
    ]);
    expect((await refund(scene, paymentId, "100.00")).refunds).toMatchObject([{ status: "SUCCEEDED" }]);
    expect((await refund(scene, paymentId, "0.01")).code).toBe("NOTHING_TO_REFUND");
    expect((await refund(scene, paymentId)).code).toBe("NOTHING_TO_REFUND");
    expect(await scene.settled()).toEqual({ settledMinor: 0, status: "OPEN" });
  });

  test("what was paid too much, so that the invoice stays paid", async () => {
    const scene = await PaymentScene.create(api);
    const paymentId = await scene.pay("OVER");
    const read = `query ($id: ID!) { document(id: $id) { status overpaidAmount { amount } } }`;
    expect(await scene.ask(read, { id: scene.invoiceId })).toMatchObject({
      document: { status: "PAID", overpaidAmount: { amount: "10.00" } },
    });

    await refund(scene, paymentId, "10.00");

    expect(await scene.settled()).toEqual({ settledMinor: 11_900, status: "PAID" });
  });

  test("money that came in two parts goes back from both", async () => {
    const scene = await PaymentScene.create(api, { grossMinor: 10_000 });
    const paymentId = await scene.pay("PART");
    await addPayment(scene, paymentId, 5_000);
    await scene.ask(`mutation ($id: ID!) { refreshPayment(paymentId: $id) { __typename } }`, { id: paymentId });
    const key = newId();

    const first = await refund(scene, paymentId, "70.00", key);

    expect(first.refunds).toMatchObject([{ amount: { amount: "50.00" } }, { amount: { amount: "20.00" } }]);
    expect((await refund(scene, paymentId, "70.00", key)).refunds).toEqual(first.refunds);
    expect(await scene.settled()).toEqual({ settledMinor: 3_000, status: "OPEN" });
  });

  test("a double click is one refund, even at the same moment", async () => {
    const scene = await PaymentScene.create(api);
    const paymentId = await scene.pay();
    const key = newId();

    const answers = await Promise.all([1, 2, 3, 4].map(() => refund(scene, paymentId, "50.00", key)));
    answers.push(await refund(scene, paymentId, "50.00", key));

    expect(new Set(answers.map(({ refunds }) => refunds[0]?.id)).size).toBe(1);
    expect(await scene.settled()).toEqual({ settledMinor: 6_900, status: "OPEN" });
  });

  test("two different ones at once never refund more than was received", async () => {
    const scene = await PaymentScene.create(api);
    const paymentId = await scene.pay();

    const answers = await Promise.all([1, 2, 3].map(() => refund(scene, paymentId, "70.00")));

    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      "InvalidInput",
      "InvalidInput",
      "RefundPaymentSuccess",
    ]);
    expect(await scene.settled()).toEqual({ settledMinor: 4_900, status: "OPEN" });
  });

  test.each([
    ["0", "amount OUT_OF_RANGE must be more than 0"],
    ["-1", "amount OUT_OF_RANGE must be more than 0"],
    ["1.001", "amount INVALID_FORMAT has more decimal places than EUR"],
    ["1000000000000", "amount OUT_OF_RANGE is more than an amount may be"],
  ])("an amount of %s is refused", async (amount, problem) => {
    const scene = await PaymentScene.create(api);
    const paymentId = await scene.pay();

    const { fields } = await refund(scene, paymentId, amount);

    expect(fields.map(({ field, code, message }) => `${field} ${code} ${message}`)).toEqual([problem]);
    expect(await scene.ledger()).toHaveLength(1);
  });

  test("another payment's key, and a missing one, are refused", async () => {
    const scene = await PaymentScene.create(api);
    const paymentId = await scene.pay("PART");
    await refund(scene, paymentId, "1.00", "same");
    const other = await scene.pay("PART");

    expect(await refund(scene, other, "1.00", "same")).toMatchObject({ __typename: "KeyReused" });
    expect((await refund(scene, other, "1.00", " ")).fields).toMatchObject([{ code: "REQUIRED" }]);
  });

  test("the same key with another amount is refused, with the same one it gives the first answer", async () => {
    const scene = await PaymentScene.create(api);
    const paymentId = await scene.pay();
    const first = await refund(scene, paymentId, "1.00", "once");

    expect(await refund(scene, paymentId, "2.00", "once")).toMatchObject({ __typename: "KeyReused" });
    expect(await refund(scene, paymentId, "1.00", "once")).toEqual(first);
    expect(await scene.ledger()).toHaveLength(2);
  });

  test("what was never received can't be refunded", async () => {
    const scene = await PaymentScene.create(api);
    const { payment } = await scene.start();

    expect((await refund(scene, payment.id)).code).toBe("NOTHING_TO_REFUND");
  });

  test("viewers, read keys, strangers and other merchants can't", async () => {
    const scene = await PaymentScene.create(api);
    const paymentId = await scene.pay();
    const variables = { input: { paymentId, idempotencyKey: newId() } };
    const codeOf = async (caller: GraphQLClient) => (await caller(REFUND, variables)).errors[0]?.extensions.code;

    expect(await codeOf(await scene.merchant.staff("VIEWER"))).toBe("FORBIDDEN");
    expect(await codeOf(await scene.merchant.apiKey("READ"))).toBe("FORBIDDEN");
    expect(await codeOf(api.anonymous.admin)).toBe("UNAUTHENTICATED");
    const stranger = await (await api.createMerchant()).staff();
    expect((await stranger<Refunded>(REFUND, variables)).data.refundPayment.__typename).toBe("NotFound");
    expect(await scene.ledger()).toHaveLength(1);
    const key = await scene.merchant.apiKey("WRITE");
    expect((await key<Refunded>(REFUND, variables)).data.refundPayment.__typename).toBe("RefundPaymentSuccess");
  });
});

/** As if the payer had paid a second part on the same page. */
async function addPayment(scene: PaymentScene, paymentId: string, amountMinor: number): Promise<void> {
  const { providerRef } = await scene.payment(paymentId);
  const snapshot = await sandbox.of(scene.merchant.scope).fetch(providerRef ?? "");
  const [first] = snapshot.movements;
  if (first === undefined) throw new Error("Nothing was paid yet");
  const movements = [...snapshot.movements, { ...first, ref: newId(), amountMinor }];
  await api.server.database.transaction(() =>
    api.server.database.execute(`UPDATE sandbox_checkout SET movements = :movements WHERE id = :providerRef`, {
      movements: JSON.stringify(movements),
      providerRef,
    }),
  );
}

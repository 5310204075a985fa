import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { newId } from "../../../shared/ids";
import { PaymentScene } from "../payment-scene.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const PAYMENT = `query ($filter: PaymentFilter) { payments(filter: $filter) { edges { node {
  disputed disputedAmount { amount } refundableAmount { amount } allowedActions
} } } }`;
const PLAY = `mutation ($id: ID!, $event: SandboxEvent!) {
  playSandbox(input: { paymentId: $id, event: $event }) { __typename ... on SandboxNotPossible { code } }
}`;

interface Listed {
  readonly payments: { readonly edges: readonly { readonly node: { readonly disputed: boolean } }[] };
}

async function shown(scene: PaymentScene, filter: Readonly<Record<string, unknown>> = {}) {
  const { payments } = await scene.ask<Listed>(PAYMENT, { filter: { documentId: scene.invoiceId, ...filter } });
  return payments.edges[0]?.node;
}

async function play(scene: PaymentScene, id: string, event: string) {
  const { playSandbox } = await scene.ask<{ playSandbox: { __typename: string; code?: string } }>(PLAY, { id, event });
  return playSandbox.code ?? playSandbox.__typename;
}

describe("what banks do", () => {
  test("a chargeback reopens the invoice and shows; a won dispute settles it again", async () => {
    const scene = await PaymentScene.create(api);
    const paymentId = await scene.pay();

    expect(await play(scene, paymentId, "CHARGEBACK")).toBe("PlaySandboxSuccess");
    await scene.sendWebhook(paymentId);
    expect(await shown(scene)).toMatchObject({
      disputed: true,
      disputedAmount: { amount: "119.00" },
      refundableAmount: { amount: "0.00" },
    });
    expect(await shown(scene, { disputed: false })).toBeUndefined();
    expect(await scene.ask(`{ dashboard { disputedPaymentCount failedWebhookCount } }`)).toEqual({
      dashboard: { disputedPaymentCount: 1, failedWebhookCount: 0 },
    });
    expect(await shown(scene, { disputed: true })).toBeDefined();
    expect(await scene.settled()).toEqual({ settledMinor: 0, status: "OPEN" });
    expect(
      await scene.ask(`query ($id: ID!) { document(id: $id) { disputed openAmount { amount } } }`, {
        id: scene.invoiceId,
      }),
    ).toEqual({ document: { disputed: true, openAmount: { amount: "119.00" } } });

    await play(scene, paymentId, "WIN_DISPUTE");
    await scene.sendWebhook(paymentId);
    expect(await shown(scene)).toMatchObject({ disputed: false, refundableAmount: { amount: "119.00" } });
    expect(await scene.settled()).toEqual({ settledMinor: 11_900, status: "PAID" });
    expect(await scene.timelineKinds()).toEqual(expect.arrayContaining(["PAYMENT_DISPUTED", "DISPUTE_WON"]));
  });

  test("what can't happen to a payment is refused", async () => {
    const scene = await PaymentScene.create(api);
    const { payment } = await scene.start();

    for (const event of ["CHARGEBACK", "WIN_DISPUTE", "FAIL_REFUND", "DUPLICATE_WEBHOOK", "LATE_WEBHOOK"]) {
      expect(await play(scene, payment.id, event)).toBe("CANNOT_HAPPEN");
    }
    expect(await play(scene, newId(), "CHARGEBACK")).toBe("NotFound");
  });

  test("viewers and other merchants can't play", async () => {
    const scene = await PaymentScene.create(api);
    const id = await scene.pay();
    const variables = { id, event: "CHARGEBACK" };
    const viewer = await scene.merchant.staff("VIEWER");
    expect((await viewer(PLAY, variables)).errors[0]?.extensions.code).toBe("FORBIDDEN");
    const stranger = await (await api.createMerchant()).staff();
    expect((await stranger(PLAY, variables)).data).toEqual({ playSandbox: { __typename: "NotFound" } });
  });
});

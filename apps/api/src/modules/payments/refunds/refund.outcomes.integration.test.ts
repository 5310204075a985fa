import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import {
  type Movement,
  OutcomeUnknownError,
  type ProviderError,
  ProviderRejectedError,
  ProviderUnavailableError,
} from "../../../integrations/payment-providers/payment-provider";
import type { SandboxProvider } from "../../../integrations/payment-providers/sandbox/sandbox-provider";
import { PaymentScene } from "../payment-scene.test-support";
import { play, refund, shown } from "./refund.test-support";

let api: TestApi;
let sandbox: SandboxProvider;
beforeAll(async () => {
  api = await createTestApi();
  sandbox = api.server.services.sandbox;
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => api.close());

/** The refund is in the provider's books, but the answer never arrives. */
function loseAnswerOfRefund(): void {
  const original = sandbox.refund.bind(sandbox);
  jest.spyOn(sandbox, "refund").mockImplementationOnce(async (scope, order): Promise<Movement> => {
    await original(scope, order);
    throw new OutcomeUnknownError("timeout");
  });
}

describe("when a refund does not succeed at once", () => {
  test.each<[string, ProviderError, string]>([
    ["refuses", new ProviderRejectedError("Too late."), "Too late."],
    ["is away", new ProviderUnavailableError("ECONNREFUSED"), "The provider could not be asked."],
  ])("because the provider %s, it has failed, and may be tried again", async (_name, error, problem) => {
    const scene = await PaymentScene.create(api);
    const paymentId = await scene.pay();
    jest.spyOn(sandbox, "refund").mockRejectedValueOnce(error);

    expect((await refund(scene, paymentId)).refunds).toMatchObject([{ status: "FAILED", problem }]);

    expect(await scene.timelineKinds()).toContain("REFUND_FAILED");
    expect((await refund(scene, paymentId)).refunds).toMatchObject([{ status: "SUCCEEDED" }]);
  });

  test("because the answer got lost, it is found by looking and never requested twice", async () => {
    const scene = await PaymentScene.create(api);
    const paymentId = await scene.pay();
    loseAnswerOfRefund();

    expect((await refund(scene, paymentId, "40.00")).refunds).toMatchObject([{ status: "UNKNOWN" }]);
    expect((await refund(scene, paymentId, "80.00")).fields).toMatchObject([{ code: "OUT_OF_RANGE" }]);
    api.clock.advance(61_000);
    await api.server.services.refunds.pollDue();

    expect(await shown(scene)).toMatchObject({
      refundedAmount: { amount: "40.00" },
      refunds: [{ status: "SUCCEEDED" }],
    });
    expect(await scene.settled()).toEqual({ settledMinor: 7_900, status: "OPEN" });
  });

  test("because it never arrived, it has failed after a while, and its money can be refunded again", async () => {
    const scene = await PaymentScene.create(api);
    const paymentId = await scene.pay();
    jest.spyOn(sandbox, "refund").mockRejectedValueOnce(new OutcomeUnknownError("timeout"));
    await refund(scene, paymentId);

    for (let minutes = 0; minutes < 12; minutes += 2) {
      api.clock.advance(120_000);
      await api.server.services.refunds.pollDue();
    }

    expect(await shown(scene)).toMatchObject({
      refunds: [{ status: "FAILED" }],
      refundableAmount: { amount: "119.00" },
    });
  });

  test("because we were stopped before the answer came", async () => {
    const scene = await PaymentScene.create(api);
    const paymentId = await scene.pay();
    loseAnswerOfRefund();
    await refund(scene, paymentId);
    await api.server.database.transaction(() =>
      api.server.database.execute(`UPDATE refund SET status = 'REQUESTED' WHERE payment_id = :paymentId`, {
        paymentId,
      }),
    );

    api.clock.advance(61_000);
    await api.server.services.refunds.pollDue();

    expect(await shown(scene)).toMatchObject({
      refunds: [{ status: "SUCCEEDED" }],
      refundableAmount: { amount: "0.00" },
    });
  });

  test("and fails after all, the invoice is paid again", async () => {
    const scene = await PaymentScene.create(api);
    const paymentId = await scene.pay();
    await refund(scene, paymentId);
    expect(await play(scene, paymentId, "FAIL_REFUND")).toBe("PlaySandboxSuccess");

    await scene.sendWebhook(paymentId);
    await scene.sendWebhook(paymentId);

    expect(await shown(scene)).toMatchObject({
      refunds: [{ status: "FAILED" }],
      refundableAmount: { amount: "119.00" },
    });
    expect(await scene.settled()).toEqual({ settledMinor: 11_900, status: "PAID" });
    expect((await scene.ledger()).map(({ kind }) => kind)).toEqual(["CAPTURED", "REFUNDED", "REFUND_REVERSED"]);
    expect((await scene.timelineKinds()).filter((kind) => kind === "REFUND_FAILED")).toHaveLength(1);
  });
});

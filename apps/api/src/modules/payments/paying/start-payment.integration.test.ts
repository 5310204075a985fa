import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import {
  OutcomeUnknownError,
  type ProviderError,
  ProviderMisconfiguredError,
  ProviderRejectedError,
  ProviderUnavailableError,
} from "../../../integrations/payment-providers/payment-provider";
import type { SandboxProvider } from "../../../integrations/payment-providers/sandbox/sandbox-provider";
import { PaymentScene } from "../payment-scene.test-support";

let api: TestApi;
let sandbox: SandboxProvider;
beforeAll(async () => {
  api = await createTestApi();
  sandbox = api.server.services.sandbox;
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => api.close());

/** The only attempt of a scene's invoice, in whatever state. */
async function onlyAttempt(scene: PaymentScene) {
  const { payments } = await scene.show();
  expect(payments).toHaveLength(1);
  return scene.payment(payments[0]?.id ?? "");
}

test.each<[string, ProviderError, string]>([
  ["refuses", new ProviderRejectedError("Too small."), "Too small."],
  ["is away", new ProviderUnavailableError("connect ECONNREFUSED"), "The provider could not be asked."],
  ["knows no such key", new ProviderMisconfiguredError("401"), "The provider does not accept our credentials."],
])(
  "when the provider %s the attempt has failed, and the next one may be made at once",
  async (_name, error, problem) => {
    const scene = await PaymentScene.create(api);
    jest.spyOn(sandbox, "createCheckout").mockRejectedValueOnce(error);

    expect(await scene.start()).toMatchObject({ __typename: "PaymentUnavailable", code: "PROVIDER_UNAVAILABLE" });

    expect(await onlyAttempt(scene)).toMatchObject({ status: "FAILED", problem, openKey: null });
    expect((await scene.start()).__typename).toBe("StartPaymentSuccess");
  },
);

describe("when the provider's answer gets lost", () => {
  test("nothing is ordered a second time before the fate of the first is known", async () => {
    const scene = await PaymentScene.create(api);
    const create = jest.spyOn(sandbox, "createCheckout").mockRejectedValueOnce(new OutcomeUnknownError("timeout"));

    expect((await scene.start()).code).toBe("PROVIDER_UNAVAILABLE");
    expect(await onlyAttempt(scene)).toMatchObject({ status: "UNKNOWN", openKey: scene.invoiceId });
    expect((await scene.start()).code).toBe("PROVIDER_SLOW");
    expect(create).toHaveBeenCalledTimes(1);

    api.clock.advance(61_000);
    await api.server.services.paymentSync.pollDuePayments();
    expect(await onlyAttempt(scene)).toMatchObject({ status: "FAILED", openKey: null });
    expect((await scene.start()).__typename).toBe("StartPaymentSuccess");
  });

  test("a page that was created nonetheless is found and used", async () => {
    const scene = await PaymentScene.create(api);
    const create = sandbox.createCheckout.bind(sandbox);
    jest.spyOn(sandbox, "createCheckout").mockImplementationOnce(async (...args) => {
      await create(...args);
      throw new OutcomeUnknownError("timeout");
    });
    await scene.start();

    api.clock.advance(61_000);
    const { payment, redirectUrl } = await scene.start();
    await scene.play(redirectUrl, "PAY");
    await scene.refresh(payment.id);

    expect(await onlyAttempt(scene)).toMatchObject({ status: "CAPTURED" });
    expect(await scene.ledger()).toHaveLength(1);
  });

  test("an answer that comes after we gave up leaves no page to pay on", async () => {
    const scene = await PaymentScene.create(api);
    const create = sandbox.createCheckout.bind(sandbox);
    jest.spyOn(sandbox, "createCheckout").mockImplementationOnce(async (...args) => {
      api.clock.advance(61_000);
      await api.server.services.paymentSync.pollDuePayments();
      return create(...args);
    });

    expect((await scene.start()).code).toBe("PROVIDER_UNAVAILABLE");

    const { providerRef, openKey } = await onlyAttempt(scene);
    expect(openKey).toBeNull();
    expect((await sandbox.fetch(scene.merchant.scope, providerRef ?? "")).checkout).toBe("CANCELED");
  });
});

describe("when the provider can't be asked", () => {
  test("a customer who returns is told what we know", async () => {
    const scene = await PaymentScene.create(api);
    const { payment } = await scene.start();
    jest.spyOn(sandbox, "fetch").mockRejectedValueOnce(new ProviderUnavailableError("away"));

    expect((await scene.refresh(payment.id))?.status).toBe("OPEN");
  });

  test("a webhook has to be sent again, and is accepted then", async () => {
    const scene = await PaymentScene.create(api);
    const { payment, redirectUrl } = await scene.start();
    await scene.play(redirectUrl, "PAY");
    jest.spyOn(sandbox, "fetch").mockRejectedValueOnce(new ProviderUnavailableError("away"));

    expect(await scene.sendWebhook(payment.id, { id: "1" })).toBe('503 {"outcome":"RETRY"}');
    expect(await scene.ledger()).toEqual([]);
    expect(await scene.sendWebhook(payment.id, { id: "1" })).toBe('200 {"outcome":"APPLIED"}');
    expect(await scene.ledger()).toHaveLength(1);
  });

  test("polling continues later, less and less often, and finally leaves it to a person", async () => {
    const scene = await PaymentScene.create(api);
    const { payment, redirectUrl } = await scene.start();
    await scene.play(redirectUrl, "LATER");
    jest.spyOn(sandbox, "fetch").mockRejectedValue(new ProviderUnavailableError("away"));

    for (let days = 0; days < 60; days += 1) {
      api.clock.advance(86_400_000);
      await api.server.services.paymentSync.pollDuePayments();
    }

    expect(await scene.payment(payment.id)).toMatchObject({
      status: "PARKED",
      problem: "The provider never said how it ended.",
      openKey: null,
    });
  });

  test("a checkout that the provider no longer knows is left to a person", async () => {
    const scene = await PaymentScene.create(api);
    const { payment } = await scene.start();
    jest.spyOn(sandbox, "fetch").mockRejectedValueOnce(new ProviderRejectedError("gone"));

    expect((await scene.refresh(payment.id))?.status).toBe("PARKED");
  });
});

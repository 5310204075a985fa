import { type PaymentProvider, ProviderUnavailableError } from "../../integrations/payment-providers/payment-provider";
import { createTestApi, type TestApi } from "../../../test/create-test-api";
import { PaymentScene } from "../payments/payment-scene.test-support";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(async () => {
  await api.close();
});
afterEach(() => {
  jest.restoreAllMocks();
});

const CANCEL = `mutation ($id: ID!) { cancelDocument(id: $id) {
  __typename ... on Failure { code } ... on DocumentSuccess { document { status } } } }`;

interface Answer {
  readonly cancelDocument: {
    readonly __typename: string;
    readonly code?: string;
    readonly document?: { readonly status: string };
  };
}

const CANCELED = { __typename: "DocumentSuccess", document: { status: "CANCELED" } };

async function cancel(scene: PaymentScene, id = scene.invoiceId): Promise<Answer["cancelDocument"]> {
  return (await scene.ask<Answer>(CANCEL, { id })).cancelDocument;
}

/** Makes the merchant's provider behave otherwise. */
function changeProvider(change: (provider: PaymentProvider) => Partial<PaymentProvider>): void {
  const { paymentProviders } = api.server.services;
  const get = paymentProviders.get.bind(paymentProviders);
  jest.spyOn(paymentProviders, "get").mockImplementation(async (...args) => {
    const provider = await get(...args);
    return Object.assign(Object.create(provider) as PaymentProvider, provider, change(provider));
  });
}

async function status(scene: PaymentScene, id: string): Promise<string | undefined> {
  return (await scene.refresh(id))?.status;
}

describe("cancelling an invoice", () => {
  test("takes its pay page away first: nobody can pay there any more", async () => {
    const scene = await PaymentScene.create(api);
    const { payment, redirectUrl } = await scene.start();

    expect(await cancel(scene)).toEqual(CANCELED);

    await scene.play(redirectUrl, "PAY");
    expect(await status(scene, payment.id)).toBe("CANCELED");
    expect(await scene.ledger()).toEqual([]);
  });

  test("is refused while money is on its way, and possible once that has failed", async () => {
    const scene = await PaymentScene.create(api);
    const { payment, redirectUrl } = await scene.start();
    await scene.play(redirectUrl, "LATER");

    expect(await cancel(scene)).toEqual({ __typename: "PaymentUnderWay", code: "PAYMENT_UNDER_WAY" });
    expect(await scene.settled()).toEqual({ settledMinor: 0, status: "OPEN" });
    expect(await status(scene, payment.id)).toBe("PROCESSING");
  });

  test("finds the payment that has just arrived, though nobody has reported it yet", async () => {
    const scene = await PaymentScene.create(api);
    const { redirectUrl } = await scene.start();
    await scene.play(redirectUrl, "PAY");

    expect(await cancel(scene)).toMatchObject({ __typename: "StepNotPossible" });
    expect(await scene.settled()).toEqual({ settledMinor: 11_900, status: "PAID" });
  });

  test("is refused while the provider does not respond: somebody may be paying", async () => {
    const scene = await PaymentScene.create(api);
    await scene.start();
    changeProvider(() => ({
      fetch: () => Promise.reject(new ProviderUnavailableError("down")),
    }));

    expect(await cancel(scene)).toEqual({ __typename: "PaymentUnderWay", code: "PROVIDER_UNAVAILABLE" });
    jest.restoreAllMocks();
    expect(await cancel(scene)).toEqual(CANCELED);
  });

  test("goes on where a provider can't close its pages; what is paid there later shows, and can be given back", async () => {
    const scene = await PaymentScene.create(api);
    const { payment, redirectUrl } = await scene.start();
    changeProvider(() => ({ cancelCheckout: () => Promise.resolve("UNSUPPORTED" as const) }));

    expect(await cancel(scene)).toEqual(CANCELED);
    await scene.play(redirectUrl, "PAY");
    await scene.refresh(payment.id);

    expect(await scene.settled()).toMatchObject({ settledMinor: 11_900, status: "CANCELED" });
    expect(
      await scene.ask("query ($id: ID!) { document(id: $id) { overpaidAmount { amount } } }", { id: scene.invoiceId }),
    ).toEqual({ document: { overpaidAmount: { amount: "119.00" } } });
  });

  test("while customers start paying: in the end it is cancelled and nothing is open, or somebody is paying", async () => {
    const scene = await PaymentScene.create(api);
    const [answer] = await Promise.all([cancel(scene), scene.start(), scene.start()]);

    const now = (await scene.settled())?.status;
    const [open] = await api.server.database.rows<{ count: number }>(
      `SELECT COUNT(*) AS "count" FROM payment WHERE open_key = :id`,
      { id: scene.invoiceId },
    );
    if (answer.__typename === "DocumentSuccess") expect([now, Number(open?.count)]).toEqual(["CANCELED", 0]);
    else expect([answer.code, now]).toEqual(["PAYMENT_UNDER_WAY", "OPEN"]);
  });
});

import {
  type CheckoutOrder,
  type PaymentProvider,
  ProviderRejectedError,
  type Snapshot,
} from "../../src/integrations/payment-providers/payment-provider";
import { newId } from "../../src/shared/ids";
import { createTestApi, type TestApi } from "../create-test-api";
import { SandboxDouble } from "./sandbox-double";

let api: TestApi;
let provider: PaymentProvider;
let double: SandboxDouble;
beforeAll(async () => {
  api = await createTestApi();
});
beforeEach(async () => {
  const { scope } = await api.createMerchant();
  provider = api.server.services.sandbox.of(scope);
  double = new SandboxDouble(api, scope);
});
afterAll(() => api.close());

function order(change: Partial<CheckoutOrder> = {}): CheckoutOrder {
  return {
    reference: newId(),
    amountMinor: 11_900,
    currency: "EUR",
    description: "Rechnung RE-1 (Müller & Söhne) ~*!'()",
    locale: "de",
    returnUrl: "http://127.0.0.1:4000/portal/documents/1?payment=2",
    cancelUrl: "http://127.0.0.1:4000/portal/documents/1?payment=2&left=1",
    expiresAt: new Date(api.clock.now().getTime() + 3_600_000),
    payer: null,
    ...change,
  };
}

describe("the sandbox, which keeps its books in the same database", () => {
  test("01 a checkout carries exactly what was ordered", async () => {
    const wanted = order();
    const { providerRef } = await provider.createCheckout(wanted);

    expect(await provider.fetch(providerRef)).toEqual<Snapshot>({
      ...{ providerRef, reference: wanted.reference, amountMinor: 11_900, currency: "EUR" },
      ...{ live: false, checkout: "OPEN", movements: [] },
    });
  });

  test.each([
    ["nothing", { amountMinor: 0 }],
    ["less than nothing", { amountMinor: -1 }],
    ["an unknown currency", { currency: "XAU" }],
  ])("02 an order of %s is refused", async (_name, change) => {
    await expect(provider.createCheckout(order(change))).rejects.toThrow(ProviderRejectedError);
  });

  test("03 play money needs no credentials, so none can be wrong", async () => {
    await provider.check();
    expect(api.server.services.paymentProviders.kinds.map(({ id }) => id)).not.toContain("sandbox");
  });

  test("04 10 its messages are signed over their exact bytes, for five minutes either way", async () => {
    const { reference } = await create();
    await double.pay(reference);
    const [message] = double.webhooks.take();
    const body = message?.body ?? "";
    const headers = double.webhooks.headersOf(message ?? { contentType: "", body: "" });
    const now = api.clock.now();
    const kindOf = async (text: string, offsetMs = 0): Promise<string> =>
      (
        await provider.parseWebhook({
          headers,
          rawBody: Buffer.from(text),
          pathSecret: null,
          now: new Date(now.getTime() + offsetMs),
        })
      ).kind;

    expect(await kindOf(body)).toBe("LOOK");
    expect(await kindOf(JSON.stringify(JSON.parse(body), null, 1))).toBe("REJECT");
    expect(await kindOf(`${body} `)).toBe("REJECT");
    expect([await kindOf(body, 299_000), await kindOf(body, 301_000)]).toEqual(["LOOK", "REJECT"]);
    expect([await kindOf(body, -299_000), await kindOf(body, -301_000)]).toEqual(["LOOK", "REJECT"]);
  });

  test("05 an order that is sent twice is one order, so a lost answer costs nothing", async () => {
    const wanted = order();
    const first = await provider.createCheckout(wanted);

    expect(await provider.createCheckout(wanted)).toEqual(first);
    expect(await provider.findCheckout(wanted.reference)).toEqual(first);
    expect(await provider.findCheckout(newId())).toBeNull();
  });

  test("06 07 there is nothing in between that could fail: what does not exist is refused", async () => {
    await expect(provider.fetch(newId())).rejects.toThrow(ProviderRejectedError);
    await expect(provider.fetch("nonsense")).rejects.toThrow(ProviderRejectedError);
    await expect(provider.cancelCheckout(newId())).rejects.toThrow(ProviderRejectedError);
  });

  test("08 every state that its page can lead to", async () => {
    const states = async (act: (reference: string) => Promise<void>): Promise<string> => {
      const { reference, providerRef } = await create();
      await act(reference);
      const { checkout, movements } = await provider.fetch(providerRef);
      return [checkout, ...movements.map(({ kind, state }) => `${kind} ${state}`)].join(", ");
    };
    const began = (result: "SUCCEED" | "FAIL") => async (reference: string) => {
      await double.begin(reference);
      await double.finish(reference, result);
    };

    expect(await states((reference) => double.pay(reference))).toBe("COMPLETED, PAYMENT CAPTURED");
    expect(await states((reference) => double.decline(reference))).toBe("OPEN, PAYMENT FAILED");
    expect(await states((reference) => double.begin(reference))).toBe("PROCESSING, PAYMENT PENDING");
    expect(await states(began("SUCCEED"))).toBe("COMPLETED, PAYMENT CAPTURED");
    expect(await states(began("FAIL"))).toBe("COMPLETED, PAYMENT FAILED");
    expect(await states((reference) => double.expire(reference))).toBe("EXPIRED");
  });

  test("24 amounts in a currency without cents stay what they are", async () => {
    const { reference, providerRef } = await create({ currency: "JPY", amountMinor: 5_000 });
    await double.pay(reference);

    expect((await provider.fetch(providerRef)).movements).toMatchObject([{ amountMinor: 5_000, currency: "JPY" }]);
  });

  test("26 its pages are at the portal's origin", async () => {
    const { url } = await create();

    expect(provider.isPayPage(new URL(url))).toBe(true);
    expect(provider.isPayPage(new URL("https://evil.example/sandbox-pay/x"))).toBe(false);
    expect(provider.isPayPage(new URL("http://127.0.0.1:4000/p/x"))).toBe(false);
  });

  async function create(change: Partial<CheckoutOrder> = {}) {
    const wanted = order(change);
    return { ...(await provider.createCheckout(wanted)), reference: wanted.reference };
  }
});

import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import type { MerchantScope } from "../../../access/scopes";
import { newId } from "../../../shared/ids";
import { type CheckoutOrder, ProviderRejectedError, type Snapshot } from "../payment-provider";
import type { SandboxOutcome } from "./sandbox-outcome";
import type { SandboxProvider } from "./sandbox-provider";
import { garble } from "../../../../test/garble";

let api: TestApi;
let scope: MerchantScope;
let sandbox: SandboxProvider;
beforeAll(async () => {
  api = await createTestApi();
  sandbox = api.server.services.sandbox;
});
beforeEach(async () => {
  scope = (await api.createMerchant()).scope;
});
afterAll(() => api.close());

function order(change: Partial<CheckoutOrder> = {}): CheckoutOrder {
  return {
    reference: newId(),
    amountMinor: 11_900,
    currency: "EUR",
    description: "Rechnung RE-1042",
    locale: "de",
    returnUrl: "http://127.0.0.1:4000/portal/documents/1?payment=2",
    cancelUrl: "http://127.0.0.1:4000/portal/documents/1?payment=2&left=1",
    expiresAt: new Date(api.clock.now().getTime() + 3_600_000),
    payer: null,
    ...change,
  };
}

async function playOn(checkout: { readonly url: string }, outcome: SandboxOutcome): Promise<void> {
  await sandbox.play(pageRefOf(checkout), outcome, "CARD");
}

function pageRefOf({ url }: { readonly url: string }): string {
  return url.split("/").at(-1) ?? "";
}

describe("the sandbox as a payment provider", () => {
  test("a checkout carries exactly what was ordered", async () => {
    const wanted = order();
    const { providerRef } = await sandbox.createCheckout(scope, wanted);

    expect(await sandbox.fetch(scope, providerRef)).toEqual<Snapshot>({
      providerRef,
      reference: wanted.reference,
      amountMinor: 11_900,
      currency: "EUR",
      live: false,
      checkout: "OPEN",
      movements: [],
    });
  });

  test.each([
    ["nothing", { amountMinor: 0 }],
    ["less than nothing", { amountMinor: -1 }],
    ["a fraction of a cent", { amountMinor: 0.5 }],
    ["an unknown currency", { currency: "XAU" }],
  ])("an order of %s is refused", async (_name, change) => {
    await expect(sandbox.createCheckout(scope, order(change))).rejects.toThrow(ProviderRejectedError);
  });

  test("the same reference, at once and again, creates one checkout", async () => {
    const wanted = order();
    const made = await Promise.all([1, 2, 3].map(() => sandbox.createCheckout(scope, wanted)));
    made.push(await sandbox.createCheckout(scope, { ...wanted, amountMinor: 1 }));

    expect(new Set(made.map(({ providerRef }) => providerRef)).size).toBe(1);
    expect(await sandbox.findCheckout(scope, wanted.reference)).toEqual(made[0]);
    expect(await sandbox.findCheckout(scope, newId())).toBeNull();
  });

  test("another merchant's checkout does not exist", async () => {
    const wanted = order();
    const { providerRef } = await sandbox.createCheckout(scope, wanted);
    const stranger = (await api.createMerchant()).scope;

    await expect(sandbox.fetch(stranger, providerRef)).rejects.toThrow(ProviderRejectedError);
    await expect(sandbox.cancelCheckout(stranger, providerRef)).rejects.toThrow(ProviderRejectedError);
    expect(await sandbox.findCheckout(stranger, wanted.reference)).toBeNull();
  });

  test("a cancelled checkout can't be paid, a paid one can't be cancelled", async () => {
    const cancelled = await sandbox.createCheckout(scope, order());
    const paid = await sandbox.createCheckout(scope, order());

    expect(await sandbox.cancelCheckout(scope, cancelled.providerRef)).toBe("CANCELED");
    expect(await sandbox.cancelCheckout(scope, cancelled.providerRef)).toBe("CANCELED");
    await playOn(cancelled, "PAY");
    await playOn(paid, "PAY");
    expect(await sandbox.cancelCheckout(scope, paid.providerRef)).toBe("ALREADY_FINAL");

    expect((await sandbox.fetch(scope, cancelled.providerRef)).movements).toEqual([]);
    expect((await sandbox.fetch(scope, paid.providerRef)).checkout).toBe("COMPLETED");
  });

  test("an expired checkout can't be paid", async () => {
    const checkout = await sandbox.createCheckout(scope, order());
    api.clock.advance(3_600_001);
    await playOn(checkout, "PAY");

    expect(await sandbox.fetch(scope, checkout.providerRef)).toMatchObject({ checkout: "EXPIRED", movements: [] });
  });

  test("money is refunded in parts, never more than was received, and once per key", async () => {
    const checkout = await sandbox.createCheckout(scope, order());
    await playOn(checkout, "PAY");
    const { providerRef } = checkout;
    const [payment] = (await sandbox.fetch(scope, providerRef)).movements;
    const refund = (amountMinor: number, idempotencyKey: string) =>
      sandbox.refund(scope, { providerRef, paymentRef: payment?.ref ?? "", amountMinor, idempotencyKey });

    await Promise.all([refund(4_000, "first"), refund(4_000, "first")]);
    await refund(7_900, "rest");

    await expect(refund(1, "more")).rejects.toThrow(ProviderRejectedError);
    const { movements } = await sandbox.fetch(scope, providerRef);
    expect(movements.map(({ kind, amountMinor, state }) => [kind, amountMinor, state])).toEqual([
      ["PAYMENT", 11_900, "CAPTURED"],
      ["REFUND", 4_000, "CAPTURED"],
      ["REFUND", 7_900, "CAPTURED"],
    ]);
  });

  test("everything that happened is listed, page by page", async () => {
    const made = new Set<string>();
    for (let index = 0; index < 103; index += 1) {
      made.add((await sandbox.createCheckout(scope, order())).providerRef);
      api.clock.advance(1);
    }
    const first = await sandbox.list(scope, new Date(0), null);
    const second = await sandbox.list(scope, new Date(0), first.nextCursor);

    expect([first.snapshots.length, second.snapshots.length, second.nextCursor]).toEqual([100, 3, null]);
    expect(new Set([...first.snapshots, ...second.snapshots].map(({ providerRef }) => providerRef))).toEqual(made);
    expect((await sandbox.list(scope, api.clock.now(), null)).snapshots).toEqual([]);
  });
});

describe("the pay page", () => {
  const get = async (path: string) => api.server.app.inject({ method: "GET", url: path });
  const press = async (path: string, payload: string) =>
    api.server.app.inject({
      method: "POST",
      url: path,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload,
    });

  test("shows amount, methods and that this is a test, and asks for no card number", async () => {
    const { url } = await sandbox.createCheckout(scope, order({ description: "Rechnung <RE-1>" }));
    const page = await get(new URL(url).pathname);

    expect(page.statusCode).toBe(200);
    expect(page.headers["content-security-policy"]).toContain("style-src 'self'");
    expect(page.headers["cache-control"]).toBe("no-store");
    for (const text of ["Rechnung &lt;RE-1&gt;", "119,00", "kein echtes Geld", "SEPA-Lastschrift", "PayPal", "Wero"]) {
      expect(page.body.toLowerCase()).toContain(text.toLowerCase());
    }
    expect(page.body).not.toMatch(/<script|<style|style=|type="text"|autocomplete="cc/);
  });

  test("speaks the payer's language", async () => {
    const { url } = await sandbox.createCheckout(scope, order({ locale: "en" }));

    expect((await get(new URL(url).pathname)).body).toContain("Test environment: no real money moves.");
  });

  test("is found by its full address only", async () => {
    const { url, providerRef } = await sandbox.createCheckout(scope, order());
    const path = new URL(url).pathname;

    for (const wrong of [garble(path), `/sandbox-pay/${providerRef}`, "/sandbox-pay/x", `${path}A`]) {
      expect((await get(wrong)).statusCode).toBe(404);
      expect((await press(wrong, "outcome=PAY&method=CARD")).statusCode).toBe(404);
    }
    expect((await sandbox.fetch(scope, providerRef)).movements).toEqual([]);
  });

  test("an unknown button changes nothing", async () => {
    const { url, providerRef } = await sandbox.createCheckout(scope, order());
    const path = new URL(url).pathname;

    expect((await press(path, "outcome=GIVE_AWAY&method=CARD")).statusCode).toBe(404);
    expect((await press(path, "outcome=PAY&method=GOLD")).statusCode).toBe(404);
    expect((await press(path, "")).statusCode).toBe(404);
    expect((await sandbox.fetch(scope, providerRef)).checkout).toBe("OPEN");
  });

  test("ten presses at once pay once", async () => {
    const { url, providerRef } = await sandbox.createCheckout(scope, order());
    const path = new URL(url).pathname;
    await Promise.all(Array.from({ length: 10 }, () => press(path, "outcome=PAY&method=CARD")));

    expect((await sandbox.fetch(scope, providerRef)).movements).toHaveLength(1);
  });
});

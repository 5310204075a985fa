import {
  OutcomeUnknownError,
  type PaymentProvider,
  ProviderMisconfiguredError,
  ProviderRejectedError,
  ProviderUnavailableError,
  type Snapshot,
} from "../../src/integrations/payment-providers/payment-provider";
import { newId } from "../../src/shared/ids";
import { parsePhpForm } from "../fake-providers/php-form";
import { AdapterScene } from "./adapter-scene";
import { connectTo, PROVIDER_CASES } from "./provider-cases";

const CREATE = /\/(Gateway|Invoice|Paylink|sessions)\/?$/;
const READ = /\/(Gateway|Invoice|Paylink|sessions)\/\w+\/?$/;

describe.each(PROVIDER_CASES)("$name", (subject) => {
  let scene: AdapterScene;
  beforeEach(async () => {
    scene = await AdapterScene.open(subject);
  });
  afterEach(() => scene.close());

  test("01 creating sends exactly amount, currency, reference and addresses", async () => {
    const order = scene.order();
    const { providerRef } = await scene.provider.createCheckout(order);

    const sent = scene.fake.server.requests.at(-1);
    const body =
      sent?.headers["content-type"] === "application/json" ? flattenJson(sent.body) : flattenForm(sent?.body);
    for (const value of ["11900", order.reference, order.returnUrl, order.cancelUrl, order.description]) {
      expect(body).toContain(value);
    }
    expect(body.map((text) => text.toUpperCase())).toContain("EUR");
    expect(body).toContain("alma.becker@example.com");
    expect(body.join(" ")).not.toMatch(/payment_method_types/);
    expect(await scene.provider.fetch(providerRef)).toEqual<Snapshot>({
      providerRef,
      reference: order.reference,
      amountMinor: 11_900,
      currency: "EUR",
      live: subject.traits.live,
      checkout: "OPEN",
      movements: [],
      ...(subject.traits.provider === "paylink" ? { forgetsWonDisputes: true } : {}),
    });
  });

  test.each([
    ["nothing", { amountMinor: 0 }],
    ["less than nothing", { amountMinor: -1 }],
    ["a fraction of a cent", { amountMinor: 0.5 }],
    ["an unknown currency", { currency: "XAU" }],
  ])("02 an order of %s is refused without asking", async (_name, change) => {
    await expect(scene.provider.createCheckout(scene.order(change))).rejects.toThrow(ProviderRejectedError);
    expect(scene.fake.server.requests).toEqual([]);
  });

  test("03 the right secret works, a wrong one is reported as such", async () => {
    await scene.provider.check();
    const wrong = scene.connectWrongly();

    await expect(wrong.check()).rejects.toThrow(ProviderMisconfiguredError);
    await expect(wrong.createCheckout(scene.order())).rejects.toThrow(ProviderMisconfiguredError);
    expect(scene.fake.references()).toEqual([]);
  });

  test("04 what needs encoding arrives as intended, and its signature matches", async () => {
    const description = "Rechnung „Ä ß“ & Co. (100 %) +1 ~*!'()[]=?/\\ 🧾";
    const { providerRef, reference } = await scene.create({ description });

    const sent = scene.fake.server.requests.at(-1);
    const body =
      sent?.headers["content-type"] === "application/json" ? flattenJson(sent.body) : flattenForm(sent?.body);
    expect(body).toContain(description);
    // Reading signs nothing at all, or only the address.
    expect((await scene.provider.fetch(providerRef)).reference).toBe(reference);
  });

  test.each([
    ["is lost", { kind: "LOSE_ANSWER" } as const],
    ["comes too late", { kind: "DELAY", milliseconds: 1_000 } as const],
    ["is a failure", { kind: "FAIL_AFTER", status: 502 } as const],
  ])("05 when the answer %s, the outcome is unknown and nothing is created twice", async (_name, fault) => {
    scene.fake.server.faults.add("POST", CREATE, fault, 9);
    const order = scene.order();

    await expect(scene.provider.createCheckout(order)).rejects.toThrow(OutcomeUnknownError);

    expect(scene.fake.references()).toEqual([order.reference]);
    scene.fake.server.faults.clear();
    if (subject.traits.isIdempotent) {
      // Sent again with the same key, it is the same page.
      const found = await scene.provider.findCheckout(order.reference);
      expect(await scene.provider.createCheckout(order)).toEqual(found);
      expect(scene.fake.references()).toEqual([order.reference]);
    } else {
      // A second order can't be told from a repeated first one, so there is only one request.
      expect(scene.fake.server.count("POST", CREATE)).toBe(1);
      // Nobody knows the page's address; if it were paid, it would be found.
      expect(await scene.provider.findCheckout(order.reference)).toBeNull();
      scene.fake.begin(order.reference);
      expect(await scene.provider.findCheckout(order.reference)).not.toBeNull();
    }
  });

  test("05 an invalid answer leaves the outcome unknown", async () => {
    scene.fake.server.faults.add("POST", CREATE, { kind: "GARBAGE" }, 9);
    const order = scene.order();

    await expect(scene.provider.createCheckout(order)).rejects.toThrow(OutcomeUnknownError);
    expect(scene.fake.references()).toEqual([order.reference]);
  });

  test("05 what was never created is not found", async () => {
    await scene.create();
    expect(await scene.provider.findCheckout(newId())).toBeNull();
  });

  test("06 too many requests: it is tried again after the requested time", async () => {
    scene.fake.server.faults.add("POST", CREATE, { kind: "REFUSE", status: 429, retryAfter: "1" }, 2);
    const { providerRef } = await scene.create();
    expect(scene.fake.references()).toHaveLength(1);

    scene.fake.server.faults.add("GET", READ, { kind: "REFUSE", status: 429, retryAfter: "2" }, 2);
    expect((await scene.provider.fetch(providerRef)).checkout).toBe("OPEN");
    expect(scene.pauses).toEqual([1_000, 1_000, 2_000, 2_000]);
  });

  test("06 without a requested time the waits get longer, and it is finally given up", async () => {
    scene.fake.server.faults.add("POST", CREATE, { kind: "REFUSE", status: 429 }, 9);

    await expect(scene.provider.createCheckout(scene.order())).rejects.toThrow(ProviderUnavailableError);

    expect(scene.fake.server.count("POST", CREATE)).toBe(3);
    const [first = 0, second = 0] = scene.pauses;
    expect(first).toBeGreaterThanOrEqual(300);
    expect(second).toBeGreaterThan(first);
    expect(scene.fake.references()).toEqual([]);
  });

  test("06 a provider that asks for a long wait is not waited for", async () => {
    scene.fake.server.faults.add("POST", CREATE, { kind: "REFUSE", status: 429, retryAfter: "3600" }, 9);

    await expect(scene.provider.createCheckout(scene.order())).rejects.toThrow(ProviderUnavailableError);
    expect(scene.fake.server.count("POST", CREATE)).toBe(1);
    expect(scene.pauses).toEqual([]);
  });

  test("06 a failure while reading is tried again, and reported when it persists", async () => {
    const { providerRef } = await scene.create();
    scene.fake.server.faults.add("GET", READ, { kind: "REFUSE", status: 503 }, 1);
    expect((await scene.provider.fetch(providerRef)).checkout).toBe("OPEN");

    scene.fake.server.faults.add("GET", READ, { kind: "REFUSE", status: 503 }, 9);
    await expect(scene.provider.fetch(providerRef)).rejects.toThrow(ProviderUnavailableError);
  });

  test("06 nobody there: nothing happened", async () => {
    const { providerRef } = await scene.create();
    await scene.fake.close();

    await expect(scene.provider.fetch(providerRef)).rejects.toThrow(ProviderUnavailableError);
    const creating = scene.provider.createCheckout(scene.order());
    await expect(creating).rejects.toThrow(
      // Stripe's SDK has tried several times, and does not say whether all attempts failed.
      subject.traits.provider === "stripe" ? OutcomeUnknownError : ProviderUnavailableError,
    );
  });

  test("07 an error is an error, whatever the status it comes with", async () => {
    const foreign = subject.traits.provider === "stripe" ? "cs_test_nobody" : `999~${newId()}~100~EUR`;
    await expect(scene.provider.fetch("../events")).rejects.toThrow(ProviderRejectedError);
    if (subject.traits.provider === "stripe") {
      await expect(scene.provider.fetch(foreign)).rejects.toThrow(ProviderRejectedError);
    } else {
      // Links end there by disappearing: all that remains is that nobody paid.
      expect(await scene.provider.fetch(foreign)).toMatchObject({ checkout: "CANCELED", movements: [] });
    }
    await expect(refundOf(scene.provider, "999", 1)).rejects.toThrow(ProviderRejectedError);
  });

  test("24 amounts in a currency without cents stay what they are", async () => {
    const order = scene.order({ currency: "JPY", amountMinor: 5_000 });
    if (!scene.provider.currencies.includes("JPY")) {
      await expect(scene.provider.createCheckout(order)).rejects.toThrow(ProviderRejectedError);
      return;
    }
    const { providerRef } = await scene.provider.createCheckout(order);
    scene.fake.pay(order.reference);

    const snapshot = await scene.provider.fetch(providerRef);
    expect(snapshot).toMatchObject({ amountMinor: 5_000, currency: "JPY", checkout: "COMPLETED" });
    expect(snapshot.movements).toEqual([expect.objectContaining({ amountMinor: 5_000, currency: "JPY" })]);
  });

  test("26 pay pages are at the provider's and nowhere else", async () => {
    const { url } = await scene.create();
    expect(scene.provider.isPayPage(new URL(url))).toBe(true);

    const live = connectTo(
      subject.createKind(scene.clock, null, () => Promise.resolve()),
      subject.settings,
      "geheim",
    );
    for (const host of ["evil.example", "127.0.0.1", `${HOSTS[subject.settings["brand"] ?? "stripe"]}.evil.example`]) {
      expect(live.isPayPage(new URL(`https://${host}/pay`))).toBe(false);
    }
    const right = `${HOSTS[subject.settings["brand"] ?? "stripe"]}/pay`;
    expect(live.isPayPage(new URL(`https://${right}`))).toBe(true);
    expect(live.isPayPage(new URL(`http://${right}`))).toBe(false);
  });
});

const HOSTS: Readonly<Record<string, string>> = {
  CONCARDIS: "muster.pay-link.eu",
  NEXI: "muster.nets-pay.link",
  PAYREXX: "muster.payrexx.com",
  stripe: "checkout.stripe.com",
};

async function refundOf(provider: PaymentProvider, paymentRef: string, amountMinor: number): Promise<unknown> {
  return provider.refund({ providerRef: `999~${newId()}~100~EUR`, paymentRef, amountMinor, idempotencyKey: newId() });
}

function flattenForm(body = ""): readonly string[] {
  return leavesOf(parsePhpForm(body));
}

function flattenJson(body: string): readonly string[] {
  return leavesOf(JSON.parse(body));
}

function leavesOf(value: unknown): readonly string[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [String(value)];
}

import {
  type CheckoutOrder,
  OutcomeUnknownError,
  type PaymentProvider,
  ProviderMisconfiguredError,
  ProviderRejectedError,
  ProviderUnavailableError,
  type Snapshot,
} from "../../src/integrations/payment-providers/payment-provider";
import { newId } from "../../src/shared/ids";
import type { FakeRequest } from "../fake-providers/fake-server";
import type { Fault } from "../fake-providers/fault-plan";
import { parsePhpForm } from "../fake-providers/php-form";
import { AdapterScene } from "./adapter-scene";
import { connectTo, PROVIDER_CASES, splitBy } from "./provider-cases";

const CREATE = /\/(Gateway|Invoice|Paylink|sessions)\/?$/;
const READ = /\/(Gateway|Invoice|Paylink|sessions)\/\w+\/?$/;

const LOST_ANSWERS = [
  ["is lost", { kind: "LOSE_ANSWER" }],
  ["comes too late", { kind: "DELAY", milliseconds: 1_000 }],
  ["is a failure", { kind: "FAIL_AFTER", status: 502 }],
] as const;

let scene: AdapterScene;
afterEach(() => scene.close());

describe.each(PROVIDER_CASES)("$name", (subject) => {
  beforeEach(async () => {
    scene = await AdapterScene.open(subject);
  });

  test("01 creating sends exactly amount, currency, reference and addresses", async () => {
    const order = scene.order();
    const { providerRef } = await scene.provider.createCheckout(order);

    const body = textsOf(scene.fake.server.requests.at(-1));
    for (const value of ["11900", order.reference, order.returnUrl, order.cancelUrl, order.description]) {
      expect(body).toContain(value);
    }
    expect(body.map((text) => text.toUpperCase())).toContain("EUR");
    expect(body).toContain("alma.becker@example.com");
    expect(body.join(" ")).not.toMatch(/payment_method_types/);
    const { forgetsWonDisputes = false, ...snapshot } = await scene.provider.fetch(providerRef);
    expect(forgetsWonDisputes).toBe(subject.forgetsWonDisputes);
    expect(snapshot).toEqual<Snapshot>({
      providerRef,
      reference: order.reference,
      amountMinor: 11_900,
      currency: "EUR",
      live: subject.traits.live,
      checkout: "OPEN",
      movements: [],
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

    expect(textsOf(scene.fake.server.requests.at(-1))).toContain(description);
    // Reading signs nothing at all, or only the address.
    expect((await scene.provider.fetch(providerRef)).reference).toBe(reference);
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
    await expect(scene.provider.createCheckout(scene.order())).rejects.toThrow(subject.unreachableError);
  });

  test("07 an error is an error, whatever the status it comes with", async () => {
    await expect(scene.provider.fetch("../events")).rejects.toThrow(ProviderRejectedError);
    await expect(refundOf(scene.provider, "999", 1)).rejects.toThrow(ProviderRejectedError);
  });

  test("26 pay pages are at the provider's and nowhere else", async () => {
    const { url } = await scene.create();
    expect(scene.provider.isPayPage(new URL(url))).toBe(true);

    const live = connectTo(
      subject.createKind(scene.clock, null, () => Promise.resolve()),
      subject.settings,
      "geheim",
    );
    for (const host of ["evil.example", "127.0.0.1", `${subject.payHost}.evil.example`]) {
      expect(live.isPayPage(new URL(`https://${host}/pay`))).toBe(false);
    }
    expect(live.isPayPage(new URL(`https://${subject.payHost}/pay`))).toBe(true);
    expect(live.isPayPage(new URL(`http://${subject.payHost}/pay`))).toBe(false);
  });
});

const [WITH_KEYS, WITHOUT_KEYS] = splitBy(({ traits }) => traits.isIdempotent);

describe.each(LOST_ANSWERS)("05 when the answer to an order %s, the outcome is unknown", (_name, fault) => {
  test.each(WITH_KEYS)("$name: ordered again with the same key, it is the same page", async (subject) => {
    scene = await AdapterScene.open(subject);
    const order = await loseAnswer(fault);

    const found = await scene.provider.findCheckout(order.reference);
    expect(await scene.provider.createCheckout(order)).toEqual(found);
    expect(scene.fake.references()).toEqual([order.reference]);
  });

  test.each(WITHOUT_KEYS)("$name: it is ordered only once, and found when it is paid", async (subject) => {
    scene = await AdapterScene.open(subject);
    const order = await loseAnswer(fault);

    // A second order can't be told from a repeated first one.
    expect(scene.fake.server.count("POST", CREATE)).toBe(1);
    // Nobody knows the page's address; if it were paid, it would be found.
    expect(await scene.provider.findCheckout(order.reference)).toBeNull();
    scene.fake.begin(order.reference);
    expect(await scene.provider.findCheckout(order.reference)).not.toBeNull();
  });
});

const [STRIPE, PAYLINK] = splitBy(({ traits }) => traits.provider === "stripe");

test.each(PAYLINK)("$name: 07 a link that is gone has ended without a payment", async (subject) => {
  scene = await AdapterScene.open(subject);
  const gone = await scene.provider.fetch(`999~${newId()}~100~EUR`);
  expect(gone).toMatchObject({ checkout: "CANCELED", movements: [] });
});

test.each(STRIPE)("$name: 07 a session that nobody knows is an error", async (subject) => {
  scene = await AdapterScene.open(subject);
  await expect(scene.provider.fetch("cs_test_nobody")).rejects.toThrow(ProviderRejectedError);
});

test.each(PAYLINK)("$name: 24 an order in a currency without cents is refused", async (subject) => {
  scene = await AdapterScene.open(subject);
  const order = scene.order({ currency: "JPY", amountMinor: 5_000 });
  await expect(scene.provider.createCheckout(order)).rejects.toThrow(ProviderRejectedError);
});

test.each(STRIPE)("$name: 24 amounts in a currency without cents stay what they are", async (subject) => {
  scene = await AdapterScene.open(subject);
  const order = scene.order({ currency: "JPY", amountMinor: 5_000 });
  const { providerRef } = await scene.provider.createCheckout(order);
  scene.fake.pay(order.reference);

  const snapshot = await scene.provider.fetch(providerRef);
  expect(snapshot).toMatchObject({ amountMinor: 5_000, currency: "JPY", checkout: "COMPLETED" });
  expect(snapshot.movements).toEqual([expect.objectContaining({ amountMinor: 5_000, currency: "JPY" })]);
});

/** An order whose outcome nobody knows, though its page was created. */
async function loseAnswer(fault: Fault): Promise<CheckoutOrder> {
  scene.fake.server.faults.add("POST", CREATE, fault, 9);
  const order = scene.order();
  await expect(scene.provider.createCheckout(order)).rejects.toThrow(OutcomeUnknownError);
  expect(scene.fake.references()).toEqual([order.reference]);
  scene.fake.server.faults.clear();
  return order;
}

async function refundOf(provider: PaymentProvider, paymentRef: string, amountMinor: number): Promise<unknown> {
  return provider.refund({ providerRef: `999~${newId()}~100~EUR`, paymentRef, amountMinor, idempotencyKey: newId() });
}

/** Every value that a request carried, as JSON or as a form. */
function textsOf(request: FakeRequest | undefined): readonly string[] {
  const { headers, body } = request ?? { headers: {}, body: "" };
  return leavesOf(headers["content-type"] === "application/json" ? JSON.parse(body) : parsePhpForm(body));
}

function leavesOf(value: unknown): readonly string[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [String(value)];
}

import { newId } from "../../src/shared/ids";
import type { FakeTampering } from "../fake-providers/fake-provider";
import type { WebhookMessage } from "../fake-providers/webhook-sender";
import { CORE_CASES, type CoreCase, type CoreScene, CoreStages, LIVE_CASES, SANDBOX_CASE } from "./core-scene";

const PAID_ONCE = ["CAPTURED 11900"];

const REJECTED = '401 {"outcome":"REJECTED"}';
const IGNORED = '200 {"outcome":"IGNORED"}';

const stages = new CoreStages();
let scene: CoreScene;
afterAll(() => stages.close());

/** The only waiting message. */
function message(): WebhookMessage {
  const messages = scene.double.webhooks.take();
  if (messages[0] === undefined || messages.length > 1) throw new Error(`${messages.length} messages wait`);
  return messages[0];
}

describe.each(CORE_CASES)("$name", (subject) => {
  beforeEach(async () => {
    scene = await stages.createScene(subject);
  });

  test("09 a message books what the provider says when it is asked", async () => {
    const id = await scene.start();
    await scene.double.pay(id);

    expect(await scene.deliver()).toEqual(['200 {"outcome":"APPLIED"}']);
    expect(await scene.invoice()).toBe("11900 PAID");
    expect(await scene.ledger()).toEqual(PAID_ONCE);
  });

  test("09 to the wrong address it is refused", async () => {
    const id = await scene.start();
    await scene.double.pay(id);
    const genuine = message();
    const right = scene.double.webhooks.target ?? "";
    const elsewhere = [
      right.replace(/[^/]+$/, newId()),
      right.replace(/\/[^/]+\/[^/]+$/, `/${newId()}/${newId()}`),
      right.replace(/webhooks\/[a-z]+/, "webhooks/nobody"),
    ];
    for (const target of elsewhere) {
      expect(await scene.double.webhooks.send(genuine, { target })).toBe(REJECTED);
    }
    expect(await scene.ledger()).toEqual([]);
  });

  test("09 one that says 'paid' books nothing while the provider says otherwise", async () => {
    const id = await scene.start();
    await scene.double.pushForged(id);

    expect(await scene.deliver()).toEqual(['200 {"outcome":"APPLIED"}']);
    expect(await scene.ledger()).toEqual([]);
    expect(await scene.invoice()).toBe("0 OPEN");
    expect(await scene.double.isPayable(id)).toBe(true);
  });

  test.each([2, 10])("11 the same message, %i times at once, books once", async (copies) => {
    const id = await scene.start();
    await scene.double.pay(id);
    const genuine = message();

    const answers = await Promise.all(Array.from({ length: copies }, () => scene.double.webhooks.send(genuine)));

    expect(answers.map((answer) => answer.slice(0, 3))).toEqual(Array.from({ length: copies }, () => "200"));
    expect(await scene.ledger()).toEqual(PAID_ONCE);
    expect((await scene.payments.timelineKinds()).filter((kind) => kind === "INVOICE_PAID")).toHaveLength(1);
  });

  test("12 a message and the payer's return at the same time book once", async () => {
    const id = await scene.start();
    await scene.double.pay(id);
    const genuine = message();

    await Promise.all([
      scene.payments.refresh(id),
      scene.double.webhooks.send(genuine),
      scene.payments.refresh(id),
      scene.double.webhooks.send(genuine),
    ]);

    expect(await scene.ledger()).toEqual(PAID_ONCE);
    expect(await scene.invoice()).toBe("11900 PAID");
  });

  test.each([
    ["in order", [0, 1, 2, 3]],
    ["backwards", [3, 2, 1, 0]],
    ["mixed", [2, 0, 3, 1]],
    ["mixed otherwise", [1, 3, 0, 2]],
  ])("13 in process, paid, refunded, and again in process: reported %s it ends the same", async (_name, order) => {
    const id = await scene.start();
    const messages: WebhookMessage[] = [];
    await scene.double.begin(id);
    messages.push(...scene.double.webhooks.take().slice(0, 1));
    await scene.double.finish(id, "SUCCEED");
    messages.push(...scene.double.webhooks.take().slice(0, 1));
    await scene.double.refund(id, 1_900);
    messages.push(...scene.double.webhooks.take().slice(0, 1));
    messages.push(...messages.slice(0, 1));
    expect(messages).toHaveLength(4);

    for (const next of order.flatMap((index) => messages[index] ?? [])) {
      expect(await scene.double.webhooks.send(next)).toMatch(/^200/);
    }

    expect((await scene.ledger()).toSorted()).toEqual(["CAPTURED 11900", "REFUNDED -1900"]);
    expect(await scene.invoice()).toBe("10000 OPEN");
    expect(await scene.status(id)).toBe("CAPTURED");
  });

  test.each<[string, FakeTampering]>([
    ["another amount", { amountMinor: 11_901 }],
    ["another currency", { currency: "CHF" }],
    ["another reference", { reference: newId() }],
  ])("14 %s is parked and reported, neither booked nor dropped", (_name, change) => expectParked(change));

  test("15 what belongs to another shop on the account is accepted, and changes nothing", async () => {
    const id = await scene.start();
    await scene.double.pushForeign();

    expect(await scene.deliver()).toEqual([IGNORED]);
    expect(await scene.status(id)).toBe("OPEN");
  });

  test("16 the provider's test message is accepted, and books nothing", async () => {
    await scene.start();
    await scene.double.pushTest();

    expect(await scene.deliver()).toEqual([IGNORED]);
    expect(await scene.ledger()).toEqual([]);
  });
});

test.each(CORE_CASES.filter(({ traits }) => traits.isSigned))(
  "$name: 09 a message without its signature is refused",
  async (subject) => {
    scene = await stages.createScene(subject);
    const id = await scene.start();
    await scene.double.pay(id);

    expect(await scene.double.webhooks.send(message(), { headers: {} })).toBe(REJECTED);
    expect(await scene.ledger()).toEqual([]);
  },
);

describe.each(LIVE_CASES)("$name", (live) => {
  beforeEach(async () => {
    scene = await stages.createScene(live);
  });

  test("09 to an address without its secret a message is refused", async () => {
    const id = await scene.start();
    await scene.double.pay(id);
    const target = (scene.double.webhooks.target ?? "").replace(/\/[^/]+$/, "");

    expect(await scene.double.webhooks.send(message(), { target })).toBe(REJECTED);
    expect(await scene.ledger()).toEqual([]);
  });

  test("14 play money for real, or the other way round, is parked and reported, neither booked nor dropped", () =>
    expectParked({ live: !live.traits.live }));

  test("15 a payment of another merchant who uses the same account is not ours", async () => {
    expect(await sendToAnotherMerchant(live)).toBe(IGNORED);
    expect(await scene.invoice()).toBe("0 OPEN");
  });
});

test("sandbox: 15 each merchant's messages have a signature of their own, so another's is refused", async () => {
  scene = await stages.createScene(SANDBOX_CASE);
  expect(await sendToAnotherMerchant(SANDBOX_CASE)).toBe(REJECTED);
  expect(await scene.invoice()).toBe("0 OPEN");
});

async function expectParked(change: FakeTampering): Promise<void> {
  const id = await scene.start();
  await scene.double.tamper(id, change);
  await scene.double.pay(id);
  await scene.deliver();
  await scene.poll(2);

  expect(await scene.status(id)).toBe("PARKED");
  expect(await scene.ledger()).toEqual([]);
  expect(await scene.payments.timelineKinds()).toContain("PAYMENT_PARKED");
}

/** The message about a payment of the scene arrives at somebody else's address; returns the answer. */
async function sendToAnotherMerchant(subject: CoreCase): Promise<string> {
  const id = await scene.start();
  await scene.double.pay(id);
  const foreign = message();
  const headers = scene.double.webhooks.headersOf(foreign);
  const other = await stages.createScene(subject);
  return other.double.webhooks.send(foreign, { headers });
}

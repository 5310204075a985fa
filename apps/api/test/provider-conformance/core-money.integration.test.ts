import { CORE_CASES, type CoreScene, CoreStages, LIVE_CASES, SANDBOX_CASE } from "./core-scene";

const stages = new CoreStages();
let scene: CoreScene;
afterAll(() => stages.close());

/** Settled is what the provider really has. */
async function expectTruth(id: string): Promise<void> {
  const { capturedMinor, refundedMinor, chargedBackMinor } = await scene.double.truth(id);
  const settled = await scene.payments.settled();
  expect(settled?.settledMinor).toBe(capturedMinor - refundedMinor - chargedBackMinor);
}

describe.each(CORE_CASES)("$name", (subject) => {
  beforeEach(async () => {
    scene = await stages.createScene(subject);
  });

  test("17 declined, then paid on the same page: paid once", async () => {
    const id = await scene.start();
    await scene.double.decline(id);
    await scene.deliver();
    expect(await scene.payments.start()).toMatchObject({ payment: { id } });
    await scene.double.pay(id);
    await scene.deliver();

    expect(await scene.ledger()).toEqual(["CAPTURED 11900"]);
    expect(await scene.invoice()).toBe("11900 PAID");
    expect(await scene.status(id)).toBe("CAPTURED");
    await expectTruth(id);
  });

  test("17 given up, and paid on the same page later", async () => {
    const id = await scene.start();
    await scene.double.abandon(id);
    await scene.payments.refresh(id);
    expect(await scene.payments.start()).toMatchObject({ payment: { id } });
    await scene.double.pay(id);
    await scene.deliver();

    expect(await scene.invoice()).toBe("11900 PAID");
  });

  test("19 paid without our knowing: starting again says that nothing is owed", async () => {
    const id = await scene.start();
    await scene.double.pay(id);
    scene.double.webhooks.lose();

    const again = await scene.payments.start();

    expect(again).toMatchObject({ __typename: "ActionDenied", reason: "NOTHING_TO_PAY" });
    expect(await scene.ledger()).toEqual(["CAPTURED 11900"]);
    expect(await scene.status(id)).toBe("CAPTURED");
  });

  test("20 paid by transfer: the open page is closed at the provider", async () => {
    const id = await scene.start();
    await scene.payments.bookByHand(11_900);
    await scene.poll(2);

    expect(await scene.double.isPayable(id)).toBe(false);
    expect(["CANCELED", "EXPIRED"]).toContain(await scene.status(id));
    await expect((async () => scene.double.pay(id))()).rejects.toThrow();
  });

  test("20 a card payment that was already under way is booked, and shows as overpaid", async () => {
    const id = await scene.start();
    await scene.double.begin(id);
    await scene.payments.bookByHand(11_900);
    await scene.poll(2);
    await scene.double.finish(id, "SUCCEED");
    await scene.deliver();

    expect(await scene.invoice()).toBe("23800 PAID");
    expect(await scene.ledger()).toEqual(["BOOKED_BY_HAND 11900", "CAPTURED 11900"]);
  });

  test("21 refunded in part and in full at the provider, and a refund that fails after all", async () => {
    const id = await scene.start();
    await scene.double.pay(id);
    await scene.deliver();
    await scene.double.refund(id, 1_900);
    await scene.deliver();
    expect(await scene.invoice()).toBe("10000 OPEN");
    await expectTruth(id);

    await scene.double.failRefund(id);
    await scene.deliver();
    expect(await scene.invoice()).toBe("11900 PAID");
    await expectTruth(id);

    await scene.double.refund(id, 11_900);
    await scene.deliver();
    expect(await scene.invoice()).toBe("0 OPEN");
    await expectTruth(id);
  });

  test("22 a chargeback reopens the invoice, a won dispute settles it", async () => {
    const id = await scene.start();
    await scene.double.pay(id);
    await scene.deliver();
    scene.api.clock.advance(30 * 86_400_000);
    await scene.double.chargeBack(id);
    await scene.deliver();
    expect(await scene.invoice()).toBe("0 OPEN");
    await expectTruth(id);

    scene.api.clock.advance(40 * 86_400_000);
    await scene.double.winDispute(id);
    const answers = await scene.deliver();
    expect(answers.every((answer) => answer.startsWith("200"))).toBe(true);
    expect(await scene.invoice()).toBe("11900 PAID");
    await expectTruth(id);
  });

  test("23 lost messages: asking finds the payment", async () => {
    const id = await scene.start();
    await scene.double.pay(id);
    scene.double.webhooks.lose();
    await scene.poll(2);

    expect(await scene.invoice()).toBe("11900 PAID");
  });

  test("23 lost messages: a refund after polling ended is found in the list", async () => {
    const id = await scene.start();
    await scene.double.pay(id);
    await scene.deliver();
    scene.api.clock.advance(86_400_000);
    await scene.double.refund(id, 1_900);
    scene.double.webhooks.lose();
    await scene.poll(5);
    expect(await scene.invoice()).toBe("11900 PAID");

    await scene.api.server.services.paymentSync.reconcileRecent();

    expect(await scene.invoice()).toBe("10000 OPEN");
    await expectTruth(id);
  });

  test("19 a page that nobody used is closed when its time is up", async () => {
    const id = await scene.start();
    await scene.poll(30);
    expect(await scene.double.isPayable(id)).toBe(true);
    await scene.poll(31);

    expect(await scene.double.isPayable(id)).toBe(false);
    expect(["CANCELED", "EXPIRED"]).toContain(await scene.status(id));
  });

  test("21 staff refund a part: two presses are one refund, and more than is left is refused", async () => {
    const id = await scene.start();
    await scene.double.pay(id);
    await scene.deliver();
    const [first, second] = await Promise.all([scene.refund(id, "19.00", "once"), scene.refund(id, "19.00", "once")]);
    expect([first, second]).toEqual(["RefundPaymentSuccess", "RefundPaymentSuccess"]);
    await scene.settleRefunds();

    expect(await scene.refund(id, "100.01", "too much")).toBe("InvalidInput");
    expect(await scene.invoice()).toBe("10000 OPEN");
    expect(await scene.double.truth(id)).toMatchObject({ capturedMinor: 11_900, refundedMinor: 1_900 });

    expect(await scene.refund(id, null, "the rest")).toBe("RefundPaymentSuccess");
    await scene.settleRefunds();
    expect(await scene.refund(id, null, "more")).toBe("RefundNotPossible");
    expect(await scene.invoice()).toBe("0 OPEN");
    await expectTruth(id);
  });
});

const OTHER_AMOUNTS = CORE_CASES.filter(({ traits }) => traits.takesOtherAmounts);
const WHOLE_AMOUNTS = CORE_CASES.filter(({ traits }) => !traits.takesOtherAmounts);

test.each(OTHER_AMOUNTS.filter(({ traits }) => traits.partEndsPage))(
  "$name: 18 two parts on two pages: partly paid, then paid",
  async (subject) => {
    scene = await stages.createScene(subject);
    const first = await payHalf();

    const second = await scene.payments.start();
    expect(second.payment.amount.amount).toBe("59.50");
    await scene.double.pay(second.payment.id);
    await expectPaidUp(first);
  },
);

test.each(OTHER_AMOUNTS.filter(({ traits }) => !traits.partEndsPage))(
  "$name: 18 two parts on one page: partly paid, then paid",
  async (subject) => {
    scene = await stages.createScene(subject);
    const first = await payHalf();

    // The first page still accepts money and can't be withdrawn: a second one could collect it twice.
    expect((await scene.payments.start()).code).toBe("PAYMENT_IN_PROGRESS");
    await scene.double.pay(first, 5_950);
    await expectPaidUp(first);
  },
);

test.each(WHOLE_AMOUNTS)("$name: 18 a part by transfer, and a page for the rest: paid", async (subject) => {
  scene = await stages.createScene(subject);
  const first = await scene.start();
  await scene.payments.bookByHand(5_950);
  await expectHalfOpen();

  const second = await scene.payments.start();
  expect(second.payment.amount.amount).toBe("59.50");
  await scene.double.pay(second.payment.id);
  await expectPaidUp(first);
});

test.each(OTHER_AMOUNTS)("$name: 18 more than was asked for is booked and shows as overpaid", async (subject) => {
  scene = await stages.createScene(subject);
  const id = await scene.start();
  await scene.double.pay(id, 12_900);
  await scene.deliver();

  expect(await scene.invoice()).toBe("12900 PAID");
});

test.each(WHOLE_AMOUNTS)("$name: 18 the whole after a transfer is booked and shows as overpaid", async (subject) => {
  scene = await stages.createScene(subject);
  const id = await scene.start();
  await scene.double.begin(id);
  await scene.payments.bookByHand(1_000);
  await scene.double.finish(id, "SUCCEED");
  await scene.deliver();

  expect(await scene.invoice()).toBe("12900 PAID");
});

test.each(LIVE_CASES)("$name: 26 payers are sent to the provider's pages and nowhere else", async (live) => {
  scene = await stages.createScene(live);
  const fake = scene.getFake();
  fake.movePages("https://evil.example");
  const answer = await scene.payments.start();
  fake.movePages(fake.server.origin);

  expect(answer).toMatchObject({ __typename: "PaymentUnavailable", code: "PROVIDER_UNAVAILABLE" });
  expect(JSON.stringify(answer)).not.toContain("evil.example");
});

/** Nothing can get lost between the sandbox and the core: both write to the same database. */
describe("sandbox", () => {
  beforeEach(async () => {
    scene = await stages.createScene(SANDBOX_CASE);
  });

  test("05 a page that was started is started again", async () => {
    await scene.start();
    expect((await scene.payments.start()).__typename).toBe("StartPaymentSuccess");
  });

  test("21 a refund is made at once", async () => {
    const id = await scene.start();
    await scene.double.pay(id);
    await scene.deliver();
    expect(await scene.refund(id, "19.00", "at once")).toBe("RefundPaymentSuccess");
    expect(await scene.invoice()).toBe("10000 OPEN");
  });

  test("26 payers are sent to our own page", async () => {
    const { redirectUrl } = await scene.payments.start();
    expect(redirectUrl).toMatch(/^http:\/\/127\.0\.0\.1:4000\/sandbox-pay\//);
  });
});

/** Half of the invoice, on a page; returns the attempt. */
async function payHalf(): Promise<string> {
  const id = await scene.start();
  await scene.double.pay(id, 5_950);
  await scene.deliver();
  expect(await scene.status(id)).toBe("PARTIALLY_CAPTURED");
  await expectHalfOpen();
  return id;
}

async function expectHalfOpen(): Promise<void> {
  expect(await scene.invoice()).toBe("5950 OPEN");
  expect((await scene.payments.show()).openAmount.amount).toBe("59.50");
}

/** The other half came in, and nobody can pay on the first page any more. */
async function expectPaidUp(firstId: string): Promise<void> {
  await scene.deliver();
  expect(await scene.invoice()).toBe("11900 PAID");
  expect(await scene.double.isPayable(firstId)).toBe(false);
}

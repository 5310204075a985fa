import { type CoreScene, CoreStages, LIVE_CASES } from "./core-scene";

const stages = new CoreStages();
let scene: CoreScene;
afterAll(() => stages.close());

test.each(LIVE_CASES.filter(({ traits }) => traits.isIdempotent))(
  "$name: 05 a lost answer: the same page is found again, and paid",
  async (live) => {
    scene = await stages.createScene(live);
    const lost = await loseOrder();

    const next = await scene.start();
    expect(next).toBe(lost);
    await payLost(lost, next);
  },
);

test.each(LIVE_CASES.filter(({ traits }) => !traits.isIdempotent))(
  "$name: 05 a lost answer: another page, and what was paid on the lost one is found all the same",
  async (live) => {
    scene = await stages.createScene(live);
    const lost = await loseOrder();

    const next = await scene.start();
    expect(await scene.status(lost)).toBe("FAILED");
    expect(next).not.toBe(lost);
    await payLost(lost, next);
  },
);

test.each(LIVE_CASES)(
  "$name: 21 the answer to a refund gets lost: it is asked for, not ordered again",
  async (live) => {
    scene = await stages.createScene(live);
    const { faults } = scene.getFake().server;
    const id = await scene.start();
    await scene.double.pay(id);
    await scene.deliver();
    faults.add("POST", /refund/, { kind: "LOSE_ANSWER" }, 9);
    expect(await scene.refund(id, "19.00", "lost")).toBe("RefundPaymentSuccess");
    faults.clear();
    scene.double.webhooks.lose();
    await scene.settleRefunds();

    expect(await scene.invoice()).toBe("10000 OPEN");
    expect(await scene.double.truth(id)).toMatchObject({ refundedMinor: 1_900 });
  },
);

/** An order that the core only knows it placed, until it asks about it; returns the attempt. */
async function loseOrder(): Promise<string> {
  const fake = scene.getFake();
  fake.server.faults.add("POST", /(Gateway|Invoice|Paylink|sessions)\/?$/, { kind: "LOSE_ANSWER" }, 9);
  expect((await scene.payments.start()).code).toBe("PROVIDER_UNAVAILABLE");
  fake.server.faults.clear();
  const lost = fake.references().at(-1) ?? "";
  expect(await scene.status(lost)).toBe("UNKNOWN");
  expect((await scene.payments.start()).code).toBe("PROVIDER_SLOW");
  await scene.poll(2);
  return lost;
}

async function payLost(lost: string, next: string): Promise<void> {
  await scene.double.pay(lost);
  await scene.deliver();
  expect(await scene.status(lost)).toBe("CAPTURED");
  expect(await scene.invoice()).toBe("11900 PAID");
  await scene.poll(2);
  expect(await scene.double.isPayable(next)).toBe(false);
}

import { ProviderRejectedError, type Snapshot } from "../../src/integrations/payment-providers/payment-provider";
import { newId } from "../../src/shared/ids";
import { AdapterScene } from "./adapter-scene";
import { PROVIDER_CASES, splitBy } from "./provider-cases";

const DAY_MS = 86_400_000;

/** Kind, amount and state of each movement. */
function movementsOf({ movements }: Snapshot): readonly string[] {
  return movements.map(({ kind, amountMinor, state }) => `${kind} ${amountMinor} ${state}`);
}

let scene: AdapterScene;
afterEach(() => scene.close());

describe.each(PROVIDER_CASES)("$name", (subject) => {
  beforeEach(async () => {
    scene = await AdapterScene.open(subject);
  });

  test("08 a payment is reported with everything that belongs in the ledger", async () => {
    const { providerRef, reference } = await scene.create();
    scene.fake.pay(reference);
    const snapshot = await scene.provider.fetch(providerRef);

    expect(snapshot).toMatchObject({ checkout: "COMPLETED", reference, live: subject.traits.live });
    expect(movementsOf(snapshot)).toEqual(["PAYMENT 11900 CAPTURED"]);
    expect(snapshot.movements[0]).toMatchObject({ currency: "EUR", method: "CARD" });
    const at = new Date(snapshot.movements[0]?.at ?? "").getTime();
    expect(Math.abs(at - scene.clock.now().getTime())).toBeLessThan(1_000);
  });

  test("08 a method that takes days is in process until it ends", async () => {
    const [good, bad] = [await scene.create(), await scene.create()];
    scene.fake.begin(good.reference);
    scene.fake.begin(bad.reference);
    expect((await scene.provider.fetch(good.providerRef)).checkout).toBe("PROCESSING");
    expect(movementsOf(await scene.provider.fetch(good.providerRef))).toEqual(["PAYMENT 11900 PENDING"]);

    scene.fake.finish(good.reference, "SUCCEED");
    scene.fake.finish(bad.reference, "FAIL");

    expect(await scene.provider.fetch(good.providerRef)).toMatchObject({ checkout: "COMPLETED" });
    expect(movementsOf(await scene.provider.fetch(good.providerRef))).toEqual(["PAYMENT 11900 CAPTURED"]);
    expect(movementsOf(await scene.provider.fetch(bad.providerRef))).toEqual(["PAYMENT 11900 FAILED"]);
    // A link can be tried again, whereas a Stripe session is over.
    expect((await scene.provider.fetch(bad.providerRef)).checkout).toBe(subject.failedPage);
  });

  test("17 declined, then paid on the same page: paid once", async () => {
    const { providerRef, reference } = await scene.create();
    scene.fake.decline(reference);
    expect(await scene.provider.fetch(providerRef)).toMatchObject({ checkout: "OPEN" });
    scene.fake.pay(reference);

    const snapshot = await scene.provider.fetch(providerRef);
    expect(snapshot.checkout).toBe("COMPLETED");
    expect(movementsOf(snapshot)).toEqual(["PAYMENT 11900 FAILED", "PAYMENT 11900 CAPTURED"]);
  });

  test("19 what was withdrawn can't be paid, what was paid can't be withdrawn", async () => {
    const [open, paid, begun] = [await scene.create(), await scene.create(), await scene.create()];
    scene.fake.pay(paid.reference);
    scene.fake.begin(begun.reference);

    expect(await scene.provider.cancelCheckout(open.providerRef)).toBe("CANCELED");
    expect(await scene.provider.cancelCheckout(open.providerRef)).toBe("CANCELED");
    expect(await scene.provider.cancelCheckout(paid.providerRef)).toBe("ALREADY_FINAL");
    expect(await scene.provider.cancelCheckout(begun.providerRef)).toBe("ALREADY_FINAL");

    expect(scene.fake.isPayable(open.reference)).toBe(false);
    expect(() => scene.fake.pay(open.reference)).toThrow();
    expect((await scene.provider.fetch(open.providerRef)).checkout).toBe(subject.withdrawnPage);
    expect((await scene.provider.fetch(paid.providerRef)).checkout).toBe("COMPLETED");
  });

  test("19 paid at the very moment it is withdrawn: the money is seen", async () => {
    const { providerRef, reference } = await scene.create();
    scene.fake.pay(reference);
    scene.fake.expire(reference);

    const snapshot = await scene.provider.fetch(providerRef);
    expect(snapshot.checkout).toBe("COMPLETED");
    expect(movementsOf(snapshot)).toEqual(["PAYMENT 11900 CAPTURED"]);
  });

  test("21 money is refunded in parts, never more than was received", async () => {
    const { providerRef, reference } = await scene.create();
    scene.fake.pay(reference);
    const paymentRef = (await scene.provider.fetch(providerRef)).movements[0]?.ref ?? "";
    const refund = (amountMinor: number, idempotencyKey: string = newId()) =>
      scene.provider.refund({ providerRef, paymentRef, amountMinor, idempotencyKey });

    const first = await refund(4_000);
    expect(first).toMatchObject({ kind: "REFUND", amountMinor: 4_000, state: "CAPTURED", currency: "EUR" });
    await expect(refund(7_901)).rejects.toThrow(ProviderRejectedError);
    await expect(refund(0)).rejects.toThrow(ProviderRejectedError);
    await refund(7_900);

    const snapshot = await scene.provider.fetch(providerRef);
    expect(movementsOf(snapshot)).toEqual(["PAYMENT 11900 CAPTURED", "REFUND 4000 CAPTURED", "REFUND 7900 CAPTURED"]);
    // The same movement under the same name, so that nobody counts it twice.
    expect(snapshot.movements[1]?.ref).toBe(first.ref);
    expect(scene.fake.truth(reference)).toMatchObject({ capturedMinor: 11_900, refundedMinor: 11_900 });
  });

  test("21 a refund whose answer got lost may exist, and shows", async () => {
    const { providerRef, reference } = await scene.create();
    scene.fake.pay(reference);
    const paymentRef = (await scene.provider.fetch(providerRef)).movements[0]?.ref ?? "";
    scene.fake.server.faults.add("POST", /refund/, { kind: "LOSE_ANSWER" }, 9);

    const refunding = scene.provider.refund({ providerRef, paymentRef, amountMinor: 900, idempotencyKey: newId() });
    await expect(refunding).rejects.toThrow("answer got lost");

    expect(scene.fake.truth(reference).refundedMinor).toBe(900);
    expect(movementsOf(await scene.provider.fetch(providerRef))).toContain("REFUND 900 CAPTURED");
  });

  test("21 a refund that failed after all is reported as undone", async () => {
    const { providerRef, reference } = await scene.create();
    scene.fake.pay(reference);
    scene.fake.refund(reference, 2_000);
    scene.fake.failRefund(reference);

    const snapshot = await scene.provider.fetch(providerRef);
    expect(movementsOf(snapshot)).toEqual(["PAYMENT 11900 CAPTURED", "REFUND 2000 REVERSED"]);
    expect(scene.fake.truth(reference).refundedMinor).toBe(0);
  });

  test("22 a dispute after a partial refund takes the rest", async () => {
    const { providerRef, reference } = await scene.create();
    scene.fake.pay(reference);
    scene.fake.refund(reference, 1_900);
    scene.fake.chargeBack(reference);

    expect(movementsOf(await scene.provider.fetch(providerRef))).toEqual([
      "PAYMENT 11900 CAPTURED",
      "REFUND 1900 CAPTURED",
      "CHARGEBACK 10000 CAPTURED",
    ]);
  });

  test("23 what happened is listed, including a refund of something old", async () => {
    const old = await scene.create();
    scene.fake.pay(old.reference);
    scene.clock.advance(20 * DAY_MS);
    const since = scene.clock.now();
    scene.clock.advance(60_000);
    const fresh = await scene.create();
    await scene.create();
    scene.fake.pay(fresh.reference);
    scene.fake.refund(old.reference, 1_000);

    const { snapshots, nextCursor } = await scene.provider.list(since, null);

    expect(nextCursor).toBeNull();
    expect(snapshots.map(({ reference }) => reference).toSorted()).toEqual([old.reference, fresh.reference].toSorted());
    for (const snapshot of snapshots) {
      expect(snapshot).toEqual(await scene.provider.fetch(snapshot.providerRef));
      expect([old.providerRef, fresh.providerRef]).toContain(snapshot.providerRef);
    }
  });

  test("23 the list goes on page by page", async () => {
    const made = new Set<string>();
    for (let index = 0; index < 103; index += 1) {
      const { reference } = await scene.create();
      scene.fake.pay(reference);
      made.add(reference);
    }
    const listed = new Set<string>();
    let cursor: string | null = null;
    let pages = 0;
    do {
      const page = await scene.provider.list(new Date(scene.clock.now().getTime() - DAY_MS), cursor);
      for (const { reference } of page.snapshots) listed.add(reference);
      cursor = page.nextCursor;
      pages += 1;
    } while (cursor !== null);

    expect(pages).toBe(2);
    expect(listed).toEqual(made);
  }, 60_000);
});

const [OTHER_AMOUNTS, WHOLE_AMOUNTS] = splitBy(({ traits }) => traits.takesOtherAmounts);

test.each(WHOLE_AMOUNTS)("$name: 18 a payer pays exactly what was ordered, not a part", async (subject) => {
  scene = await AdapterScene.open(subject);
  const { providerRef, reference } = await scene.create();

  expect(() => scene.fake.pay(reference, 5_000)).toThrow();
  expect(movementsOf(await scene.provider.fetch(providerRef))).toEqual([]);
});

test.each(OTHER_AMOUNTS.filter(({ traits }) => traits.partEndsPage))(
  "$name: 18 a part payment is reported as it is, and ends the page",
  async (subject) => {
    scene = await AdapterScene.open(subject);
    const { providerRef, reference } = await scene.create();
    scene.fake.pay(reference, 5_000);

    const part = await scene.provider.fetch(providerRef);
    expect(movementsOf(part)).toEqual(["PAYMENT 5000 CAPTURED"]);
    expect(part.checkout).toBe("COMPLETED");
  },
);

test.each(OTHER_AMOUNTS.filter(({ traits }) => !traits.partEndsPage))(
  "$name: 18 parts are added up, and more than was asked for is reported as it is",
  async (subject) => {
    scene = await AdapterScene.open(subject);
    const { providerRef, reference } = await scene.create();
    scene.fake.pay(reference, 5_000);
    const part = await scene.provider.fetch(providerRef);
    expect(movementsOf(part)).toEqual(["PAYMENT 5000 CAPTURED"]);
    expect(part.checkout).toBe("OPEN");
    scene.fake.pay(reference, 7_000);

    const snapshot = await scene.provider.fetch(providerRef);
    expect(snapshot).toMatchObject({ checkout: "COMPLETED", amountMinor: 11_900 });
    expect(movementsOf(snapshot)).toEqual(["PAYMENT 5000 CAPTURED", "PAYMENT 7000 CAPTURED"]);
  },
);

const [WITH_KEYS, WITHOUT_KEYS] = splitBy(({ traits }) => traits.isIdempotent);

test.each(WITH_KEYS)("$name: 21 a refund that is ordered twice with one key is made once", async (subject) => {
  scene = await AdapterScene.open(subject);
  expect(await refundTwice(4_000)).toBe(4_000);
});

test.each(WITHOUT_KEYS)("$name: 21 a refund that is ordered twice is made twice", async (subject) => {
  scene = await AdapterScene.open(subject);
  // Without idempotency keys, the core must send an order only once; the adapter does not hide that.
  expect(await refundTwice(4_000)).toBe(8_000);
});

const [FORGETTING, REMEMBERING] = splitBy(({ forgetsWonDisputes }) => forgetsWonDisputes);

test.each(REMEMBERING)("$name: 22 a dispute takes the money, a won one is reported as undone", async (subject) => {
  scene = await AdapterScene.open(subject);
  expect(await winDispute()).toEqual(["PAYMENT 11900 CAPTURED", "CHARGEBACK 11900 REVERSED"]);
});

test.each(FORGETTING)("$name: 22 a dispute takes the money, a won one leaves no trace", async (subject) => {
  scene = await AdapterScene.open(subject);
  // The provider simply confirms the payment again.
  expect(await winDispute()).toEqual(["PAYMENT 11900 CAPTURED"]);
});

/** Returns what was refunded after the same order with the same key arrived twice at once. */
async function refundTwice(amountMinor: number): Promise<number> {
  const { providerRef, reference } = await scene.create();
  scene.fake.pay(reference);
  const paymentRef = (await scene.provider.fetch(providerRef)).movements[0]?.ref ?? "";
  const order = { providerRef, paymentRef, amountMinor, idempotencyKey: newId() };
  await Promise.allSettled([scene.provider.refund(order), scene.provider.refund(order)]);
  return scene.fake.truth(reference).refundedMinor;
}

/** Returns the movements of a payment that was disputed and won back. */
async function winDispute(): Promise<readonly string[]> {
  const { providerRef, reference } = await scene.create();
  scene.fake.pay(reference);
  scene.fake.chargeBack(reference);
  expect(movementsOf(await scene.provider.fetch(providerRef))).toContain("CHARGEBACK 11900 CAPTURED");
  expect(scene.fake.truth(reference).chargedBackMinor).toBe(11_900);
  scene.fake.winDispute(reference);
  expect(scene.fake.truth(reference).chargedBackMinor).toBe(0);
  return movementsOf(await scene.provider.fetch(providerRef));
}

import { CORE_CASES, type CoreScene, CoreStages, LIVE_CASES } from "./core-scene";

const stages = new CoreStages();
let scene: CoreScene;
afterAll(() => stages.close());

const OVERPAID = "query ($id: ID!) { document(id: $id) { status overpaidAmount { amount } } }";

async function overpaid(): Promise<string> {
  const { document } = await scene.payments.ask<{
    document: { readonly status: string; readonly overpaidAmount: { readonly amount: string } | null };
  }>(OVERPAID, { id: scene.payments.invoiceId });
  return `${document.status} ${document.overpaidAmount?.amount ?? "-"}`;
}

async function payments(): Promise<readonly { readonly isPayable: boolean }[]> {
  const { document } = await scene.payments.ask<{ document: { readonly payments: { readonly isPayable: boolean }[] } }>(
    "query ($id: ID!) { document(id: $id) { payments { isPayable } } }",
    { id: scene.payments.invoiceId },
  );
  return document.payments;
}

describe.each(CORE_CASES)("cancelling an invoice whose pay page is at $name", (subject) => {
  beforeEach(async () => {
    scene = await stages.createScene(subject);
  });

  test("takes the page away: nobody can pay there any more", async () => {
    const id = await scene.start();

    expect(await scene.cancel()).toBe("DocumentSuccess");

    expect(await scene.double.isPayable(id)).toBe(false);
    await expect((async () => scene.double.pay(id))()).rejects.toThrow();
    expect(["CANCELED", "EXPIRED"]).toContain(await scene.status(id));
    expect([await scene.ledger(), await overpaid()]).toEqual([[], "CANCELED -"]);
  });

  test("is refused while money is on its way; what arrives is booked", async () => {
    const id = await scene.start();
    await scene.double.begin(id);

    expect(await scene.cancel()).toBe("PaymentUnderWay");

    await scene.double.finish(id, "SUCCEED");
    await scene.deliver();
    expect(await scene.invoice()).toBe("11900 PAID");
  });

  test("is possible once what was on its way has failed", async () => {
    const id = await scene.start();
    await scene.double.begin(id);
    expect(await scene.cancel()).toBe("PaymentUnderWay");
    await scene.double.finish(id, "FAIL");

    expect(await scene.cancel()).toBe("DocumentSuccess");
    expect(await overpaid()).toBe("CANCELED -");
  });

  test("finds what was paid a moment ago, though its message was lost", async () => {
    const id = await scene.start();
    await scene.double.pay(id);
    scene.double.webhooks.lose();

    expect(await scene.cancel()).toBe("StepNotPossible");
    expect(await scene.invoice()).toBe("11900 PAID");
  });

  test("after a declined card takes the page away as well", async () => {
    const id = await scene.start();
    await scene.double.decline(id);
    await scene.deliver();

    expect(await scene.cancel()).toBe("DocumentSuccess");
    expect(await scene.double.isPayable(id)).toBe(false);
  });
});

test.each(CORE_CASES.filter(({ traits }) => traits.takesOtherAmounts))(
  "cancelling an invoice of which a part was paid at $name: staff see whether somebody can still pay the rest there",
  async (subject) => {
    scene = await stages.createScene(subject);
    const id = await scene.start();
    await scene.double.pay(id, 5_950);
    await scene.deliver();

    expect(await scene.cancel()).toBe("DocumentSuccess");
    const [payment] = await payments();
    expect(payment).toEqual({ isPayable: !subject.traits.partEndsPage });
    expect(await scene.double.isPayable(id)).toBe(!subject.traits.partEndsPage);
  },
);

describe.each(LIVE_CASES)("cancelling while $name does not answer", (subject) => {
  beforeEach(async () => {
    scene = await stages.createScene(subject);
  });

  test.each(["REFUSE", "GARBAGE", "LOSE_ANSWER"] as const)("(%s) is refused, and possible afterwards", async (kind) => {
    const id = await scene.start();
    const { faults } = scene.getFake().server;
    for (let times = 0; times < 10; times += 1) {
      faults.add("GET", /./, kind === "REFUSE" ? { kind, status: 503 } : { kind });
    }

    expect(await scene.cancel()).toBe("PaymentUnderWay");
    faults.clear();
    expect(await overpaid()).toBe("OPEN -");
    expect(await scene.cancel()).toBe("DocumentSuccess");
    expect(await scene.double.isPayable(id)).toBe(false);
  });

  test("and its answer to the closing is lost: it is cancelled only once the page is known to be gone", async () => {
    const id = await scene.start();
    scene.getFake().server.faults.add("POST", /./, { kind: "LOSE_ANSWER" });
    scene.getFake().server.faults.add("DELETE", /./, { kind: "LOSE_ANSWER" });

    for (let tries = 0; tries < 3 && (await overpaid()) !== "CANCELED -"; tries += 1) await scene.cancel();

    expect(await overpaid()).toBe("CANCELED -");
    expect(await scene.double.isPayable(id)).toBe(false);
    scene.getFake().server.faults.clear();
  });
});

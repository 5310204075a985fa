import { type CoreScene, CoreStages, LIVE_CASES } from "./core-scene";

/** One account of each provider: they differ in words, not in how they can be silent. */
const CASES = LIVE_CASES.filter(
  (one) => LIVE_CASES.find(({ traits }) => traits.provider === one.traits.provider) === one,
);
const ORDER = /(Gateway|Invoice|Paylink|sessions)\/?$/;
const ANY = /./;

const stages = new CoreStages({ neighbourWaitMs: 500 });
let scene: CoreScene;
let release: () => void;
afterAll(() => stages.close());
afterEach(() => {
  release();
  scene.getFake().server.faults.clear();
});

/** From now on the provider does what it is asked for, but its answers do not come before `release()`. */
function holdAnswers(method: string, path: RegExp): void {
  const until = new Promise<void>((resolve) => (release = resolve));
  scene.getFake().server.faults.add(method, path, { kind: "HOLD", until }, 99);
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Looks as the app does when the payer comes back from the pay page. */
async function refresh(id: string): Promise<string> {
  return (await scene.payments.refresh(id))?.status ?? "none";
}

// In each of these, the answer comes while the provider still owes its own: nothing releases it before.
describe.each(CASES)("while $name does not answer", (live) => {
  beforeEach(async () => {
    release = () => undefined;
    scene = await stages.createScene(live);
  });

  test("whoever wants to pay is told so; the page that comes late is used at the next try, and paid once", async () => {
    const before = scene.getFake().references().length;
    holdAnswers("POST", ORDER);
    expect((await scene.payments.start()).code).toBe("PROVIDER_SLOW");
    // Again, with the order still under way: no second one.
    expect((await scene.payments.start()).code).toBe("PROVIDER_SLOW");
    const id = scene.getFake().references().at(-1) ?? "";

    release();
    await until(async () => (await scene.payments.payment(id)).providerRef !== null);

    expect(await scene.start()).toBe(id);
    expect(scene.getFake().references()).toHaveLength(before + 1);
    await scene.double.pay(id);
    await scene.deliver();
    expect(await scene.invoice()).toBe("11900 PAID");
  });

  test("whoever comes back from paying sees what we know, and the payment is found later", async () => {
    const id = await scene.start();
    await scene.double.pay(id);
    scene.double.webhooks.lose();
    holdAnswers("GET", ANY);

    expect(await refresh(id)).toBe("OPEN");

    release();
    scene.getFake().server.faults.clear();
    await scene.poll(2);
    expect(await scene.invoice()).toBe("11900 PAID");
  });

  test("an answer that comes byte by byte is no answer", async () => {
    const id = await scene.start();
    scene.getFake().server.faults.add("GET", ANY, { kind: "DRIP" }, 99);

    expect(await refresh(id)).toBe("OPEN");
  });

  test("who wants to pay again, whose earlier page must be looked at first, is told so", async () => {
    await scene.start();
    holdAnswers("GET", ANY);

    expect((await scene.payments.start()).code).toBe("PROVIDER_UNAVAILABLE");
  });

  test("staff see their refund as requested, and it is made once", async () => {
    const id = await scene.start();
    await scene.double.pay(id);
    await scene.deliver();
    holdAnswers("POST", /refund/);

    expect(await scene.refund(id, "19.00", "slow")).toBe("RefundPaymentSuccess");
    expect(await scene.refund(id, "19.00", "slow")).toBe("RefundPaymentSuccess");
    release();
    await until(async () => (await scene.invoice()).startsWith("10000"));

    expect(await scene.double.truth(id)).toMatchObject({ refundedMinor: 1_900 });
  });

  test("cancelling its invoice is refused with words, and nothing is cancelled", async () => {
    const id = await scene.start();
    holdAnswers("GET", ANY);
    scene.getFake().server.faults.add("POST", /expire/, { kind: "DRIP" }, 99);

    const { cancelDocument } = await scene.payments.ask<{ cancelDocument: { readonly code?: string } }>(
      "mutation ($id: ID!) { cancelDocument(id: $id) { ... on Failure { code } } }",
      { id: scene.payments.invoiceId },
    );
    expect(cancelDocument.code).toBe("PROVIDER_UNAVAILABLE");
    expect(await scene.invoice()).toBe("0 OPEN");
    expect(await scene.status(id)).toBe("OPEN");
  });

  test("its messages are to be sent again", async () => {
    const id = await scene.start();
    await scene.double.pay(id);
    holdAnswers("GET", ANY);

    const answers = await scene.deliver();

    expect(answers.length).toBeGreaterThan(0);
    expect(answers.every((answer) => answer.startsWith("503"))).toBe(true);
  });

  test("an account can't be connected, and staff are told why", async () => {
    holdAnswers("GET", ANY);
    const { provider } = live.traits;
    const answer = await scene.payments.ask<{ connectPaymentProvider: { readonly code?: string } }>(
      `mutation ($input: ConnectPaymentProviderInput!) {
         connectPaymentProvider(input: $input) { ... on ProviderCheckFailed { code } }
       }`,
      {
        input: {
          provider,
          settings: Object.entries(live.subject.settings).map(([name, value]) => ({ name, value })),
        },
      },
    );
    expect(answer.connectPaymentProvider.code).toBe("UNAVAILABLE");
  });
});

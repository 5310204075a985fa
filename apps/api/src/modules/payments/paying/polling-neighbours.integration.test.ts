import { createTestApi, type TestApi, type TestMerchant } from "../../../../test/create-test-api";
import {
  answerOf,
  CONNECT,
  openFakeProviders,
  paylinkInput,
  stripeInput,
} from "../../payment-accounts/account-scene.test-support";
import { PaymentScene } from "../payment-scene.test-support";

let api: TestApi;
let fakes: Awaited<ReturnType<typeof openFakeProviders>>;
beforeAll(async () => {
  let now = (): Date => new Date(0);
  fakes = await openFakeProviders(() => now());
  api = await createTestApi({ paymentTestOrigins: fakes.origins });
  now = () => api.clock.now();
});
afterEach(() => fakes.stripe.server.faults.clear());
afterAll(async () => {
  await fakes.close();
  await api.close();
});

async function connect(merchant: TestMerchant, input: typeof stripeInput | typeof paylinkInput): Promise<void> {
  expect((await answerOf(await merchant.staff(), CONNECT, { input: input() })).__typename).toBe(
    "PaymentProviderAccountSuccess",
  );
}

/** Somebody has paid, and no message told us. */
async function paid(merchant: TestMerchant, fake: "stripe" | "paylink") {
  const scene = await PaymentScene.create(api, {}, merchant);
  const { payment } = await scene.start();
  fakes[fake].pay(payment.id);
  fakes[fake].webhooks.lose();
  return { scene, id: payment.id };
}

function poll(): Promise<number> {
  return api.server.services.paymentSync.pollDuePayments();
}

test("while one provider does not answer, the others are asked all the same", async () => {
  const [silent, other] = [await api.createMerchant(), await api.createMerchant()];
  await connect(silent, stripeInput);
  await connect(other, paylinkInput);
  const first = await paid(silent, "stripe");
  const second = await paid(other, "paylink");
  let release: () => void = () => undefined;
  const until = new Promise<void>((resolve) => (release = resolve));
  fakes.stripe.server.faults.add("GET", /./, { kind: "HOLD", until }, 99);
  api.clock.advance(120_000);

  const polled = poll();
  while ((await second.scene.payment(second.id)).status !== "CAPTURED")
    await new Promise((done) => setTimeout(done, 20));
  expect((await first.scene.payment(first.id)).status).toBe("OPEN");
  release();
  await polled;

  expect((await first.scene.payment(first.id)).status).toBe("CAPTURED");
});

test("a provider that is away is asked about one payment, then left alone for a while", async () => {
  const merchant = await api.createMerchant();
  await connect(merchant, stripeInput);
  const attempts = [await paid(merchant, "stripe"), await paid(merchant, "stripe"), await paid(merchant, "stripe")];
  const { server } = fakes.stripe;
  const asked = (): number => server.requests.filter(({ method }) => method === "GET").length;
  server.faults.add("GET", /./, { kind: "REFUSE", status: 503 }, 99);
  api.clock.advance(120_000);

  await poll();
  const tries = asked();
  await poll();
  expect(asked()).toBe(tries);

  server.faults.clear();
  api.clock.advance(120_000);
  await poll();
  for (const { scene, id } of attempts) expect((await scene.payment(id)).status).toBe("CAPTURED");
});

test("a clock that was set back makes nobody wait longer", async () => {
  const merchant = await api.createMerchant();
  await connect(merchant, stripeInput);
  const { scene, id } = await paid(merchant, "stripe");

  api.clock.set(new Date(api.clock.now().getTime() - 86_400_000));
  await poll();

  expect((await scene.payment(id)).status).toBe("CAPTURED");
});

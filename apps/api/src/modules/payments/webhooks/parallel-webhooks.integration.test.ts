import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { insertDocument } from "../../../../test/factories";
import type { FakeProvider } from "../../../../test/fake-providers/fake-provider";
import { until } from "../../../../test/surroundings/scene";
import { buildServer, startServerProcess } from "../../../../test/server-process";
import { answerOf, CONNECT, openFakeProviders, paylinkInput } from "../../payment-accounts/account-scene.test-support";
import { PaymentScene } from "../payment-scene.test-support";

/** `npm test` has no time for fifty. */
const PAYMENTS = process.env["TEST_LONG"] === "false" ? 20 : 50;
const COPIES = 10;
const AMOUNT_MINOR = 11_900;
/** Of one account's messages. */
const AT_A_TIME = 4;

let fakes: Awaited<ReturnType<typeof openFakeProviders>>;
let api: TestApi;
let origin: string;
beforeAll(async () => {
  fakes = await openFakeProviders(() => api.clock.now());
  api = await createTestApi({ paymentTestOrigins: fakes.origins });
  origin = await api.server.listen();
});
afterAll(async () => {
  await api.close();
  await fakes.close();
});

interface Flood {
  readonly scene: PaymentScene;
  readonly path: string;
  readonly messages: ReturnType<FakeProvider["webhooks"]["take"]>;
}

/** Paid pages, and the provider's messages about them; none has been delivered yet. */
async function payAll(count = PAYMENTS): Promise<Flood> {
  const scene = await PaymentScene.create(api);
  const { account } = await answerOf(await scene.merchant.staff(), CONNECT, { input: paylinkInput() });
  for (let index = 0; index < count; index += 1) {
    // A client starts forty payments an hour at most.
    if (index === 25) api.clock.advance(3_600_000);
    const { id } = await insertDocument(api, scene.merchant.scope, scene.clientId, { number: `RE-P${String(index)}` });
    const { payment } = await scene.start(id);
    fakes.paylink.pay(payment.id);
  }
  return { scene, path: new URL(account.webhookUrl).pathname, messages: fakes.paylink.webhooks.take() };
}

/** Everything at once, copies of one message far apart, to each of the servers in turn. */
async function send({ path, messages }: Flood, origins: readonly string[], times = COPIES): Promise<readonly string[]> {
  const copies = Array.from({ length: times }).flatMap(() => messages);
  return Promise.all(
    copies.map(async (message, index) => {
      const origin = origins[index % origins.length] ?? "";
      // A server that dies says nothing.
      const answer = await fakes.paylink.webhooks.send(message, { target: `${origin}${path}` }).catch(() => "gone");
      return answer.slice(0, 3);
    }),
  );
}

interface Booked {
  readonly documentId: string;
  readonly amountMinor: number;
}

const listEntries = ({ scene }: Flood): Promise<readonly Booked[]> =>
  api.server.database.rows<Booked>(
    `SELECT document_id AS "documentId", amount_minor AS "amountMinor" FROM ledger_entry WHERE merchant_id = :merchantId`,
    { merchantId: scene.merchant.scope.merchantId },
  );

async function expectBookedOnce(flood: Flood): Promise<void> {
  const { database } = api.server;
  const { merchantId } = flood.scene.merchant.scope;
  const entries = await listEntries(flood);
  expect(entries).toHaveLength(PAYMENTS);
  expect(new Set(entries.map(({ documentId }) => documentId)).size).toBe(PAYMENTS);
  expect(new Set(entries.map(({ amountMinor }) => amountMinor))).toEqual(new Set([AMOUNT_MINOR]));
  const paid = await database.rows(
    `SELECT id AS "id" FROM document WHERE merchant_id = :merchantId AND status = 'PAID' AND settled_minor = :amount`,
    { merchantId, amount: AMOUNT_MINOR },
  );
  expect(paid).toHaveLength(PAYMENTS);
}

describe("webhooks at once, ten copies for each of many payments", () => {
  test("book one entry for each payment", async () => {
    const flood = await payAll();
    expect(flood.messages).toHaveLength(PAYMENTS);

    const answers = await send(flood, [origin]);

    expect(answers).toHaveLength(PAYMENTS * COPIES);
    expect(new Set(answers)).toEqual(new Set(["200"]));
    await expectBookedOnce(flood);
  }, 120_000);

  test("reach the provider a few at a time, and hold up nobody else's", async () => {
    const flood = await payAll(20);
    const neighbour = await PaymentScene.create(api);
    const { payment } = await neighbour.start();
    const asked = (): number => fakes.paylink.server.count("GET", /\/Gateway\//);
    const before = asked();
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    fakes.paylink.server.faults.add("GET", /\/Gateway\//, { kind: "HOLD", until: released }, flood.messages.length);

    const answers = send(flood, [origin], 1);
    await until(() => Promise.resolve(asked() - before === AT_A_TIME));
    expect(await neighbour.sendWebhook(payment.id)).toBe('200 {"outcome":"APPLIED"}');

    expect(asked() - before).toBe(AT_A_TIME);
    release();
    expect(new Set(await answers)).toEqual(new Set(["200"]));
    expect(asked() - before).toBe(flood.messages.length);
  });

  // SQLite belongs to one process.
  if (process.env["TEST_DATABASE"] !== "postgres") return;
  test("book one entry for each payment even when two processes on one PostgreSQL get them, and one dies over it", async () => {
    buildServer();
    const servers = await Promise.all([startServerProcess(api.environment), startServerProcess(api.environment)]);
    const [killed, left] = servers;
    try {
      const flood = await payAll();
      const answers = send(flood, [killed.origin, left.origin]);
      await until(async () => (await listEntries(flood)).length > 0);
      await killed.kill();
      const heard = await answers;

      expect(heard.filter((answer) => answer === "200").length).toBeGreaterThanOrEqual((PAYMENTS * COPIES) / 2);
      expect(heard).not.toHaveLength(heard.filter((answer) => answer === "200").length);
      // What nobody has taken the provider sends again.
      expect(new Set(await send(flood, [left.origin], 1))).toEqual(new Set(["200"]));
      await expectBookedOnce(flood);
    } finally {
      await Promise.all(servers.map((server) => server.kill()));
    }
  }, 120_000);
});

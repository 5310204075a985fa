import { type CoreScene, CoreStages, LIVE_CASES, SANDBOX_CASE } from "./core-scene";
import { secretsOf } from "./provider-cases";

const CREATE = /(Gateway|Invoice|Paylink|sessions)\/?$/;

const stages = new CoreStages();
afterAll(() => stages.close());

/** Where neither secrets nor people may appear: what is logged, reported and stored. */
async function collect({ api }: CoreScene, logLines: readonly string[], answers: readonly unknown[]): Promise<string> {
  const { database } = api.server;
  const payments = await database.rows(`SELECT problem AS "problem" FROM payment`, {});
  const events = await database.rows(`SELECT * FROM webhook_event`, {});
  const refunds = await database.rows(`SELECT problem AS "problem" FROM refund`, {});
  expect(payments.length).toBeGreaterThan(0);
  return JSON.stringify([logLines, answers, payments, events, refunds]);
}

/** Already refunded at the provider, so that it refuses a refund; then a message arrives at a wrong address. */
async function refundTooLate(scene: CoreScene, paymentId: string): Promise<readonly unknown[]> {
  await scene.double.refund(paymentId, 11_900);
  const refund = await scene.refund(paymentId, "19.00", "refused");
  scene.double.webhooks.target = (scene.double.webhooks.target ?? "").replace(/[^/]+$/, "falsch");
  return [refund, await scene.deliver()];
}

/** What is stored of the accounts of the scene's merchant. */
function accountsOf({ api, payments }: CoreScene): Promise<readonly unknown[]> {
  return api.server.database.rows(
    `SELECT settings AS "settings", webhook_secret AS "webhookSecret" FROM payment_provider_account
     WHERE merchant_id = :merchantId`,
    { merchantId: payments.merchant.scope.merchantId },
  );
}

describe.each(LIVE_CASES)("$name", (live) => {
  test("25 neither secrets nor people appear in what is logged, reported or stored, whatever goes wrong", async () => {
    const { logLines } = await stages.of(live);
    const scene = await stages.createScene(live);
    const { faults } = scene.getFake().server;
    const answers: unknown[] = [];
    // The provider's refusal contains somebody's address.
    faults.add("POST", CREATE, { kind: "REFUSE", status: 400 });
    answers.push(await scene.payments.start());
    faults.add("POST", CREATE, { kind: "REFUSE", status: 401 });
    answers.push(await scene.payments.start());
    faults.add("POST", CREATE, { kind: "GARBAGE" }, 9);
    answers.push(await scene.payments.start());
    faults.clear();
    await scene.poll(2);
    const id = await scene.start();
    await scene.double.pay(id);
    faults.add("GET", /./, { kind: "REFUSE", status: 503 }, 99);
    answers.push(await scene.deliver(), await scene.payments.refresh(id));
    faults.clear();
    answers.push(await scene.payments.refresh(id), ...(await refundTooLate(scene, id)));

    const everything = await collect(scene, logLines, answers);
    for (const hidden of [
      ...secretsOf(live.subject),
      "alma.becker@example.com",
      scene.api.environment.internalSecret.toString("hex"),
    ]) {
      expect(everything).not.toContain(hidden);
    }
    // Something was logged about what went wrong, so that searching it proves something.
    expect(logLines.length).toBeGreaterThan(3);
  });

  test("25 what is stored of an account is sealed", async () => {
    const scene = await stages.createScene(live);
    const accounts = await accountsOf(scene);

    expect(accounts).toHaveLength(1);
    const pathSecret = scene.double.webhooks.target?.split("/").at(-1) ?? "";
    const typed = Object.values(live.subject.settings).filter((text) => text.length > 8);
    for (const hidden of [...typed, pathSecret]) expect(JSON.stringify(accounts)).not.toContain(hidden);
  });
});

describe("the sandbox", () => {
  test("25 neither secrets nor people appear in what is logged, shown or stored", async () => {
    const { logLines } = await stages.of(SANDBOX_CASE);
    const scene = await stages.createScene(SANDBOX_CASE);
    const id = await scene.start();
    await scene.double.pay(id);
    const answers = [await scene.deliver(), await scene.payments.refresh(id), ...(await refundTooLate(scene, id))];

    const everything = await collect(scene, logLines, answers);
    for (const hidden of ["alma.becker@example.com", scene.api.environment.internalSecret.toString("hex")]) {
      expect(everything).not.toContain(hidden);
    }
  });

  test("25 nobody has to connect to it, so there is no account to keep", async () => {
    expect(await accountsOf(await stages.createScene(SANDBOX_CASE))).toEqual([]);
  });
});

import { CORE_CASES, CoreStage } from "./core-scene";

const CREATE = /(Gateway|Invoice|Paylink|sessions)\/?$/;

describe.each(CORE_CASES)("$name", (subject) => {
  let stage: CoreStage;
  beforeAll(async () => {
    stage = await CoreStage.open(subject);
  });
  afterAll(() => stage.close());

  test("25 neither secrets nor people show in what is logged, told or kept, whatever goes wrong", async () => {
    const scene = await stage.createScene();
    const fake = scene.fake;
    const answers: unknown[] = [];
    // The provider's refusal contains somebody's address.
    fake?.server.faults.add("POST", CREATE, { kind: "REFUSE", status: 400 });
    answers.push(await scene.payments.start());
    fake?.server.faults.add("POST", CREATE, { kind: "REFUSE", status: 401 });
    answers.push(await scene.payments.start());
    fake?.server.faults.add("POST", CREATE, { kind: "GARBAGE" }, 9);
    answers.push(await scene.payments.start());
    fake?.server.faults.clear();
    await scene.poll(2);
    const id = await scene.start();
    await scene.double.pay(id);
    fake?.server.faults.add("GET", /./, { kind: "REFUSE", status: 503 }, 99);
    answers.push(await scene.deliver(), await scene.payments.refresh(id));
    fake?.server.faults.clear();
    answers.push(await scene.payments.refresh(id));
    // Already given back there, so that the provider refuses.
    await scene.double.refund(id, 11_900);
    answers.push(await scene.refund(id, "19.00", "refused"));
    scene.double.webhooks.target = (scene.double.webhooks.target ?? "").replace(/[^/]+$/, "falsch");
    answers.push(await scene.deliver());

    const kept = await stage.api.server.database.rows(`SELECT problem AS "problem" FROM payment`, {});
    const events = await stage.api.server.database.rows(`SELECT * FROM webhook_event`, {});
    const refunds = await stage.api.server.database.rows(`SELECT problem AS "problem" FROM refund`, {});
    const everything = JSON.stringify([stage.logLines, answers, kept, events, refunds]);
    const secrets = Object.entries(subject.subject?.settings ?? {})
      .filter(([name]) => /secret/i.test(name))
      .map(([, value]) => value);
    for (const secret of [
      ...secrets,
      "alma.becker@example.com",
      stage.api.environment.internalSecret.toString("hex"),
    ]) {
      expect(everything).not.toContain(secret);
    }
    // Something was logged about what went wrong, so that searching it proves something.
    if (fake !== null) expect(stage.logLines.length).toBeGreaterThan(3);
    expect(kept.length).toBeGreaterThan(0);
  });

  test("25 what is kept of an account is sealed", async () => {
    const scene = await stage.createScene();
    const rows = await stage.api.server.database.rows(
      `SELECT settings AS "settings", webhook_secret AS "webhookSecret" FROM payment_provider_account
       WHERE merchant_id = :merchantId`,
      { merchantId: scene.payments.merchant.scope.merchantId },
    );
    // Nobody has to connect to the sandbox.
    expect(rows).toHaveLength(subject.subject === null ? 0 : 1);
    const kept = JSON.stringify(rows);
    const pathSecret = scene.double.webhooks.target?.split("/").at(-1) ?? "";
    for (const secret of [...Object.values(subject.subject?.settings ?? {}), pathSecret].filter(
      (text) => text.length > 8,
    )) {
      expect(kept).not.toContain(secret);
    }
  });
});

import { newId } from "../../src/shared/ids";
import { AdapterScene } from "./adapter-scene";
import { PROVIDER_CASES, splitBy } from "./provider-cases";

let scene: AdapterScene;
afterEach(() => scene.close());

/** A paid page, with the message about it waiting. */
async function paid() {
  const made = await scene.create();
  scene.fake.pay(made.reference);
  return made;
}

describe.each(PROVIDER_CASES)("$name", (subject) => {
  beforeEach(async () => {
    scene = await AdapterScene.open(subject);
  });

  test("09 a message says where to look", async () => {
    const { reference, providerRef } = await paid();
    const verdict = await scene.parseNext();

    expect(verdict).toMatchObject({ kind: "LOOK", reference });
    expect([null, providerRef]).toContain(verdict.kind === "LOOK" ? verdict.providerRef : "");
  });

  test("11 copies of one message have one name, other messages other names", async () => {
    const { reference } = await paid();
    const first = scene.nextWebhook();
    scene.fake.refund(reference, 100);
    const second = scene.nextWebhook();
    const keyOf = async (webhook: typeof first): Promise<string> => {
      const verdict = await scene.provider.parseWebhook(webhook);
      return verdict.kind === "LOOK" ? verdict.dedupeKey : verdict.kind;
    };

    expect(await keyOf(first)).toBe(await keyOf({ ...first, now: new Date(first.now.getTime() + 1_000) }));
    expect(await keyOf(first)).not.toBe(await keyOf(second));
    expect((await keyOf(first)).length).toBeLessThanOrEqual(150);
  });

  test("15 what belongs to another shop on the same account does not concern us", async () => {
    scene.fake.pushForeign();
    expect(await scene.parseNext()).toEqual({ kind: "IGNORE" });
  });

  test("16 the provider's own test message does not concern us", async () => {
    scene.fake.pushTest();
    expect(await scene.parseNext()).toEqual({ kind: "IGNORE" });
  });

  test("22 messages about refunds and disputes lead to the payment as well", async () => {
    const { reference } = await paid();
    scene.fake.webhooks.lose();
    scene.fake.refund(reference, 1_000);
    const messages = [scene.nextWebhook()];
    scene.fake.chargeBack(reference);
    messages.push(scene.nextWebhook());

    for (const message of messages) {
      expect(await scene.provider.parseWebhook(message)).toMatchObject({ kind: "LOOK", reference });
    }
  });
});

const [SIGNED, UNSIGNED] = splitBy(({ traits }) => traits.isSigned);

describe.each(SIGNED)("$name, which signs its messages", (subject) => {
  beforeEach(async () => {
    scene = await AdapterScene.open(subject);
  });

  test("09 one without a signature, or with a wrong one, is refused", async () => {
    await paid();
    const genuine = scene.nextWebhook();
    const forged = { "stripe-signature": `t=1,v1=${"0".repeat(64)}` };

    expect(await scene.provider.parseWebhook(genuine)).toMatchObject({ kind: "LOOK" });
    expect(await scene.provider.parseWebhook({ ...genuine, headers: {} })).toEqual({ kind: "REJECT" });
    expect(await scene.provider.parseWebhook({ ...genuine, headers: forged })).toEqual({ kind: "REJECT" });
  });

  test("10 a signature covers the bytes as they arrived, and is valid for five minutes", async () => {
    await paid();
    expect(await kindsOfCopies()).toEqual(["REJECT", "LOOK", "REJECT", "LOOK", "REJECT"]);
  });

  test("24 without a signature over it, nothing is even read", async () => {
    await paid();
    const genuine = scene.nextWebhook();
    const unsigned = { ...genuine, rawBody: Buffer.from("transaction[id]=1") };
    expect(await scene.provider.parseWebhook(unsigned)).toEqual({ kind: "REJECT" });
  });
});

describe.each(UNSIGNED)("$name, whose messages come to a secret address", (subject) => {
  beforeEach(async () => {
    scene = await AdapterScene.open(subject);
  });

  test("09 one to an address without the secret, or with a wrong one, is refused", async () => {
    await paid();
    const genuine = scene.nextWebhook();
    const wrong = "pfad-geheimnis-9876543210";

    expect(await scene.provider.parseWebhook(genuine)).toMatchObject({ kind: "LOOK" });
    expect(await scene.provider.parseWebhook({ ...genuine, pathSecret: null })).toEqual({ kind: "REJECT" });
    expect(await scene.provider.parseWebhook({ ...genuine, pathSecret: wrong })).toEqual({ kind: "REJECT" });
  });

  test("10 an unsigned message is only a hint to look, whenever it comes and however it is written", async () => {
    await paid();
    expect(await kindsOfCopies()).toEqual(["LOOK", "LOOK", "LOOK", "LOOK", "LOOK"]);
  });

  test("24 forms and JSON are both read, whatever the content type says; nonsense is ignored", async () => {
    const { reference, providerRef } = await paid();
    const genuine = scene.nextWebhook();
    const parse = (body: string) => scene.provider.parseWebhook({ ...genuine, rawBody: Buffer.from(body) });
    const linkId = providerRef.split("~")[0] ?? "";
    const invoice = { number: "1", paymentRequestId: Number(linkId), referenceId: reference };
    const looked = { kind: "LOOK", reference };
    expect(await parse(JSON.stringify({ transaction: { id: 1, status: "confirmed", invoice } }))).toMatchObject(looked);
    const form = new URLSearchParams({
      "transaction[id]": "1",
      "transaction[status]": "confirmed",
      "transaction[invoice][paymentRequestId]": linkId,
      "transaction[invoice][referenceId]": reference,
    });
    expect(await parse(form.toString())).toMatchObject(looked);
    // Only the number of the link: our reference is then asked for.
    form.delete("transaction[invoice][referenceId]");
    expect(await parse(form.toString())).toMatchObject(looked);

    for (const nonsense of ["", "{", "[]", "{}", '{"transaction":null}', '{"payout":{"id":1}}', "a=b", newId()]) {
      expect(await parse(nonsense)).toEqual({ kind: "IGNORE" });
    }
  });
});

/** The verdicts on the waiting message, first rewritten, then unchanged at other times. */
async function kindsOfCopies(): Promise<readonly string[]> {
  const genuine = scene.nextWebhook();
  const rewritten = { ...genuine, rawBody: Buffer.from(`${genuine.rawBody.toString("utf8")} `) };
  const at = (milliseconds: number) => ({ ...genuine, now: new Date(genuine.now.getTime() + milliseconds) });
  const kinds = [];
  for (const message of [rewritten, at(299_000), at(301_000), at(-290_000), at(-3_600_000)]) {
    kinds.push((await scene.provider.parseWebhook(message)).kind);
  }
  return kinds;
}

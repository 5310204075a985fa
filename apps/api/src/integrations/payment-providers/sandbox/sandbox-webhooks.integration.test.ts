import { setTimeout as sleep } from "node:timers/promises";
import { createTestApi, type TestApi } from "../../../../test/create-test-api";
import { PaymentScene } from "../../../modules/payments/payment-scene.test-support";

let api: TestApi;
beforeEach(async () => {
  api = await createTestApi();
});
afterEach(() => api.close());

/** Waits until the books say so; the delivery goes over a real connection. */
async function until(isDone: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isDone()) return;
    await sleep(25);
  }
  throw new Error("It did not happen within five seconds");
}

async function message(): Promise<{ readonly attempts: number; readonly isDue: number } | null> {
  return api.server.database.row(
    `SELECT webhook_attempts AS "attempts", CASE WHEN webhook_due_at IS NULL THEN 0 ELSE 1 END AS "isDue"
     FROM sandbox_checkout WHERE event_id IS NOT NULL`,
  );
}

test("a payment arrives by a real webhook over HTTP, without anybody asking", async () => {
  await api.server.listen();
  const scene = await PaymentScene.create(api);
  const { redirectUrl } = await scene.start();
  await scene.play(redirectUrl, "PAY");

  await until(async () => (await scene.settled())?.status === "PAID");
  await until(async () => (await message()) === null);
  expect(await scene.ledger()).toHaveLength(1);
});

test("a message that was not sent before a restart is sent after it", async () => {
  const scene = await PaymentScene.create(api);
  const { redirectUrl } = await scene.start();
  await scene.play(redirectUrl, "PAY");
  expect(await message()).toEqual({ attempts: 0, isDue: 1 });
  expect((await scene.settled())?.status).toBe("OPEN");

  await api.server.listen();

  await until(async () => (await scene.settled())?.status === "PAID");
});

test("a message that nobody accepts is sent again later, and finally given up", async () => {
  const { sandboxWebhooks } = api.server.services;
  const scene = await PaymentScene.create(api);
  const { redirectUrl } = await scene.start();
  await scene.play(redirectUrl, "PAY");
  // Nobody listens on the port of a protocol that nothing here speaks.
  sandboxWebhooks.deliverTo("http://127.0.0.1:9");
  const attempts: (number | undefined)[] = [];

  for (let tries = 0; tries < 8; tries += 1) {
    await sandboxWebhooks.deliverDue();
    attempts.push((await message())?.attempts);
    api.clock.advance(3_600_000);
  }

  expect(attempts.at(-1)).toBe(6);
  expect(await message()).toEqual({ attempts: 6, isDue: 0 });
  await api.server.services.paymentSync.pollDuePayments();
  expect((await scene.settled())?.status).toBe("PAID");
});

import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { FakePaylink } from "../../api/test/fake-providers/fake-paylink";
import { FakeStripe } from "../../api/test/fake-providers/fake-stripe";
import { PAYLINK_ACCOUNT, STRIPE_ACCOUNT } from "./provider-accounts";

/** Soon enough for a page that waits for the money, without a busy loop. */
const WEBHOOK_PAUSE_MS = 100;

/** The product in a process of its own, and the payment providers it takes for the real ones. */
export interface JourneyServer {
  readonly origin: string;
  readonly paylink: FakePaylink;
  readonly stripe: FakeStripe;
  stop(): Promise<void>;
}

export async function startJourneyServer(): Promise<JourneyServer> {
  const now = (): Date => new Date();
  const paylink = new FakePaylink({ ...PAYLINK_ACCOUNT, now });
  const stripe = new FakeStripe({ ...STRIPE_ACCOUNT, now });
  const child = fork(join(__dirname, "start-server.mjs"), {
    env: { ...process.env, PAYLINK_TEST_ORIGIN: await paylink.listen(), STRIPE_TEST_ORIGIN: await stripe.listen() },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = once(child, "exit");
  const [origin] = (await Promise.race([once(child, "message"), ended])) as readonly unknown[];
  if (typeof origin !== "string") throw new Error(`The server ended with ${String(origin)} before it answered`);
  for (const { webhooks } of [paylink, stripe]) webhooks.deliverByItself(WEBHOOK_PAUSE_MS);
  const stop = async (): Promise<void> => {
    await Promise.all([paylink.close(), stripe.close()]);
    if (child.connected) child.disconnect();
    await ended;
  };
  return { origin, paylink, stripe, stop };
}

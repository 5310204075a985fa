import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

const LOOK_MS = 50;

/** Nobody listens on it now. */
export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("There is no free port");
  return address.port;
}

/**
 * Waits for a server that has just been started to answer at an address.
 * Errors: rejects when `failure` says why it never will.
 */
export async function untilItAnswers(address: string, failure: () => string | null): Promise<void> {
  for (;;) {
    const isUp = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    const reason = failure();
    if (reason !== null) throw new Error(reason);
    await pause(LOOK_MS);
  }
}

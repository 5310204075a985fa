import { test as base, expect } from "@playwright/test";
import { type JourneyServer, startJourneyServer } from "../support/journey-server";
import { startBadProxy } from "./bad-proxy";
import { walkCustomerStory } from "./customer-story";
import { ENGINES } from "./engine";
import { makeClient } from "./made-client";
import { walkMerchantStory } from "./merchant-story";
import { openWindow } from "./open-window";
import { Person } from "./person";

const test = base.extend<object, { readonly server: JourneyServer }>({
  server: [
    async ({ playwright: _ }, use) => {
      const server = await startJourneyServer();
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };

for (const engine of ENGINES) {
  for (const [device, size] of Object.entries(SIZES)) {
    for (const line of ["good", "bad"] as const) {
      test(`a customer with ${engine}, at a ${device}, on a ${line} line`, async ({ server }) => {
        const client = await makeClient(server.origin, `${engine} ${device} ${line}`);
        const proxy = line === "bad" ? await startBadProxy(server.origin) : null;
        const window = await openWindow(engine, size);
        const person = new Person(window);
        try {
          const portalUrl = client.portalUrl.replace(server.origin, proxy?.origin ?? server.origin);
          await walkCustomerStory(person, { ...client, portalUrl });
          // On a bad line browsers report each file that was lost.
          if (proxy === null) expect(window.errors()).toEqual([]);
          else expect(Math.min(...Object.values(proxy.counts))).toBeGreaterThan(5);
        } finally {
          await window.close();
          await proxy?.close();
        }
      });
    }
  }
}

test("a merchant with firefox", async ({ server }) => {
  const window = await openWindow("firefox", SIZES.desk);
  try {
    await walkMerchantStory(new Person(window), server.origin);
    expect(window.errors()).toEqual([]);
  } finally {
    await window.close();
  }
});

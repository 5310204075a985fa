import { test as base, expect } from "@playwright/test";
import { type JourneyServer, startJourneyServer } from "../support/journey-server";
import { startBadProxy } from "./bad-proxy";
import { walkCustomerStory } from "./customer-story";
import { ENGINES } from "./engine";
import { countMade, listDeeds, makeClient } from "./made-client";
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

const ONCE = ["CLIENT_DATA_CHANGED", "COMMENT_ADDED", "OFFER_ACCEPTED", "PAYMENT_CAPTURED"];

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
          // Whatever was lost on the way, and asked for again: it was done once.
          const deeds = await listDeeds(server.origin, client);
          expect(deeds.filter((deed) => ONCE.includes(deed))).toEqual(ONCE);
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

for (const line of ["good", "bad"] as const) {
  test(`a merchant with firefox, on a ${line} line`, async ({ server }) => {
    const clientName = `Ryx ${line}`;
    const proxy = line === "bad" ? await startBadProxy(server.origin) : null;
    const window = await openWindow("firefox", SIZES.desk);
    try {
      await walkMerchantStory(new Person(window), proxy?.origin ?? server.origin, clientName);
      expect(await countMade(server.origin, clientName)).toEqual({ clients: 1, documents: 1, ledgerEntries: 1 });
      if (proxy === null) expect(window.errors()).toEqual([]);
      else expect(Math.min(...Object.values(proxy.counts))).toBeGreaterThan(5);
    } finally {
      await window.close();
      await proxy?.close();
    }
  });
}

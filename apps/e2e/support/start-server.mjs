// The built product on a database of its own, with the demo merchant and a second one whose data nobody may ever see.
// Tells its parent its address, and ends with it. DATABASE_URL, LINK_KEYS, INTERNAL_SECRET and DATA_DIR make it one of
// several processes; E2E_JOINS=1 leaves the data alone.
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer as createNetServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createStranger } from "./stranger.mjs";

// As in production, for the libraries too; Playwright says "test".
process.env.NODE_ENV = "production";
const require = createRequire(import.meta.url);
const api = "../../api/dist";
const { createServer } = require(`${api}/create-server.js`);
const { readEnvironment } = require(`${api}/config/environment.js`);
const { createDemoData } = require(`${api}/demo-data/demo-data.js`);
const { createLogger } = require(`${api}/shared/logger.js`);

const ownDataDir = process.env.DATA_DIR === undefined ? mkdtempSync(join(tmpdir(), "kundenportal-e2e-")) : null;
const environment = {
  ...readEnvironment({
    DATABASE_URL: process.env.DATABASE_URL,
    LINK_KEYS: process.env.LINK_KEYS,
    INTERNAL_SECRET: process.env.INTERNAL_SECRET,
    DATA_DIR: ownDataDir ?? process.env.DATA_DIR,
    PORT: String(await findFreePort()),
    DEMO: "true",
    LOG_LEVEL: "warn",
  }),
  // As in production, except for these, which are otherwise available only in tests.
  paymentTestOrigins: {
    paylink: process.env.PAYLINK_TEST_ORIGIN ?? null,
    stripe: process.env.STRIPE_TEST_ORIGIN ?? null,
  },
};
const clock = { now: () => new Date(), monotonicMs: () => performance.now() };
const server = await createServer({ environment, clock, logger: createLogger(environment.logLevel) });
if (process.env.E2E_JOINS === undefined) {
  const { app, database, services } = server;
  const parts = { app, database, services, clock, onProgress: () => undefined };
  await createDemoData(parts);
  await createStranger(parts);
}
const origin = await server.listen();
process.once("disconnect", () => {
  server.close().finally(() => {
    if (ownDataDir !== null) rmSync(ownDataDir, { recursive: true, force: true });
    process.exit(0);
  });
});
process.send(origin);

/** Links contain the port, so it must be known beforehand. */
async function findFreePort() {
  const probe = createNetServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

// The built product on a database of its own, with the demo merchant and a second one whose data nobody may ever see.
// Tells its parent its address, and ends with it.
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

const dataDir = mkdtempSync(join(tmpdir(), "kundenportal-e2e-"));
const environment = {
  ...readEnvironment({
    DATA_DIR: dataDir,
    PORT: String(await findFreePort()),
    DEMO: "true",
    LOG_LEVEL: "warn",
    // Where the journeys' own programs are.
    WEBHOOK_NETWORKS: "127.0.0.1",
  }),
  // As in production, except for these, which are otherwise available only in tests.
  paymentTestOrigins: {
    paylink: process.env.PAYLINK_TEST_ORIGIN ?? null,
    stripe: process.env.STRIPE_TEST_ORIGIN ?? null,
  },
};
const clock = { now: () => new Date(), monotonicMs: () => performance.now() };
const server = await createServer({ environment, clock, logger: createLogger(environment.logLevel) });
const { app, database, services } = server;
const parts = { app, database, services, clock, onProgress: () => undefined };
await createDemoData(parts);
await createStranger(parts);
const origin = await server.listen();
process.once("disconnect", () => {
  server.close().finally(() => {
    rmSync(dataDir, { recursive: true, force: true });
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

// The built product on a database of its own, with the demo merchant and a second one whose data nobody may ever see.
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const api = "../../api/dist";
const { createServer } = require(`${api}/create-server.js`);
const { readEnvironment } = require(`${api}/config/environment.js`);
const { createDemoData } = require(`${api}/demo-data/demo-data.js`);
const { createMerchant } = require(`${api}/modules/merchants/new-merchant.repository.js`);
const { createLogger } = require(`${api}/shared/logger.js`);

const dataDir = mkdtempSync(join(tmpdir(), "kundenportal-e2e-"));
const environment = readEnvironment({
  DATA_DIR: dataDir,
  PORT: process.env.E2E_PORT,
  DEMO: "true",
  LOG_LEVEL: "warn",
});
const clock = { now: () => new Date() };
const server = await createServer({ environment, clock, logger: createLogger(environment.logLevel) });
const { app, database, services } = server;
await createDemoData({ app, database, services, clock, onProgress: () => undefined });
await createStranger();
await server.listen();

for (const signal of ["SIGTERM", "SIGINT"]) {
  process.once(signal, () => {
    server.close().finally(() => {
      rmSync(dataDir, { recursive: true, force: true });
      process.exit(0);
    });
  });
}

/** Another merchant of the same installation; the journeys look for "Geheim" on every page. */
async function createStranger() {
  const scope = await database.transaction(() =>
    createMerchant(database, clock, {
      name: "Geheim AG",
      locale: "de",
      timeZone: "Europe/Berlin",
      currency: "EUR",
      countryCode: "DE",
      accentColor: "#aa0000",
    }),
  );
  const actor = { kind: "SYSTEM", scope, timeZone: "Europe/Berlin" };
  await services.clients.create(actor, { name: "Geheim Kunde", email: "hallo@cafe-morgenrot.example" }, true);
}

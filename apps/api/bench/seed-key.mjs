// An installation with nothing but a merchant, a client and an API key.
import { createRequire } from "node:module";
import { clientRow, FAR_FUTURE, MERCHANT } from "./seed-rows.mjs";
const require = createRequire(import.meta.url);
require("reflect-metadata");
const { Database } = require("../dist/database/database.js");
const { createMerchant } = require("../dist/modules/registration/new-merchant.repository.js");
const { entities } = require("../dist/entities.js");
const { API_KEY_PREFIX, createCredential } = require("../dist/access/credentials.js");
const { newId } = require("../dist/shared/ids.js");

/** @returns {Promise<{ key: string, clientId: string }>} */
export async function seedKey(dataDir) {
  const database = await Database.open({ kind: "sqlite", dataDir, waitMs: 10_000 }, entities);
  const clock = { now: () => new Date(), monotonicMs: () => performance.now() };
  const { merchantId } = await database.transaction(() => createMerchant(database, clock, MERCHANT));
  const credential = createCredential(merchantId);
  const clientId = newId();
  const key = {
    merchant_id: merchantId,
    id: newId(),
    name: "Bench",
    prefix: "kp_bench",
    secret_hash: credential.secretHash,
    scope: "WRITE",
    created_at: FAR_FUTURE,
  };
  await insertRow(database, "client", clientRow(merchantId, { id: clientId, index: 1 }));
  await insertRow(database, "api_key", key);
  await database.close();
  return { key: `${API_KEY_PREFIX}${credential.text}`, clientId };
}

async function insertRow(database, table, row) {
  const names = Object.keys(row);
  await database.transaction(() =>
    database.execute(
      `INSERT INTO ${table} (${names.join(", ")}) VALUES (${names.map((name) => `:${name}`).join(", ")})`,
      row,
    ),
  );
}

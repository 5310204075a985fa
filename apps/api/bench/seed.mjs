// Fills an SQLite file with 200,000 documents over 2,000 clients; one has 100,000 of them, the others about 50 each.
import { createRequire } from "node:module";
import {
  clientRow,
  documentRow,
  FAR_FUTURE,
  MERCHANT,
  sessionRow,
  staffRow,
  staffSessionRow,
  versionRow,
} from "./seed-rows.mjs";
const require = createRequire(import.meta.url);
require("reflect-metadata");
const { Database } = require("../dist/database/database.js");
const { createMerchant } = require("../dist/modules/registration/new-merchant.repository.js");
const { entities } = require("../dist/entities.js");
const { createCredential } = require("../dist/access/credentials.js");
const { createPortalToken } = require("../dist/access/portal-token.js");
const { newId } = require("../dist/shared/ids.js");

export const CLIENTS = 2_000;
export const DOCUMENTS = 200_000;
const BIG_CLIENT_DOCUMENTS = 100_000;
const BATCH = 500;
const PROGRESS_EVERY = 5_000;
/** Clients whose lists and pages are viewed, besides the big one; the others pay, so that these stay as they are. */
const SAMPLE = 200;

/** @returns what the load needs to know: tokens, cookies and ids */
export async function seed({ dataDir, linkKeys, onProgress }) {
  const database = await Database.open({ kind: "sqlite", dataDir, waitMs: 10_000 }, entities);
  const clock = { now: () => new Date(), monotonicMs: () => performance.now() };
  const scope = await database.transaction(() => createMerchant(database, clock, MERCHANT));
  const { merchantId } = scope;
  const clients = Array.from({ length: CLIENTS }, (_, index) => ({ id: newId(), index }));
  await insert(
    database,
    "client",
    clients.map((client) => clientRow(merchantId, client)),
  );
  const pages = [];
  const toPay = [];
  let made = 0;
  let reported = 0;
  for (const client of clients) {
    const count = client.index === 0 ? BIG_CLIENT_DOCUMENTS : documentsOf(client.index);
    const rows = Array.from({ length: count }, (_, index) => documentRow(merchantId, client, made + index));
    await insert(database, "document", rows, (inserted) => {
      if (made + inserted < reported + PROGRESS_EVERY) return;
      reported = made + inserted;
      onProgress(reported, DOCUMENTS);
    });
    made += count;
    if (client.index > 0 && client.index <= SAMPLE)
      pages.push({ clientIndex: client.index, documentId: rows.at(-1).id });
    if (client.index > SAMPLE) {
      const open = rows.filter(({ type, status }) => type === "INVOICE" && status === "OPEN");
      toPay.push(...open.map(({ id }) => ({ clientId: client.id, documentId: id })));
    }
  }
  await insert(
    database,
    "document_version",
    pages.map(({ documentId }) => versionRow(merchantId, documentId)),
  );
  const sessions = clients.slice(0, SAMPLE + 1).map((client) => ({ client, credential: createCredential(merchantId) }));
  await insert(
    database,
    "portal_session",
    sessions.map((session) => sessionRow(merchantId, session)),
  );
  const staffId = newId();
  const staff = createCredential(merchantId);
  await insert(database, "staff_member", [staffRow(merchantId, staffId)]);
  await insert(database, "staff_session", [staffSessionRow(merchantId, staffId, staff.secretHash)]);
  await database.close();
  const tokenOf = (kind, clientId, documentId) =>
    createPortalToken(
      {
        kind,
        merchantId,
        clientId,
        documentId,
        clientGeneration: 1,
        documentGeneration: documentId === null ? 0 : 1,
        expiresAt: new Date(FAR_FUTURE),
      },
      linkKeys,
    );
  return {
    merchantId,
    staffCookie: staff.text,
    sessions: sessions.map(({ client, credential }) => ({
      clientId: client.id,
      cookie: credential.text,
      token: tokenOf("CLIENT", client.id, null),
      documentId: pages.find(({ clientIndex }) => clientIndex === client.index)?.documentId ?? null,
    })),
    /** Each opens the pay page of an open invoice. */
    payTokens: toPay.map(({ clientId, documentId }) => tokenOf("PAY", clientId, documentId)),
  };
}

/** The others share what the big one leaves; the first of them has exactly 50. */
function documentsOf(index) {
  const others = CLIENTS - 1;
  const left = DOCUMENTS - BIG_CLIENT_DOCUMENTS;
  const share = Math.floor(left / others);
  return index <= left - share * others ? share + 1 : share;
}

export async function insert(database, table, rows, onBatch) {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    const columns = Object.keys(batch[0]);
    const parameters = {};
    const tuples = batch.map((row, index) => {
      const names = columns.map((column) => {
        parameters[`${column}_${index}`] = row[column] ?? null;
        return `:${column}_${index}`;
      });
      return `(${names.join(", ")})`;
    });
    // The text differs only by batch size, so the cache of split texts stays small.
    await database.transaction(() =>
      database.execute(`INSERT INTO ${table} (${columns.join(", ")}) VALUES ${tuples.join(", ")}`, parameters),
    );
    onBatch?.(start + batch.length);
  }
}

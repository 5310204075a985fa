// Two merchants in one database: one with few documents, but enough to fill pages, one with as many as asked for, half of them of one
// client. In both the same few are open, and they are the oldest: what looks for them must not pass all others. What documents bring
// about (reminders, payments, entries, emails) grows with them.
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
import { insert } from "./seed.mjs";
const require = createRequire(import.meta.url);
require("reflect-metadata");
const { Database } = require("../dist/database/database.js");
const { createMerchant } = require("../dist/modules/registration/new-merchant.repository.js");
const { entities } = require("../dist/entities.js");
const { createCredential } = require("../dist/access/credentials.js");
const { newId } = require("../dist/shared/ids.js");

export const FEW = 400;
const CLIENTS = 1_000;
/** So many of a client's oldest documents are open. */
const OPEN = 24;
const TYPES = ["INVOICE", "REMINDER", "INVOICE", "OFFER", "INVOICE", "DELIVERY_NOTE", "CREDIT_NOTE", "INVOICE"];
const DONE = { INVOICE: "PAID", OFFER: "ACCEPTED", DELIVERY_NOTE: "CREATED", CREDIT_NOTE: "PAID", REMINDER: "OPEN" };

/** @returns for each of the two merchants what the requests need: cookies and ids */
export async function seedGrowth({ location, documents, onProgress }) {
  const database = await Database.open(location, entities);
  const small = await seedMerchant(database, { counts: [FEW, ...Array.from({ length: 30 }, () => 1)], onProgress });
  const others = Math.max(1, Math.floor(documents / 2 / CLIENTS));
  const counts = [documents / 2, ...Array.from({ length: CLIENTS }, () => others)];
  const large = await seedMerchant(database, { counts, onProgress });
  await addHistory(database);
  await database.transaction(() => database.execute("ANALYZE"));
  await database.close();
  return { small, large };
}

async function seedMerchant(database, { counts, onProgress }) {
  const clock = { now: () => new Date(), monotonicMs: () => performance.now() };
  const { merchantId } = await database.transaction(() => createMerchant(database, clock, MERCHANT));
  const clients = counts.map((_, index) => ({ id: newId(), index }));
  await insert(
    database,
    "client",
    clients.map((client) => ownBooleans(database, clientRow(merchantId, client))),
  );
  let made = 0;
  let ids = null;
  for (const client of clients) {
    const rows = documentsOf(merchantId, client, counts[client.index]);
    await insert(database, "document", rows, (inserted) => onProgress(made + inserted));
    made += rows.length;
    ids ??= rows.map(({ id }) => id);
  }
  const documentId = ids[0];
  await insert(database, "document_version", [versionRow(merchantId, documentId)]);
  const [portal, staff] = [createCredential(merchantId), createCredential(merchantId)];
  await insert(database, "portal_session", [
    ownBooleans(database, sessionRow(merchantId, { client: clients[0], credential: portal })),
  ]);
  const staffId = newId();
  await insert(database, "staff_member", [{ ...staffRow(merchantId, staffId), email: `${staffId}@example.com` }]);
  await insert(database, "staff_session", [staffSessionRow(merchantId, staffId, staff.secretHash)]);
  return { clientId: clients[0].id, documentId, portalCookie: portal.text, staffCookie: staff.text };
}

/** Oldest first; a reminder names the invoice before it. */
function documentsOf(merchantId, client, count) {
  const rows = [];
  let invoiceId = null;
  for (let index = 0; index < count; index += 1) {
    const type = TYPES[index % TYPES.length];
    const row = documentRow(merchantId, client, index);
    const day = new Date(Date.UTC(2018, 0, 1) + Math.floor((index * 3000) / count) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const isOpen = client.index === 0 && index < OPEN && type !== "DELIVERY_NOTE";
    const number = `${type.slice(0, 2)}-${client.index}-${index}`;
    Object.assign(row, {
      ...{ type, number, document_date: day, status: isOpen ? "OPEN" : DONE[type] },
      due_date: ["INVOICE", "REMINDER"].includes(type) ? day : null,
      preceding_document_id: type === "REMINDER" ? invoiceId : null,
      settled_minor: !isOpen && ["INVOICE", "CREDIT_NOTE"].includes(type) ? row.gross_minor : 0,
    });
    if (type === "INVOICE") invoiceId = row.id;
    rows.push(row);
  }
  return rows;
}

/** What documents bring about, one of each for each of them; what customers did is old and little. */
async function addHistory(database) {
  const paid = `FROM document d WHERE d.type = 'INVOICE' AND d.status = 'PAID'`;
  const statements = [
    `INSERT INTO timeline_entry (merchant_id, id, kind, actor, client_id, document_id, data, created_at)
     SELECT d.merchant_id, d.id, 'DOCUMENT_ISSUED', 'API_KEY', d.client_id, d.id, '{"type":"INVOICE","number":"RE-1"}', '${FAR_FUTURE}'
     FROM document d`,
    `INSERT INTO payment (merchant_id, id, document_id, client_id, provider, status, method, amount_minor, captured_minor, currency,
       poll_attempts, shown_document_id, created_at, updated_at, refunded_minor, disputed_minor)
     SELECT d.merchant_id, d.id, d.id, d.client_id, 'sandbox', 'CAPTURED', 'CARD', d.gross_minor, d.gross_minor, 'EUR', 0, d.id,
       d.document_date || 'T10:00:00.000Z', d.document_date || 'T10:00:00.000Z', 0, 0 ${paid}`,
    `INSERT INTO ledger_entry (merchant_id, id, document_id, payment_id, kind, amount_minor, currency, provider, provider_payment_id,
       booked_on, created_at)
     SELECT d.merchant_id, d.id, d.id, d.id, 'CAPTURED', d.gross_minor, 'EUR', 'sandbox', d.id, d.document_date,
       d.document_date || 'T10:00:00.000Z' ${paid}`,
    `INSERT INTO mail (merchant_id, id, kind, status, recipient, sender, subject, text, html, attachments, client_id, document_id,
       idempotency_key, attempts, sent_at, created_at, audience)
     SELECT d.merchant_id, d.id, 'INVOICE', 'SENT', 'a@example.com', 'b@example.com', 'X', 'X', 'X', '[]', d.client_id, d.id, d.id, 1,
       d.document_date || 'T10:00:00.000Z', d.document_date || 'T10:00:00.000Z', 'CUSTOMER' ${paid}`,
  ];
  for (const statement of statements) await database.transaction(() => database.execute(statement));
}

/** The rows are written for SQLite, which has no booleans. */
function ownBooleans(database, row) {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) =>
      ["portal_access", "read_only"].includes(name) ? [name, database.boolean(value === 1)] : [name, value],
    ),
  );
}

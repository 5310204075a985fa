// Fills an SQLite file with 200,000 documents over 2,000 clients; one has 100,000 of them, the others about 50 each.
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
require("reflect-metadata");
const { Database } = require("../dist/database/database.js");
const { createMerchant } = require("../dist/modules/registration/new-merchant.repository.js");
const { entities } = require("../dist/entities.js");
const { createCredential } = require("../dist/access/credentials.js");
const { createPortalToken } = require("../dist/access/portal-token.js");
const { canonicalJson, sha256Hex } = require("../dist/shared/crypto.js");
const { newId } = require("../dist/shared/ids.js");

export const CLIENTS = 2_000;
export const DOCUMENTS = 200_000;
const BIG_CLIENT_DOCUMENTS = 100_000;
const BATCH = 500;
const PROGRESS_EVERY = 5_000;
/** Clients whose lists and pages are looked at, besides the big one; the others pay, so that these stay as they are. */
const SAMPLE = 200;
const FAR = "2099-01-01T00:00:00.000Z";
const TYPES = [
  "INVOICE",
  "INVOICE",
  "INVOICE",
  "OFFER",
  "DELIVERY_NOTE",
  "ORDER_CONFIRMATION",
  "CREDIT_NOTE",
  "INVOICE",
];

/** @returns what the load needs to know: tokens, cookies and ids */
export async function seed({ dataDir, linkKeys, onProgress }) {
  const database = await Database.open({ kind: "sqlite", dataDir }, entities);
  const clock = { now: () => new Date() };
  const scope = await database.transaction(() =>
    createMerchant(database, clock, {
      name: "Bench GmbH",
      locale: "de",
      timeZone: "Europe/Berlin",
      currency: "EUR",
      countryCode: "DE",
      accentColor: "#1c5cd6",
    }),
  );
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
  let told = 0;
  for (const client of clients) {
    const count = client.index === 0 ? BIG_CLIENT_DOCUMENTS : documentsOf(client.index);
    const rows = Array.from({ length: count }, (_, index) => documentRow(merchantId, client, made + index));
    await insert(database, "document", rows, (inserted) => {
      if (made + inserted < told + PROGRESS_EVERY) return;
      told = made + inserted;
      onProgress(told, DOCUMENTS);
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
        expiresAt: new Date(FAR),
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
    /** Each opens the page on which an open invoice is paid. */
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

function clientRow(merchantId, { id, index }) {
  const name = `Kunde ${String(index).padStart(4, "0")}`;
  return {
    merchant_id: merchantId,
    id,
    client_number: `KD-${index}`,
    name,
    locale: "de",
    portal_access: 1,
    portal_access_source: "CHOSEN",
    link_generation: 1,
    link_expires_at: FAR,
    sort_name: name.toLowerCase(),
    search_text: name.toLowerCase(),
    revision: 1,
    created_at: FAR,
    updated_at: FAR,
  };
}

function documentRow(merchantId, client, sequence) {
  const type = TYPES[sequence % TYPES.length];
  const day = new Date(Date.UTC(2018, 0, 1) + (sequence % 3000) * 86_400_000).toISOString().slice(0, 10);
  const status = {
    INVOICE: sequence % 3 === 0 ? "OPEN" : "PAID",
    OFFER: "OPEN",
    DELIVERY_NOTE: "CREATED",
    ORDER_CONFIRMATION: "COMPLETED",
    CREDIT_NOTE: "OPEN",
  }[type];
  const gross = 1_000 + ((sequence * 7919) % 500_000);
  const number = `${type.slice(0, 2)}-${sequence}`;
  return {
    merchant_id: merchantId,
    id: newId(),
    client_id: client.id,
    type,
    number,
    title: `Auftrag ${sequence}`,
    status,
    document_date: day,
    due_date: type === "INVOICE" ? day : null,
    currency: "EUR",
    gross_minor: gross,
    fees_minor: 0,
    settled_minor: status === "PAID" ? gross : 0,
    source: "MANUAL",
    current_version: 1,
    link_generation: 1,
    link_expires_at: FAR,
    search_text: `${number} auftrag ${sequence}`.toLowerCase(),
    revision: 1,
    created_at: FAR,
    updated_at: FAR,
  };
}

function versionRow(merchantId, documentId) {
  const content = canonicalJson(contentOf());
  return {
    merchant_id: merchantId,
    id: newId(),
    document_id: documentId,
    version: 1,
    content,
    content_sha256: sha256Hex(content),
    pdf_sha256: "0".repeat(64),
    pdf_size_bytes: 0,
    created_at: FAR,
  };
}

function contentOf() {
  const party = {
    name: "Bench GmbH",
    tradingName: null,
    contactName: null,
    street: "Hauptstraße 1",
    addressAddition: null,
    zip: "10115",
    city: "Berlin",
    region: null,
    countryCode: "DE",
    email: null,
    phone: null,
    vatNumber: "DE123456789",
    taxNumber: null,
    identifier: null,
    legalInformation: null,
  };
  const lines = Array.from({ length: 12 }, (_, index) => ({
    position: String(index + 1),
    name: `Artikel ${index + 1}`,
    description: "Ausführung wie besprochen, inklusive Lieferung",
    articleNumber: null,
    quantity: "2",
    unit: "H87",
    unitPrice: "49.90",
    priceBaseQuantity: "1",
    netMinor: 9980,
    taxCategory: "S",
    taxRatePercent: "19",
    adjustments: [],
    servicePeriod: null,
    optional: false,
    subLines: [],
    note: null,
    details: [],
    priceDiscount: null,
  }));
  const net = 9980 * 12;
  const tax = Math.round(net * 0.19);
  return {
    type: "INVOICE",
    number: "X",
    title: null,
    currency: "EUR",
    documentDate: "2026-05-01",
    dueDate: null,
    validUntil: null,
    servicePeriod: null,
    seller: party,
    buyer: party,
    shipTo: null,
    payee: null,
    taxRepresentative: null,
    buyerReference: null,
    orderReference: null,
    contractReference: null,
    precedingDocuments: [],
    references: [],
    accountingTax: null,
    typeCode: null,
    deliveryDate: null,
    taxPointDate: null,
    intro: "Vielen Dank für Ihren Auftrag.",
    notes: [],
    lines,
    adjustments: [],
    taxes: [{ category: "S", ratePercent: "19", baseMinor: net, taxMinor: tax, exemptionReason: null }],
    totals: {
      lineNetMinor: net,
      allowanceMinor: 0,
      chargeMinor: 0,
      netMinor: net,
      taxMinor: tax,
      grossMinor: net + tax,
      prepaidMinor: 0,
      roundingMinor: 0,
      dueMinor: net + tax,
    },
    paymentTerms: "Zahlbar innerhalb von 14 Tagen.",
    discountTerms: [],
    paymentInstructions: [],
  };
}

function sessionRow(merchantId, { client, credential }) {
  return {
    merchant_id: merchantId,
    id: newId(),
    client_id: client.id,
    secret_hash: credential.secretHash,
    client_generation: 1,
    read_only: 0,
    created_at: FAR,
    expires_at: FAR,
  };
}

function staffRow(merchantId, id) {
  return {
    merchant_id: merchantId,
    id,
    name: "Bench",
    email: "bench@example.com",
    role: "OWNER",
    locale: "de",
    password_hash: "none",
    created_at: FAR,
  };
}

function staffSessionRow(merchantId, staffId, secretHash) {
  return {
    merchant_id: merchantId,
    id: newId(),
    staff_member_id: staffId,
    secret_hash: secretHash,
    created_at: FAR,
    last_seen_at: FAR,
    expires_at: FAR,
  };
}

async function insert(database, table, rows, onBatch) {
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
    // The text is different for each size of batch only, so the cache of split texts stays small.
    await database.transaction(() =>
      database.execute(`INSERT INTO ${table} (${columns.join(", ")}) VALUES ${tuples.join(", ")}`, parameters),
    );
    onBatch?.(start + batch.length);
  }
}

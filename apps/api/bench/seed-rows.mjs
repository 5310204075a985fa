// The rows that the bench's database is filled with, by column name.
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const { canonicalJson, sha256Hex } = require("../dist/shared/crypto.js");
const { newId } = require("../dist/shared/ids.js");

export const MERCHANT = {
  name: "Bench GmbH",
  locale: "de",
  timeZone: "Europe/Berlin",
  currency: "EUR",
  countryCode: "DE",
  accentColor: "#1c5cd6",
};

export const FAR_FUTURE = "2099-01-01T00:00:00.000Z";
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

export function clientRow(merchantId, { id, index }) {
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
    link_expires_at: FAR_FUTURE,
    sort_name: name.toLowerCase(),
    revision: 1,
    created_at: FAR_FUTURE,
    updated_at: FAR_FUTURE,
  };
}

export function documentRow(merchantId, client, sequence) {
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
    link_expires_at: FAR_FUTURE,
    revision: 1,
    created_at: FAR_FUTURE,
    updated_at: FAR_FUTURE,
  };
}

export function versionRow(merchantId, documentId) {
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
    created_at: FAR_FUTURE,
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

export function sessionRow(merchantId, { client, credential }) {
  return {
    merchant_id: merchantId,
    id: newId(),
    client_id: client.id,
    secret_hash: credential.secretHash,
    client_generation: 1,
    read_only: 0,
    created_at: FAR_FUTURE,
    expires_at: FAR_FUTURE,
  };
}

export function staffRow(merchantId, id) {
  return {
    merchant_id: merchantId,
    id,
    name: "Bench",
    email: "bench@example.com",
    role: "OWNER",
    locale: "de",
    password_hash: "none",
    created_at: FAR_FUTURE,
  };
}

export function staffSessionRow(merchantId, staffId, secretHash) {
  return {
    merchant_id: merchantId,
    id: newId(),
    staff_member_id: staffId,
    secret_hash: secretHash,
    created_at: FAR_FUTURE,
    last_seen_at: FAR_FUTURE,
    expires_at: FAR_FUTURE,
  };
}

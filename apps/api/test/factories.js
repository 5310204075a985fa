"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.buildClient = buildClient;
exports.insertDocument = insertDocument;
const document_status_1 = require("@kundenportal/domain/documents/document-status");
const document_entity_1 = require("../src/modules/documents/document.entity");
const ids_1 = require("../src/shared/ids");
async function buildClient(merchant, data = {}) {
  const staff = await merchant.staff();
  const answer = await staff(
    `mutation ($input: CreateClientInput!) {
       createClient(input: $input) { ... on CreateClientSuccess { client { id customerportalUrl } } }
     }`,
    { input: { data: { name: "Alma Becker", ...data }, portalAccess: true } },
  );
  return answer.data.createClient.client;
}
async function insertDocument(api, scope, clientId, values = {}) {
  const id = (0, ids_1.newId)();
  const now = api.clock.now().toISOString();
  const document = {
    merchantId: scope.merchantId,
    id,
    clientId,
    type: "INVOICE",
    number: `RE-${id}`,
    title: null,
    status: document_status_1.DocumentStatus.OPEN,
    documentDate: "2026-05-01",
    dueDate: "2026-05-15",
    validUntil: null,
    currency: "EUR",
    grossMinor: 11_900,
    feesMinor: 0,
    settledMinor: 0,
    reminderLevel: null,
    precedingDocumentId: null,
    source: "MANUAL",
    sourceSha256: null,
    currentVersion: 1,
    draft: null,
    linkGeneration: 1,
    linkExpiresAt: "2027-05-01T00:00:00.000Z",
    searchText: "",
    firstViewedAt: null,
    issuedAt: now,
    revision: 1,
    createdAt: now,
    updatedAt: now,
    ...values,
  };
  await api.server.database.transaction(() =>
    api.server.database.writer.insert(document_entity_1.DocumentEntity, document),
  );
  return document;
}
//# sourceMappingURL=factories.js.map

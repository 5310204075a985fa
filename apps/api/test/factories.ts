import { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import type { MerchantScope } from "../src/access/scopes";
import { DocumentEntity } from "../src/modules/documents/table/document.entity";
import { newId } from "../src/shared/ids";
import type { TestApi, TestMerchant } from "./create-test-api";

export interface BuiltClient {
  readonly id: string;
  readonly customerportalUrl: string;
}

/** A client with portal access, created as the merchant would. */
export async function buildClient(
  merchant: TestMerchant,
  data: Readonly<Record<string, unknown>> = {},
): Promise<BuiltClient> {
  const staff = await merchant.staff();
  const answer = await staff<{ createClient: { client: BuiltClient } }>(
    `mutation ($input: CreateClientInput!) {
       createClient(input: $input) { ... on CreateClientSuccess { client { id customerportalUrl } } }
     }`,
    { input: { data: { name: "Alma Becker", ...data }, portalAccess: true } },
  );
  return answer.data.createClient.client;
}

/**
 * A document row as issuing leaves it, without content: for tests of lists, permissions and money. The number is unique.
 */
export async function insertDocument(
  api: TestApi,
  scope: MerchantScope,
  clientId: string,
  values: Partial<DocumentEntity> = {},
): Promise<DocumentEntity> {
  const id = newId();
  const now = api.clock.now().toISOString();
  const document = Object.assign(new DocumentEntity(), {
    merchantId: scope.merchantId,
    id,
    clientId,
    type: "INVOICE",
    number: `RE-${id}`,
    externalReference: null,
    title: null,
    status: DocumentStatus.OPEN,
    documentDate: "2026-05-01",
    dueDate: "2026-05-15",
    validUntil: null,
    currency: "EUR",
    grossMinor: 11_900,
    feesMinor: 0,
    settledMinor: 0,
    cashDiscounts: null,
    grantedDiscountMinor: 0,
    creditedMinor: 0,
    creditNotesMinor: 0,
    paymentReference: null,
    reminderLevel: null,
    precedingDocumentId: null,
    dealId: null,
    source: "MANUAL",
    sourceSha256: null,
    currentVersion: 1,
    draft: null,
    linkGeneration: 1,
    linkExpiresAt: "2027-05-01T00:00:00.000Z",
    firstViewedAt: null,
    issuedAt: now,
    paidAt: values.status === DocumentStatus.PAID ? now : null,
    revision: 1,
    createdAt: now,
    updatedAt: now,
    ...values,
  });
  const { merchantId: _merchantId, ...record } = document;
  await api.server.database.transaction(() => api.server.services.documentRepository.insert(scope, record));
  return document;
}

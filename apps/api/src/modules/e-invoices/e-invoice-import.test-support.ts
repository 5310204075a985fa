import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { GraphQLClient, TestApi, TestMerchant } from "../../../test/create-test-api";

const MONEY = "{ amount currency }";
const PARTY =
  "{ name tradingName contactName street addressAddition zip city region countryCode email phone vatNumber taxNumber identifier legalInformation }";
const ADJUSTMENT = `{ kind reason amount ${MONEY} percent base ${MONEY} taxCategory taxRatePercent }`;
const LINE = `position name description note articleNumber details { kind name value } quantity unit unitPrice
  priceBaseQuantity priceDiscount { grossUnitPrice amount } net ${MONEY} taxCategory taxRatePercent
  adjustments ${ADJUSTMENT} servicePeriod { start end }`;

export const IMPORT = `mutation ($input: ImportEInvoiceInput!) {
  importEInvoice(input: $input) {
    __typename
    ... on Failure { code message }
    ... on ImportEInvoiceSuccess { matchedBy document { id } }
    ... on ImportEInvoiceDuplicate { document { id } }
    ... on ImportEInvoiceRefused { problems { code line column path businessTerm } }
    ... on ClientProposal {
      candidates { id } documentNumber total ${MONEY} name clientNumber street zip city countryCode email vatNumber
    }
  }
}`;

const DOCUMENT = `query ($id: ID!) {
  document(id: $id) {
    type number status date dueDate source total ${MONEY} openAmount ${MONEY} currentVersion
    client { id name clientNumber vatNumber email portalAccess }
    attachments { kind fileName mediaType sizeBytes url }
  }
}`;

const CONTENT = `query ($id: ID!) {
  document(id: $id) {
    type number date dueDate total ${MONEY} openAmount ${MONEY}
    content {
      title typeCode servicePeriod { start end } deliveryDate taxPointDate seller ${PARTY} buyer ${PARTY}
      shipTo ${PARTY} payee ${PARTY} taxRepresentative ${PARTY} buyerReference orderReference contractReference
      precedingDocuments { number date } references { kind value description url } intro notes
      lines { ${LINE} subLines { ${LINE} } } adjustments ${ADJUSTMENT}
      taxes { category ratePercent base ${MONEY} tax ${MONEY} exemptionReason }
      totals { lineNet ${MONEY} allowances ${MONEY} charges ${MONEY} net ${MONEY} tax ${MONEY} gross ${MONEY}
        prepaid ${MONEY} rounding ${MONEY} due ${MONEY} }
      accountingTax { tax ${MONEY} } paymentTerms discountTerms { days percent base ${MONEY} }
      paymentInstructions { meansCode meansText accountHolder iban bic bankName reference mandateReference creditorId
        debitedIban cardNumber cardHolder }
    }
  }
}`;

export interface Money {
  readonly amount: string;
  readonly currency: string;
}

export interface Outcome {
  readonly __typename: string;
  readonly code: string;
  readonly matchedBy: string;
  readonly document: { readonly id: string };
  readonly candidates: readonly { readonly id: string }[];
  readonly problems: readonly { readonly code: string; readonly line: number | null; readonly path: string | null }[];
}

export interface ShownDocument {
  readonly status: string;
  readonly openAmount: Money | null;
  readonly client: { readonly id: string; readonly clientNumber: string };
  readonly attachments: readonly { readonly kind: string; readonly url: string; readonly fileName: string }[];
}

export interface ShownContent {
  readonly seller: object;
  readonly buyer: object;
  readonly taxes: readonly object[];
  readonly paymentInstructions: readonly object[];
  readonly totals: Readonly<Record<string, Money>>;
}

export interface ShownDocumentContent {
  readonly content: ShownContent;
  readonly openAmount: Money;
  readonly total: Money;
}

export interface Choice {
  readonly clientId?: string;
  readonly createClient?: boolean;
  readonly fileName?: string;
  readonly externalReference?: string | null;
}

export async function importFile(caller: GraphQLClient, file: string | Buffer, choice: Choice = {}): Promise<Outcome> {
  const { data, errors } = await caller<{ readonly importEInvoice: Outcome }>(IMPORT, {
    input: { fileName: "rechnung.xml", contentBase64: Buffer.from(file).toString("base64"), ...choice },
  });
  expect(errors).toEqual([]);
  return data.importEInvoice;
}

export async function show(caller: GraphQLClient, id: string): Promise<ShownDocument> {
  const { data, errors } = await caller<{ readonly document: ShownDocument }>(DOCUMENT, { id });
  expect(errors).toEqual([]);
  return data.document;
}

export async function showContent(caller: GraphQLClient, id: string): Promise<ShownDocumentContent> {
  const { data, errors } = await caller<{ readonly document: ShownDocumentContent }>(CONTENT, { id });
  expect(errors).toEqual([]);
  return data.document;
}

export async function createClient(caller: GraphQLClient, data: Readonly<Record<string, unknown>>): Promise<string> {
  const { data: made } = await caller<{ readonly createClient: { readonly client: { readonly id: string } } }>(
    `mutation ($input: CreateClientInput!) { createClient(input: $input) { ... on CreateClientSuccess { client { id } } } }`,
    { input: { data } },
  );
  return made.createClient.client.id;
}

/** Everything that an import may write: rows by table, and files. */
export async function countTraces(api: TestApi, { scope }: TestMerchant): Promise<Readonly<Record<string, number>>> {
  const tables = [
    "client",
    "document",
    "document_version",
    "document_attachment",
    "e_invoice_check",
    "ledger_entry",
    "timeline_entry",
  ];
  const counts: Record<string, number> = { files: countFiles(api.environment.dataDir) };
  for (const table of tables) {
    const row = await api.server.database.row<{ readonly count: number }>(
      `SELECT CAST(COUNT(*) AS bigint) AS "count" FROM ${table} WHERE merchant_id = :merchantId`,
      { merchantId: scope.merchantId },
    );
    counts[table] = row?.count ?? 0;
  }
  const range = await api.server.database.row<{ readonly next: number }>(
    `SELECT next_number AS "next" FROM number_range WHERE merchant_id = :merchantId AND id = 'CLIENT'`,
    { merchantId: scope.merchantId },
  );
  return { ...counts, nextClient: range?.next ?? 0 };
}

function countFiles(dataDir: string): number {
  const folder = join(dataDir, "files");
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
}

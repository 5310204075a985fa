import type { GraphQLClient, TestApi, TestMerchant } from "../../../test/create-test-api";
import { buildClient, insertDocument } from "../../../test/factories";
import type { DocumentEntity } from "../documents/table/document.entity";
import { camt, type SampleEntry } from "./parsing/sample-statements.test-support";

export interface ShownMatch {
  readonly confidence: number;
  readonly certainty: string;
  readonly reasons: readonly string[];
  readonly parts: readonly ShownPart[];
}

interface ShownPart {
  readonly amount: { readonly amount: string };
  readonly discount: { readonly amount: string } | null;
  readonly reversedEntryId: string | null;
  readonly document: { readonly id: string };
}

export interface ShownLine {
  readonly id: string;
  readonly status: string;
  readonly amount: { readonly amount: string };
  readonly purpose: string;
  readonly isReturn: boolean;
  readonly resembles: { readonly id: string } | null;
  readonly statedParts: readonly { readonly text: string; readonly amount: { readonly amount: string } | null }[];
  readonly proposals: readonly ShownMatch[];
  readonly parts: readonly ShownPart[];
  readonly decisions: readonly { readonly kind: string; readonly note: string | null; readonly decidedBy: string }[];
}

export interface Decided {
  readonly __typename: string;
  readonly line: ShownLine;
  readonly code: string;
  readonly status: string;
  readonly fields: readonly { readonly field: string; readonly code: string }[];
}

export interface Imported {
  readonly __typename: string;
  readonly bankImport: {
    readonly id: string;
    readonly format: string;
    readonly accounts: readonly string[];
    readonly newCount: number;
    readonly knownCount: number;
    readonly leftOutCount: number;
    readonly pendingCount: number;
    readonly notExecutedCount: number;
    readonly balanceCount: number;
  };
  readonly problems: readonly { readonly code: string; readonly line: number | null }[];
  readonly headings: readonly string[];
  readonly guesses: readonly { readonly column: number; readonly field: string }[];
  readonly directions: readonly { readonly value: string; readonly direction: string }[];
}

const PART = "amount { amount } discount { amount } reversedEntryId document { id }";
const LINE = `id status amount { amount } purpose isReturn resembles { id } statedParts { text amount { amount } }
  proposals { confidence certainty reasons parts { ${PART} } } parts { ${PART} } decisions { kind note decidedBy }`;
const DECIDED = `__typename
  ... on BankLineSuccess { line { ${LINE} } }
  ... on InvalidInput { fields { field code } }
  ... on NotFound { code }
  ... on BankLineNotChangeable { code status }`;

export const IMPORT = `mutation ($input: ImportBankStatementInput!) {
  importBankStatement(input: $input) {
    __typename
    ... on ImportBankStatementSuccess {
      bankImport { id format accounts newCount knownCount leftOutCount pendingCount notExecutedCount balanceCount firstBookedOn lastBookedOn }
    }
    ... on ImportBankStatementRefused { problems { code line column path message } }
    ... on BankStatementColumnsNeeded { question headings rows guesses { column field } values { column values } directions { value direction } }
  }
}`;
export const LINES = `query ($first: Int, $after: String, $filter: BankLineFilterInput) {
  bankStatementLines(first: $first, after: $after, filter: $filter) {
    edges { node { ${LINE} } } pageInfo { hasNextPage endCursor }
  }
}`;
export const CONFIRM = `mutation ($input: ConfirmBankLineInput!) { confirmBankLine(input: $input) { ${DECIDED} } }`;
export const CONFIRM_ALL = `mutation ($lineIds: [ID!]) {
  confirmBankLines(lineIds: $lineIds) {
    __typename ... on ConfirmBankLinesSuccess { lines { id status } } ... on InvalidInput { fields { field code } }
  }
}`;
export const IGNORE = `mutation ($lineId: ID!, $note: String) { ignoreBankLine(lineId: $lineId, note: $note) { ${DECIDED} } }`;
export const UNDO = `mutation ($lineId: ID!, $note: String) { undoBankLine(lineId: $lineId, note: $note) { ${DECIDED} } }`;
export const OVERVIEW = `{ bankOverview { openCount sureCount lastImport { fileName newCount } } }`;

export function encode(file: string | Uint8Array): string {
  return Buffer.from(file).toString("base64");
}

/** A merchant with one client, and what staff do with bank statements. */
export class BankScene {
  private constructor(
    private readonly api: TestApi,
    readonly merchant: TestMerchant,
    readonly clientId: string,
    readonly staff: GraphQLClient,
  ) {}

  static async create(api: TestApi): Promise<BankScene> {
    const merchant = await api.createMerchant();
    const { id } = await buildClient(merchant, { clientNumber: "KD-1001" });
    return new BankScene(api, merchant, id, await merchant.staff("EDITOR"));
  }

  async invoice(number: string, values: Partial<DocumentEntity> = {}): Promise<string> {
    const { id } = await insertDocument(this.api, this.merchant.scope, this.clientId, { number, ...values });
    return id;
  }

  async import(file: string | Uint8Array, more: Readonly<Record<string, unknown>> = {}): Promise<Imported> {
    const input = { fileName: "auszug.xml", contentBase64: encode(file), ...more };
    return unwrap<{ importBankStatement: Imported }>(await this.staff(IMPORT, { input })).importBankStatement;
  }

  async importEntries(...entries: readonly SampleEntry[]): Promise<Imported> {
    return this.import(camt([{ entries }]));
  }

  /** Newest first. */
  async lines(filter: Readonly<Record<string, unknown>> = {}): Promise<readonly ShownLine[]> {
    const answer = await this.staff<{ bankStatementLines: { edges: { node: ShownLine }[] } }>(LINES, { filter });
    return unwrap(answer).bankStatementLines.edges.map(({ node }) => node);
  }

  async line(): Promise<ShownLine> {
    const [line] = await this.lines();
    if (line === undefined) throw new Error("There is no line");
    return line;
  }

  async confirm(lineId: string, ...parts: readonly Readonly<Record<string, unknown>>[]): Promise<Decided> {
    const answer = await this.staff<{ confirmBankLine: Decided }>(CONFIRM, { input: { lineId, parts } });
    return unwrap(answer).confirmBankLine;
  }

  async confirmAll(lineIds: readonly string[] | null = null): Promise<readonly string[]> {
    const answer = await this.staff<{ confirmBankLines: { lines: { id: string }[] } }>(CONFIRM_ALL, { lineIds });
    return unwrap(answer).confirmBankLines.lines.map(({ id }) => id);
  }

  async ignore(lineId: string, note: string | null = null): Promise<Decided> {
    return unwrap(await this.staff<{ ignoreBankLine: Decided }>(IGNORE, { lineId, note })).ignoreBankLine;
  }

  async undo(lineId: string, note: string | null = null): Promise<Decided> {
    return unwrap(await this.staff<{ undoBankLine: Decided }>(UNDO, { lineId, note })).undoBankLine;
  }

  /** In the order of booking: kind, minor units, provider. */
  async ledger(documentId: string): Promise<readonly string[]> {
    const rows = await this.api.server.database.rows<{ kind: string; amountMinor: number; provider: string }>(
      `SELECT kind AS "kind", amount_minor AS "amountMinor", provider AS "provider" FROM ledger_entry
       WHERE merchant_id = :merchantId AND document_id = :documentId ORDER BY id`,
      { merchantId: this.merchant.scope.merchantId, documentId },
    );
    return rows.map(({ kind, amountMinor, provider }) => `${kind} ${String(amountMinor)} ${provider}`);
  }

  async document(id: string): Promise<{ readonly status: string; readonly open: string | undefined }> {
    const query = "query ($id: ID!) { document(id: $id) { status openAmount { amount } } }";
    const answer = await this.staff<{ document: { status: string; openAmount: { amount: string } | null } }>(query, {
      id,
    });
    const { status, openAmount } = unwrap(answer).document;
    return { status, open: openAmount?.amount };
  }

  async count(table: "bank_line" | "bank_import" | "ledger_entry"): Promise<number> {
    const row = await this.api.server.database.row<{ count: number }>(
      `SELECT CAST(COUNT(*) AS bigint) AS "count" FROM ${table} WHERE merchant_id = :merchantId`,
      { merchantId: this.merchant.scope.merchantId },
    );
    return row?.count ?? 0;
  }
}

function unwrap<Data>({ data, errors }: Awaited<ReturnType<GraphQLClient>> & { readonly data: Data }): Data {
  if (errors[0] !== undefined) throw new Error(errors[0].message);
  return data;
}

import type { GraphQLClient, TestApi, TestMerchant } from "../../../test/create-test-api";
import { type BuiltClient, buildClient } from "../../../test/factories";
import { sha256Hex } from "../../shared/crypto";
import { buildPdf } from "../../shared/uploads/pdf/build-pdf.test-support";

const MONEY = "{ amount currency }";

const PUBLISH = `mutation ($input: PublishDocumentInput!, $key: String) {
  publishDocument(input: $input, idempotencyKey: $key) {
    __typename
    ... on Failure { code message }
    ... on InvalidInput { fields { field code } }
    ... on PublishConflict { document { id } }
    ... on ClientProposal { name }
    ... on PublishDocumentSuccess {
      change
      pdfDifferences { kind expected }
      statedDifferences { field stated inXml }
      xmlProblems { code }
      document { id type number status source currentVersion possibleSteps client { id } }
    }
  }
}`;

const SHOWN = `query ($id: ID!) {
  document(id: $id) {
    type number title status source date dueDate validUntil currentVersion pdfUrl reminderLevel possibleSteps
    total ${MONEY} openAmount ${MONEY} creditAmount ${MONEY}
    portal { url missing } versions { version sha256 pdfSha256 pdfHoldsEInvoice pdfUrl } attachments { kind fileName url }
    decision { version contentSha256 }
    ledger { kind amount ${MONEY} }
    content { sha256 madeElsewhere { pdfSha256 isTaxKnown } totals { net ${MONEY} tax ${MONEY} gross ${MONEY} }
      lines { name quantity net ${MONEY} } precedingDocuments { number } pdfDifferences { kind } }
  }
}`;

export interface PublishAnswer {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly change?: string;
  readonly xmlProblems: readonly { readonly code: string }[];
  readonly fields: readonly { readonly field: string; readonly code: string }[];
  readonly document: { readonly id: string; readonly status: string; readonly currentVersion: number };
}

export interface PublishedDocument {
  readonly status: string;
  readonly pdfUrl: string;
  readonly currentVersion: number;
  readonly openAmount: { readonly amount: string } | null;
  readonly portal: { readonly url: string | null; readonly missing: readonly string[] };
  readonly versions: readonly { readonly version: number; readonly sha256: string; readonly pdfSha256: string }[];
  readonly attachments: readonly { readonly kind: string; readonly fileName: string; readonly url: string }[];
  readonly decision: { readonly version: number; readonly contentSha256: string } | null;
}

/** What a program says about a document, unless a test says otherwise. */
export const INVOICE = {
  type: "INVOICE",
  number: "F-1001",
  date: "2026-04-30",
  dueDate: "2026-05-14",
  total: "119.00",
} as const;

/** A PDF that shows what is stated, and something by which to tell it from others. */
export function pdfOf(mark = "", { number = "F-1001", date = "30.04.2026", total = "119,00" } = {}): Buffer {
  return buildPdf({
    lines: [`Rechnung ${number} vom ${date}, Tischlerei Nord GmbH`, `Gesamtbetrag ${total} EUR ${mark}`],
  });
}

type Input = Readonly<Record<string, unknown>>;

/** A merchant whose program publishes documents, one client, and that client's browser. */
export class PublishScene {
  private constructor(
    readonly api: TestApi,
    readonly merchant: TestMerchant,
    readonly client: BuiltClient,
    readonly program: GraphQLClient,
  ) {}

  static async create(api: TestApi): Promise<PublishScene> {
    const merchant = await api.createMerchant();
    const client = await buildClient(merchant, { clientNumber: "K-2044", name: "Muster & Söhne KG" });
    return new PublishScene(api, merchant, client, await merchant.apiKey("WRITE"));
  }

  /** An invoice for 119 euros, as far as nothing else is said. */
  async publish(input: Input = {}, { key = null as string | null, pdf = pdfOf() } = {}): Promise<PublishAnswer> {
    return this.send({ pdfBase64: pdf.toString("base64"), clientNumber: "K-2044", ...INVOICE, ...input }, key);
  }

  async send(input: Input, key: string | null = null, caller = this.program): Promise<PublishAnswer> {
    const { data, errors } = await caller<{ publishDocument: PublishAnswer }>(PUBLISH, { input, key });
    expect(errors).toEqual([]);
    return data.publishDocument;
  }

  async show(id: string): Promise<PublishedDocument> {
    const { data, errors } = await this.program<{ document: PublishedDocument }>(SHOWN, { id });
    expect(errors).toEqual([]);
    return data.document;
  }

  /** The hash of what is served at an address, for a program with a key that may only look. */
  async hashAt(url: string): Promise<string> {
    const response = await this.api.server.app.inject({ url, headers: await this.merchant.keyHeaders("READ") });
    expect(response.statusCode).toBe(200);
    return sha256Hex(response.rawPayload);
  }
}

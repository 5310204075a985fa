import { toDecimalText } from "@kundenportal/domain/money/money";
import type { GraphQLClient, TestApi, TestMerchant } from "../../../test/create-test-api";
import { buildClient, insertDocument } from "../../../test/factories";
import type { SandboxOutcome } from "../../integrations/payment-providers/sandbox/sandbox-outcome";
import { SIGNATURE_HEADER, signWebhook } from "../../integrations/payment-providers/sandbox/sandbox-signature";
import { newId } from "../../shared/ids";
import { DocumentCalls, LINE } from "../documents/document.test-support";
import type { DocumentEntity } from "../documents/table/document.entity";

export const START = `mutation ($documentId: ID!) {
  startPayment(input: { documentId: $documentId }) {
    __typename
    ... on StartPaymentSuccess { redirectUrl payment { id status amount { amount currency } } }
    ... on ActionDenied { reason }
    ... on PaymentUnavailable { code }
  }
}`;
const REFRESH = `mutation ($id: ID!) { refreshPayment(paymentId: $id) { status method capturedAmount { amount } } }`;
const DOCUMENT = `query ($id: ID!) { document(id: $id) { status openAmount { amount } payments { id status } } }`;

const BOOK = `mutation ($input: BookPaymentInput!) { bookPayment(input: $input) { __typename } }`;

export interface StartAnswer {
  readonly __typename: string;
  readonly redirectUrl: string;
  readonly payment: { readonly id: string; readonly status: string; readonly amount: { readonly amount: string } };
  readonly reason: string;
  readonly code: string;
}

export interface RefreshAnswer {
  readonly status: string;
  readonly method: string | null;
  readonly capturedAmount: { readonly amount: string };
}

interface ShownDocument {
  readonly status: string;
  readonly openAmount: { readonly amount: string };
  readonly payments: readonly { readonly id: string; readonly status: string }[];
}

interface PaymentRow {
  readonly id: string;
  readonly documentId: string;
  readonly providerRef: string | null;
  readonly status: string;
  readonly problem: string | null;
  readonly openKey: string | null;
  readonly capturedMinor: number;
}

interface LedgerLine {
  readonly kind: string;
  readonly amountMinor: number;
}

interface WebhookChange {
  readonly id?: string;
  readonly checkout?: string;
  readonly reference?: string;
  /** Sent instead of the signed body. */
  readonly body?: string;
  readonly at?: Date;
  /** The merchant in the address. */
  readonly merchantId?: string;
}

/** A merchant's client with one open invoice, and the client's browser. */
export class PaymentScene {
  readonly clientId: string;
  readonly invoiceId: string;

  private constructor(
    private readonly api: TestApi,
    readonly merchant: TestMerchant,
    invoice: Pick<DocumentEntity, "id" | "clientId">,
    readonly portal: GraphQLClient & { readonly cookie: string },
  ) {
    this.clientId = invoice.clientId;
    this.invoiceId = invoice.id;
  }

  /** Of a merchant of its own, unless one is given. */
  static async create(api: TestApi, values: Partial<DocumentEntity> = {}, of?: TestMerchant): Promise<PaymentScene> {
    const merchant = of ?? (await api.createMerchant());
    const client = await buildClient(merchant);
    const invoice = await insertDocument(api, merchant.scope, client.id, values);
    return new PaymentScene(api, merchant, invoice, await api.openPortal(client.customerportalUrl));
  }

  /** The same with an invoice for 119 euros that was really issued, so that emails can be written about it. */
  static async issued(
    api: TestApi,
    client: Readonly<Record<string, unknown>>,
    of?: TestMerchant,
  ): Promise<PaymentScene> {
    const merchant = of ?? (await api.createMerchant());
    const { id, customerportalUrl } = await buildClient(merchant, client);
    const calls = new DocumentCalls(await merchant.staff("EDITOR"));
    const invoice = await calls.issued({ clientId: id, data: { lines: [LINE] } });
    return new PaymentScene(api, merchant, { id: invoice.id, clientId: id }, await api.openPortal(customerportalUrl));
  }

  /** Throws on a GraphQL error; refusals count as answers. */
  async start(documentId = this.invoiceId): Promise<StartAnswer> {
    const { data, errors } = await this.portal<{ startPayment: StartAnswer }>(START, { documentId });
    if (errors[0] !== undefined) throw new Error(errors[0].message);
    return data.startPayment;
  }

  /** Presses a button on the sandbox's pay page; returns where the page leads. */
  async play(redirectUrl: string, outcome: SandboxOutcome, method = "CARD"): Promise<string> {
    const response = await this.api.server.app.inject({
      method: "POST",
      url: new URL(redirectUrl).pathname,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: new URLSearchParams({ outcome, method }).toString(),
    });
    return `${String(response.statusCode)} ${String(response.headers.location)}`;
  }

  async refresh(id: string): Promise<RefreshAnswer | null> {
    const { data, errors } = await this.portal<{ refreshPayment: RefreshAnswer | null }>(REFRESH, { id });
    if (errors[0] !== undefined) throw new Error(errors[0].message);
    return data.refreshPayment;
  }

  async show(documentId = this.invoiceId): Promise<ShownDocument> {
    return (await this.portal<{ document: ShownDocument }>(DOCUMENT, { id: documentId })).data.document;
  }

  /** Pays through the sandbox and comes back; returns the payment's id. */
  async pay(outcome: SandboxOutcome = "PAY"): Promise<string> {
    const { payment, redirectUrl } = await this.start();
    await this.play(redirectUrl, outcome);
    await this.refresh(payment.id);
    return payment.id;
  }

  /** As an owner; throws on a GraphQL error. */
  async ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
    const { data, errors } = await (await this.merchant.staff())<Data>(query, variables);
    if (errors[0] !== undefined) throw new Error(errors[0].message);
    return data;
  }

  /** As staff who saw the money in the bank account. */
  async bookByHand(amountMinor: number): Promise<void> {
    const staff = await this.merchant.staff();
    const amount = toDecimalText({ amountMinor, currency: "EUR" });
    const { data } = await staff<{ bookPayment: { readonly __typename: string } }>(BOOK, {
      input: { documentId: this.invoiceId, amount, method: "BANK_TRANSFER", idempotencyKey: newId() },
    });
    if (data.bookPayment.__typename !== "BookPaymentSuccess") throw new Error(data.bookPayment.__typename);
  }

  /** Sends what the sandbox would send about an attempt, or a changed copy of it. Returns status and body. */
  async sendWebhook(paymentId: string, change: WebhookChange = {}): Promise<string> {
    const { merchantId } = this.merchant.scope;
    const checkout = change.checkout ?? (await this.payment(paymentId)).providerRef;
    const message = { id: change.id ?? newId(), checkout, reference: change.reference ?? paymentId };
    const body = Buffer.from(JSON.stringify(message));
    const secret = this.api.environment.internalSecret;
    const response = await this.api.server.app.inject({
      method: "POST",
      url: `/webhooks/sandbox/${change.merchantId ?? merchantId}`,
      headers: {
        "content-type": "application/json",
        [SIGNATURE_HEADER]: signWebhook(secret, merchantId, body, change.at ?? this.api.clock.now()),
      },
      payload: change.body ?? body,
    });
    return `${String(response.statusCode)} ${response.body}`;
  }

  async payment(id: string): Promise<PaymentRow> {
    const row = await this.api.server.database.row<PaymentRow>(
      `SELECT id AS "id", document_id AS "documentId", provider_ref AS "providerRef", status AS "status", problem AS "problem", open_key AS "openKey",
              captured_minor AS "capturedMinor"
       FROM payment WHERE merchant_id = :merchantId AND id = :id`,
      { merchantId: this.merchant.scope.merchantId, id },
    );
    if (row === null) throw new Error("There is no such payment");
    return row;
  }

  /** In booking order. */
  async ledger(): Promise<readonly LedgerLine[]> {
    return this.api.server.database.rows<LedgerLine>(
      `SELECT kind AS "kind", amount_minor AS "amountMinor" FROM ledger_entry
       WHERE merchant_id = :merchantId AND document_id = :invoiceId ORDER BY id`,
      { merchantId: this.merchant.scope.merchantId, invoiceId: this.invoiceId },
    );
  }

  async settled(): Promise<{ readonly settledMinor: number; readonly status: string } | null> {
    return this.api.server.database.row(
      `SELECT settled_minor AS "settledMinor", status AS "status" FROM document
       WHERE merchant_id = :merchantId AND id = :invoiceId`,
      { merchantId: this.merchant.scope.merchantId, invoiceId: this.invoiceId },
    );
  }

  async timelineKinds(): Promise<readonly string[]> {
    const rows = await this.api.server.database.rows<{ readonly kind: string }>(
      `SELECT kind AS "kind" FROM timeline_entry WHERE merchant_id = :merchantId AND document_id = :invoiceId ORDER BY id`,
      { merchantId: this.merchant.scope.merchantId, invoiceId: this.invoiceId },
    );
    return rows.map(({ kind }) => kind);
  }
}

import { addDays, type CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import { DOCUMENT_TYPES } from "@kundenportal/domain/documents/document-types";
import { SWITCHABLE_PORTAL_ACTIONS } from "@kundenportal/domain/permissions/portal-action-rules";
import { CLIENT_DATA_SECTIONS } from "@kundenportal/domain/permissions/portal-actions";
import type { FastifyInstance } from "fastify";
import type { OpenPortalLink } from "../modules/portal-entry/open-portal-link";
import type { SandboxOutcome } from "../integrations/payment-providers/sandbox/sandbox-outcome";
import { newId } from "../shared/ids";
import type { DemoLine } from "./demo-lines";
import type { OwedDocument } from "./demo-statement";
import { DEMO_WELCOME } from "./demo-merchant";
import { GraphQLCaller } from "./graphql-caller";

export interface MadeClient {
  readonly id: string;
  readonly customerportalUrl: string;
}

export interface MadeDocument {
  readonly id: string;
  readonly currentVersion: number;
}

interface StartedPayment {
  readonly redirectUrl: string;
  readonly payment: { readonly id: string };
}

interface IssueData {
  readonly title: string;
  readonly intro?: string;
  /** Days from today. */
  readonly dueDate?: number;
  readonly validUntil?: number;
  readonly cashDiscount?: { readonly days: number; readonly percent: string };
  readonly lines: readonly DemoLine[];
  readonly precedingDocumentId?: string;
}

/** The demo's steps in the words of the API. */
export class DemoWriter {
  constructor(
    private readonly app: FastifyInstance,
    private readonly openPortalLink: OpenPortalLink,
    private readonly admin: GraphQLCaller,
    private readonly today: CalendarDate,
  ) {}

  async changeSettings(): Promise<void> {
    await this.admin.run(
      "mutation ($input: UpdatePortalSettingsInput!) { updatePortalSettings(input: $input) { __typename } }",
      {
        revision: 1,
        enabledDocumentTypes: DOCUMENT_TYPES,
        enabledActions: SWITCHABLE_PORTAL_ACTIONS,
        enabledSections: CLIENT_DATA_SECTIONS,
        newClientsHaveAccess: true,
        linkValidityDays: 365,
        welcomeText: DEMO_WELCOME.de,
        welcomeTextEn: DEMO_WELCOME.en,
      },
      "UpdatePortalSettingsSuccess",
    );
  }

  async createClient(data: object, portalAccess: boolean | null = null): Promise<MadeClient> {
    const answer = await this.admin.run<{ readonly client: MadeClient }>(
      `mutation ($input: CreateClientInput!) {
         createClient(input: $input) { __typename ... on CreateClientSuccess { client { id customerportalUrl } } }
       }`,
      { data, portalAccess },
      "CreateClientSuccess",
    );
    return answer.client;
  }

  async issue(type: string, client: MadeClient, daysFromToday: number, data: IssueData): Promise<MadeDocument> {
    const { precedingDocumentId, dueDate, validUntil, ...rest } = data;
    const draft = await this.admin.run<{ readonly document: MadeDocument }>(
      `mutation ($input: CreateDocumentInput!) {
         createDocument(input: $input) { __typename ... on DocumentSuccess { document { id currentVersion } } }
       }`,
      {
        type,
        clientId: client.id,
        precedingDocumentId: precedingDocumentId ?? null,
        data: {
          ...rest,
          date: addDays(this.today, daysFromToday),
          dueDate: this.daysFromToday(dueDate),
          validUntil: this.daysFromToday(validUntil),
        },
      },
      "DocumentSuccess",
    );
    return this.issueDraft(draft.document.id);
  }

  async remind(invoice: MadeDocument, fee: string): Promise<void> {
    const draft = await this.admin.run<{ readonly document: MadeDocument }>(
      `mutation ($input: CreateReminderInput!) {
         createReminder(input: $input) { __typename ... on DocumentSuccess { document { id currentVersion } } }
       }`,
      { invoiceId: invoice.id, fee, dueDate: this.daysFromToday(7) },
      "DocumentSuccess",
    );
    await this.issueDraft(draft.document.id);
  }

  async bookPayment(document: MadeDocument, amount: string, note: string, daysFromToday?: number): Promise<void> {
    await this.admin.run(
      "mutation ($input: BookPaymentInput!) { bookPayment(input: $input) { __typename } }",
      {
        documentId: document.id,
        amount,
        method: "BANK_TRANSFER",
        note,
        bookedOn: this.daysFromToday(daysFromToday),
        idempotencyKey: newId(),
      },
      "BookPaymentSuccess",
    );
  }

  /** A document's number, its open amount, and the amount that is enough today. */
  async owed({ id }: MadeDocument): Promise<OwedDocument> {
    return this.admin.run<OwedDocument>(
      "query ($input: ID!) { document(id: $input) { __typename number openAmount { amount } cashDiscount { payable { amount } } } }",
      id,
      "Document",
    );
  }

  async importStatement(fileName: string, statement: string): Promise<void> {
    await this.admin.run(
      "mutation ($input: ImportBankStatementInput!) { importBankStatement(input: $input) { __typename } }",
      { fileName, contentBase64: Buffer.from(statement).toString("base64") },
      "ImportBankStatementSuccess",
    );
  }

  /** As the customer, on the sandbox's pay page; returns the payment's id. */
  async payOnline(client: MadeClient, document: MadeDocument, outcome: SandboxOutcome): Promise<string> {
    const portal = await this.openPortal(client);
    const { payment, redirectUrl } = await this.startPayment(portal, document);
    await this.press(redirectUrl, outcome);
    await portal.run(
      "mutation ($input: ID!) { refreshPayment(paymentId: $input) { __typename } }",
      payment.id,
      "Payment",
    );
    return payment.id;
  }

  /** As when a provider collects an amount other than the one requested: what is received is parked. */
  async payWrongAmount(client: MadeClient, document: MadeDocument): Promise<void> {
    const { payment, redirectUrl } = await this.startPayment(await this.openPortal(client), document);
    await this.admin.run(
      "mutation ($input: PlaySandboxInput!) { playSandbox(input: $input) { __typename } }",
      { paymentId: payment.id, event: "CHANGE_ORDER" },
      "PlaySandboxSuccess",
    );
    await this.press(redirectUrl, "PAY");
    await this.admin.run(
      "mutation ($input: ID!) { refreshPayment(paymentId: $input) { __typename } }",
      payment.id,
      "RefreshPaymentSuccess",
    );
  }

  async refund(paymentId: string, amount: string): Promise<void> {
    await this.admin.run(
      "mutation ($input: RefundPaymentInput!) { refundPayment(input: $input) { __typename } }",
      { paymentId, amount, idempotencyKey: newId() },
      "RefundPaymentSuccess",
    );
  }

  async answer(document: MadeDocument, body: string): Promise<void> {
    await this.admin.run(
      "mutation ($input: AddCommentInput!) { addComment(input: $input) { __typename } }",
      { documentId: document.id, body },
      "AddCommentSuccess",
    );
  }

  async comment(client: MadeClient, document: MadeDocument, authorName: string, body: string): Promise<void> {
    const portal = await this.openPortal(client);
    await portal.run(
      "mutation ($input: AddCommentInput!) { addComment(input: $input) { __typename } }",
      { documentId: document.id, authorName, body },
      "AddCommentSuccess",
    );
  }

  async accept(client: MadeClient, offer: MadeDocument, name: string, purchaseOrderNumber: string): Promise<void> {
    const portal = await this.openPortal(client);
    await portal.run(
      "mutation ($input: AcceptOfferInput!) { acceptOffer(input: $input) { __typename } }",
      { documentId: offer.id, version: offer.currentVersion, name, purchaseOrderNumber },
      "DecideOfferSuccess",
    );
  }

  private async startPayment(portal: GraphQLCaller, document: MadeDocument): Promise<StartedPayment> {
    return portal.run<StartedPayment>(
      `mutation ($input: StartPaymentInput!) {
         startPayment(input: $input) { __typename ... on StartPaymentSuccess { redirectUrl payment { id } } }
       }`,
      { documentId: document.id },
      "StartPaymentSuccess",
    );
  }

  private async press(redirectUrl: string, outcome: SandboxOutcome): Promise<void> {
    await this.app.inject({
      method: "POST",
      url: new URL(redirectUrl).pathname,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: new URLSearchParams({ outcome, method: "CARD" }).toString(),
    });
  }

  private async issueDraft(id: string): Promise<MadeDocument> {
    const issued = await this.admin.run<{ readonly document: MadeDocument }>(
      `mutation ($input: ID!) {
         issueDocument(id: $input) { __typename ... on DocumentSuccess { document { id currentVersion } } }
       }`,
      id,
      "DocumentSuccess",
    );
    return issued.document;
  }

  private async openPortal(client: MadeClient): Promise<GraphQLCaller> {
    const token = client.customerportalUrl.split("/p/")[1] ?? "";
    const opened = await this.openPortalLink.run(token, []);
    if (opened === null) throw new Error("The demo client's link does not open");
    return new GraphQLCaller(this.app, "/portal/graphql", `${opened.cookieName}=${opened.cookie}`);
  }

  private daysFromToday(days: number | undefined): CalendarDate | null {
    return days === undefined ? null : addDays(this.today, days);
  }
}

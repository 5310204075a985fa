import type { GraphQLClient, TestApi, TestMerchant } from "../../../test/create-test-api";
import { buildClient } from "../../../test/factories";

export const LINE = { name: "Beratung", quantity: "2", unit: "HUR", unitPrice: "50.00", taxRatePercent: "19" };

export interface DocumentAnswer {
  readonly __typename: string;
  readonly document: {
    readonly id: string;
    readonly number: string | null;
    readonly status: string;
    readonly revision: number;
    readonly title: string | null;
    readonly currentVersion: number;
    readonly total: { readonly amount: string };
    readonly openAmount: { readonly amount: string } | null;
    readonly reminderLevel: number | null;
    readonly possibleSteps: readonly string[];
  };
  readonly status: string;
  readonly fields: readonly { readonly field: string; readonly code: string }[];
}

const RESULT = `{
  __typename
  ... on DocumentSuccess {
    document {
      id number status revision title currentVersion total { amount } openAmount { amount } reminderLevel possibleSteps
    }
  }
  ... on StepNotPossible { status }
  ... on InvalidInput { fields { field code } }
}`;

interface CancelOptions {
  readonly reason?: string | null;
  readonly tellCustomer?: boolean;
}

/** The steps of documents as a developer would call them. */
export class DocumentCalls {
  constructor(private readonly caller: GraphQLClient) {}

  create(input: Readonly<Record<string, unknown>>): Promise<DocumentAnswer> {
    const withData = { type: "INVOICE", data: { lines: [LINE] }, ...input };
    return this.call("createDocument", "$input: CreateDocumentInput!", "input: $input", { input: withData });
  }

  update(id: string, revision: number, data: Readonly<Record<string, unknown>>): Promise<DocumentAnswer> {
    return this.call("updateDraft", "$input: UpdateDraftInput!", "input: $input", {
      input: { id, revision, data: { lines: [LINE], ...data } },
    });
  }

  revise(id: string, revision: number, data: Readonly<Record<string, unknown>>): Promise<DocumentAnswer> {
    return this.call("reviseOffer", "$input: UpdateDraftInput!", "input: $input", {
      input: { id, revision, data: { lines: [LINE], ...data } },
    });
  }

  remind(invoiceId: string, input: Readonly<Record<string, unknown>> = {}): Promise<DocumentAnswer> {
    return this.call("createReminder", "$input: CreateReminderInput!", "input: $input", {
      input: { invoiceId, ...input },
    });
  }

  issue(id: string): Promise<DocumentAnswer> {
    return this.call("issueDocument", "$id: ID!", "id: $id", { id });
  }

  cancel(id: string, { reason = null, tellCustomer = false }: CancelOptions = {}): Promise<DocumentAnswer> {
    return this.call(
      "cancelDocument",
      "$id: ID!, $reason: String, $tellCustomer: Boolean",
      "id: $id, reason: $reason, tellCustomer: $tellCustomer",
      { id, reason, tellCustomer },
    );
  }

  clear(id: string, cleared: boolean): Promise<DocumentAnswer> {
    return this.call("setDocumentCleared", "$id: ID!, $cleared: Boolean!", "id: $id, cleared: $cleared", {
      id,
      cleared,
    });
  }

  /** Creates and issues; returns the issued document. */
  async issued(input: Readonly<Record<string, unknown>>): Promise<DocumentAnswer["document"]> {
    const draft = await this.create(input);
    if (draft.__typename !== "DocumentSuccess") throw new Error(`No draft: ${JSON.stringify(draft)}`);
    const issued = await this.issue(draft.document.id);
    if (issued.__typename !== "DocumentSuccess") throw new Error(`Not issued: ${JSON.stringify(issued)}`);
    return issued.document;
  }

  /** Fields of one document, as the query selects them. */
  async read<Fields>(id: string, selection: string): Promise<Fields> {
    const { data, errors } = await this.caller<{ document: Fields }>(
      `query ($id: ID!) { document(id: $id) { ${selection} } }`,
      { id },
    );
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data.document;
  }

  private async call(
    operation: string,
    parameters: string,
    args: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<DocumentAnswer> {
    const { data, errors } = await this.caller<Record<string, DocumentAnswer>>(
      `mutation (${parameters}) { ${operation}(${args}) ${RESULT} }`,
      variables,
    );
    const answer = data[operation];
    if (errors.length > 0 || answer === undefined) throw new Error(JSON.stringify(errors));
    return answer;
  }
}

/** A merchant with one client, and an editor who writes documents for them. */
export interface DocumentScene {
  readonly merchant: TestMerchant;
  readonly clientId: string;
  readonly calls: DocumentCalls;
}

export async function buildDocumentScene(api: TestApi): Promise<DocumentScene> {
  const merchant = await api.createMerchant();
  const { id } = await buildClient(merchant);
  return { merchant, clientId: id, calls: new DocumentCalls(await merchant.staff("EDITOR")) };
}

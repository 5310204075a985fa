import { toDecimalText } from "@kundenportal/domain/money/money";
import type { TestApi, TestMerchant } from "../../../test/create-test-api";
import { buildClient, insertDocument } from "../../../test/factories";
import { newId } from "../../shared/ids";
import type { DocumentEntity } from "../documents/table/document.entity";

const SHOWN = `id number status total { amount } openAmount { amount } creditAmount { amount } creditedAmount { amount }
  overpaidAmount { amount } creditableAmount { amount } isPartiallyPaid isOverdue possibleSteps
  ledger { id kind amount { amount } note bookedBy isReversible reversesEntryId reversedByEntryId counterDocumentNumber }`;
const FAILURE = `... on Failure { code message } ... on InvalidInput { fields { field code message } }`;

interface Amount {
  readonly amount: string;
}

export interface ShownEntry {
  readonly id: string;
  readonly kind: string;
  readonly amount: Amount;
  readonly note: string | null;
  readonly bookedBy: string | null;
  readonly isReversible: boolean;
  readonly reversesEntryId: string | null;
  readonly reversedByEntryId: string | null;
  readonly counterDocumentNumber: string | null;
}

export interface ShownDocument {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly openAmount: Amount | null;
  readonly creditAmount: Amount | null;
  readonly creditedAmount: Amount | null;
  readonly overpaidAmount: Amount | null;
  readonly creditableAmount: Amount | null;
  readonly isPartiallyPaid: boolean;
  readonly isOverdue: boolean;
  readonly possibleSteps: readonly string[];
  readonly ledger: readonly ShownEntry[];
}

/** What a mutation answers: one of its members, with the fields of all. */
export interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly fields?: readonly { readonly field: string; readonly code: string; readonly message: string }[];
  readonly document?: ShownDocument;
  readonly creditableAmount?: Amount;
}

/** A merchant's client, and what staff do with their invoices and credit notes. */
export class CreditScene {
  private constructor(
    readonly api: TestApi,
    readonly merchant: TestMerchant,
    readonly clientId: string,
    readonly portalUrl: string,
  ) {}

  static async create(api: TestApi, data: Readonly<Record<string, unknown>> = {}): Promise<CreditScene> {
    const merchant = await api.createMerchant();
    const client = await buildClient(merchant, data);
    return new CreditScene(api, merchant, client.id, client.customerportalUrl);
  }

  /** An issued invoice of 119.00; another amount in minor units. */
  async invoice(grossMinor = 11_900, values: Partial<DocumentEntity> = {}): Promise<string> {
    const { scope } = this.merchant;
    return (await insertDocument(this.api, scope, this.clientId, { grossMinor, documentDate: "2026-05-01", ...values }))
      .id;
  }

  /** The same through the front door, with what an email says about it. */
  async writtenInvoice(grossMinor = 11_900): Promise<string> {
    const draft = await this.draft("INVOICE", grossMinor);
    const { document, message } = await this.issue(draft.document?.id ?? "");
    if (document === undefined) throw new Error(message);
    return document.id;
  }

  /** An issued credit note, through the front door. */
  async creditNote(grossMinor: number, invoiceId: string | null): Promise<string> {
    const answer = await this.tryCreditNote(grossMinor, invoiceId);
    if (answer.document === undefined) throw new Error(answer.message);
    return answer.document.id;
  }

  async tryCreditNote(grossMinor: number, invoiceId: string | null): Promise<Answer> {
    return this.issue(await this.draftCreditNote(grossMinor, invoiceId));
  }

  async draftCreditNote(grossMinor: number, invoiceId: string | null): Promise<string> {
    const answer = await this.draft("CREDIT_NOTE", grossMinor, invoiceId);
    if (answer.document === undefined) throw new Error(answer.message);
    return answer.document.id;
  }

  draft(type: string, grossMinor: number, precedingDocumentId: string | null = null): Promise<Answer> {
    const unitPrice = toDecimalText({ amountMinor: grossMinor, currency: "EUR" });
    const lines = [{ name: "Möbel", quantity: "1", unitPrice, taxRatePercent: "0" }];
    return this.mutate("createDocument", "CreateDocumentInput", {
      clientId: this.clientId,
      type,
      precedingDocumentId,
      data: { lines },
    });
  }

  issue(id: string): Promise<Answer> {
    return this.step("issueDocument", id, "... on CreditTooHigh { creditableAmount { amount } }");
  }

  cancel(id: string): Promise<Answer> {
    return this.step("cancelDocument", id);
  }

  pay(documentId: string, amount: string, more: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    const input = { documentId, amount, method: "BANK_TRANSFER", idempotencyKey: newId(), ...more };
    return this.mutate("bookPayment", "BookPaymentInput", input);
  }

  giveBack(documentId: string, amount: string, more: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    const input = { documentId, amount, method: "BANK_TRANSFER", idempotencyKey: newId(), ...more };
    return this.mutate("recordRefund", "RecordRefundInput", input);
  }

  setOff(fromDocumentId: string, toDocumentId: string, more: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    const input = { fromDocumentId, toDocumentId, idempotencyKey: newId(), ...more };
    return this.mutate("setOff", "SetOffInput", input, "... on SetOffSuccess { document: to { " + SHOWN + " } }");
  }

  reverse(entryId: string, reason = "Vertippt"): Promise<Answer> {
    return this.mutate("reverseBooking", "ReverseBookingInput", { entryId, reason });
  }

  async show(id: string): Promise<ShownDocument> {
    return (await this.ask<{ document: ShownDocument }>(`query ($id: ID!) { document(id: $id) { ${SHOWN} } }`, { id }))
      .document;
  }

  /** Status, open amount and what the client is to get, as staff see them. */
  async figures(id: string): Promise<string> {
    const { status, openAmount, creditAmount } = await this.show(id);
    return `${status} ${openAmount?.amount ?? "-"} ${creditAmount?.amount ?? "-"}`;
  }

  /** Kinds and amounts, in the order of booking. */
  async booked(id: string): Promise<readonly string[]> {
    return (await this.show(id)).ledger.map(({ kind, amount }) => `${kind} ${amount.amount}`);
  }

  /** As an owner; throws on a GraphQL error. */
  async ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
    const { data, errors } = await (await this.merchant.staff())<Data>(query, variables);
    if (errors[0] !== undefined) throw new Error(errors[0].message);
    return data;
  }

  private async step(name: string, id: string, more = ""): Promise<Answer> {
    const query = `mutation ($id: ID!) { answer: ${name}(id: $id) {
      __typename ... on DocumentSuccess { document { ${SHOWN} } } ${FAILURE} ${more}
    } }`;
    return (await this.ask<{ answer: Answer }>(query, { id })).answer;
  }

  private async mutate(
    name: string,
    input: string,
    value: Readonly<Record<string, unknown>>,
    success = `... on ${SUCCESS[name] ?? ""} { document { ${SHOWN} } }`,
  ): Promise<Answer> {
    const query = `mutation ($input: ${input}!) { answer: ${name}(input: $input) { __typename ${success} ${FAILURE} } }`;
    return (await this.ask<{ answer: Answer }>(query, { input: value })).answer;
  }
}

const SUCCESS: Readonly<Record<string, string>> = {
  createDocument: "DocumentSuccess",
  bookPayment: "BookPaymentSuccess",
  recordRefund: "RecordRefundSuccess",
  reverseBooking: "ReverseBookingSuccess",
};

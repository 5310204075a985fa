import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import { readFileName } from "@kundenportal/domain/documents/file-names/read-file-name";
import type { Money } from "@kundenportal/domain/money/money";
import { parseAmountText } from "@kundenportal/domain/money/money";
import type { MerchantActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import { Failure } from "../../graphql/failures.types";
import type { Client } from "../clients/client";
import type { ClientRepository } from "../clients/client.repository";
import type { ClientService } from "../clients/client.service";
import type { DocumentRow } from "../documents/table/document-row";
import type { DocumentRepository } from "../documents/table/document.repository";
import type { EInvoiceRepository } from "../e-invoices/e-invoice.repository";
import type { FindRecipient } from "../e-invoices/find-recipient";
import type { EInvoiceProblem } from "../e-invoices/parsing/en16931/e-invoice-problem";
import type { MerchantRepository } from "../merchants/merchant.repository";
import type { LeadingInvoice, ReadPublishedFiles } from "./read-published-file";

/** What a file seems to be. From an XML it is sure, from its name for people to look at. */
export interface DocumentGuess {
  readonly type: DocumentType | null;
  readonly number: string | null;
  readonly date: CalendarDate | null;
  readonly dueDate: CalendarDate | null;
  readonly total: Money | null;
  readonly client: Client | null;
  /** Who an XML is for, when no client is. */
  readonly newClientName: string | null;
  readonly hasEInvoice: boolean;
  readonly xmlProblems: readonly EInvoiceProblem[];
  /** The document that has this type and number already. */
  readonly existing: DocumentRow | null;
}

interface GuessDocumentNeeds {
  readonly clients: ClientService;
  readonly clientRepository: ClientRepository;
  readonly documentRepository: DocumentRepository;
  readonly eInvoiceRepository: EInvoiceRepository;
  readonly findRecipient: FindRecipient;
  readonly merchantRepository: MerchantRepository;
}

type Facts = Omit<DocumentGuess, "hasEInvoice" | "xmlProblems" | "existing">;

/** Tells staff what the files that they drop seem to be, so that they need not type it. Stores nothing. */
export class GuessDocument {
  constructor(private readonly needs: GuessDocumentNeeds) {}

  async run(
    actor: MerchantActor,
    fileName: string,
    { leading, xmlProblems }: ReadPublishedFiles,
  ): Promise<DocumentGuess> {
    const facts = leading === null ? await this.readName(actor, fileName) : await this.readXml(actor, leading);
    const { type, number } = facts;
    const existing =
      type === null || number === null
        ? null
        : await this.needs.documentRepository.findByNumber(actor.scope, type, number);
    return { ...facts, hasEInvoice: leading !== null, xmlProblems, existing };
  }

  private async readXml(actor: MerchantActor, { invoice }: LeadingInvoice): Promise<Facts> {
    const { type, number, documentDate, dueDate, currency, totals, buyer } = invoice.content;
    const choice = { clientId: null, createClient: false };
    const found = await this.needs.findRecipient.run(actor, choice, invoice);
    const isFound = !(found instanceof Failure) && found.kind === "FOUND";
    const client = isFound ? await this.needs.clients.find(actor.scope, found.clientId) : null;
    return {
      type,
      number,
      date: documentDate,
      dueDate,
      total: { amountMinor: totals.grossMinor, currency },
      client,
      newClientName: client === null ? buyer.name : null,
    };
  }

  private async readName(actor: MerchantActor, fileName: string): Promise<Facts> {
    const { type, date, total, numbers, text } = readFileName(fileName);
    const { currency } = await this.needs.merchantRepository.get(actor.scope);
    const amount = total === null ? null : parseAmountText(total, currency);
    const byNumber = await this.findByNumber(actor.scope, numbers);
    return {
      type,
      number: numbers.find((number) => number !== byNumber?.clientNumber) ?? null,
      date,
      dueDate: null,
      total: amount?.ok === true ? amount.value : null,
      client: byNumber ?? (await this.needs.clientRepository.findNamedIn(actor.scope, text)),
      newClientName: null,
    };
  }

  /** A lone number is the document's. */
  private async findByNumber(scope: MerchantScope, numbers: readonly string[]): Promise<Client | null> {
    if (numbers.length < 2) return null;
    const ids = await this.needs.eInvoiceRepository.findClientIdsByNumber(scope, numbers);
    return ids.length === 1 ? this.needs.clients.find(scope, ids[0] ?? "") : null;
  }
}

import type { CalendarDate } from "@kundenportal/domain/dates/calendar-date";
import type { DocumentType } from "@kundenportal/domain/documents/document-types";
import { type FileNameFacts, readFileName } from "@kundenportal/domain/documents/file-names/read-file-name";
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
import type { PrintedFacts } from "./read-printed-facts";
import type { LeadingInvoice, ReadPublishedFiles } from "./read-published-file";

export const GuessOrigin = { FILE_NAME: "FILE_NAME", PAGES: "PAGES" } as const;
export type GuessOrigin = (typeof GuessOrigin)[keyof typeof GuessOrigin];

/** What a file seems to be. From an XML it is sure, from its name and its pages for people to look at. */
export interface DocumentGuess {
  readonly type: DocumentType | null;
  readonly number: string | null;
  readonly date: CalendarDate | null;
  readonly dueDate: CalendarDate | null;
  readonly validUntil: CalendarDate | null;
  readonly total: Money | null;
  /** Where the total was found; null: it is sure, or there is none. */
  readonly totalFrom: GuessOrigin | null;
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

/** Pages on which no other one is named are in euros, or else in the merchant's own, which nobody could tell. */
const PRINTED_CURRENCY = "EUR";

/** Tells staff what the files that they drop seem to be, so that they need not type it. Stores nothing. */
export class GuessDocument {
  constructor(private readonly needs: GuessDocumentNeeds) {}

  async run(
    actor: MerchantActor,
    fileName: string,
    { leading, printed, xmlProblems }: ReadPublishedFiles,
  ): Promise<DocumentGuess> {
    const facts = leading === null ? await this.guess(actor, fileName, printed) : await this.readXml(actor, leading);
    const { type, number } = facts;
    const existing =
      type === null || number === null
        ? null
        : await this.needs.documentRepository.findByNumber(actor.scope, type, number);
    return { ...facts, hasEInvoice: leading !== null, xmlProblems, existing };
  }

  private async readXml(actor: MerchantActor, { invoice }: LeadingInvoice): Promise<Facts> {
    const { type, number, documentDate, dueDate, validUntil, currency, totals, buyer } = invoice.content;
    const choice = { clientId: null, createClient: false };
    const found = await this.needs.findRecipient.run(actor, choice, invoice);
    const isFound = !(found instanceof Failure) && found.kind === "FOUND";
    const client = isFound ? await this.needs.clients.find(actor.scope, found.clientId) : null;
    return {
      type,
      number,
      date: documentDate,
      dueDate,
      validUntil,
      total: { amountMinor: totals.grossMinor, currency },
      totalFrom: null,
      client,
      newClientName: client === null ? buyer.name : null,
    };
  }

  /** What is on the pages counts more than what the file is called, which may be a day of export or a count. */
  private async guess({ scope }: MerchantActor, fileName: string, printed: PrintedFacts): Promise<Facts> {
    const named = readFileName(fileName);
    const { currency } = await this.needs.merchantRepository.get(scope);
    const client = await this.findClient(scope, named, printed);
    const number = named.numbers.find((each) => each !== client?.clientNumber) ?? null;
    const total = currency === PRINTED_CURRENCY || printed.total === null ? agreed(printed.total, named.total) : null;
    const amount = total === null ? null : parseAmountText(total, currency);
    return {
      type: named.type,
      number: (named.type === null ? null : printed.numbers[named.type]) ?? number,
      date: printed.date ?? named.date,
      dueDate: printed.dueDate,
      validUntil: printed.validUntil,
      total: amount?.ok === true ? amount.value : null,
      totalFrom: amount?.ok !== true ? null : printed.total === null ? GuessOrigin.FILE_NAME : GuessOrigin.PAGES,
      client,
      newClientName: null,
    };
  }

  /** Whose a document is must not be guessed wrong: two signs that do not agree are none. */
  private async findClient(scope: MerchantScope, named: FileNameFacts, printed: PrintedFacts): Promise<Client | null> {
    const { numbers, text } = named;
    // A lone number is the document's.
    const byName =
      (await this.findByNumber(scope, numbers.length < 2 ? [] : numbers)) ??
      (await this.needs.clientRepository.findNamedIn(scope, text));
    const byPages = await this.findByNumber(scope, printed.clientNumber === null ? [] : [printed.clientNumber]);
    if (byName === null || byPages === null) return byName ?? byPages;
    return byName.id === byPages.id ? byName : null;
  }

  private async findByNumber(scope: MerchantScope, numbers: readonly string[]): Promise<Client | null> {
    const ids = await this.needs.eInvoiceRepository.findClientIdsByNumber(scope, numbers);
    return ids.length === 1 ? this.needs.clients.find(scope, ids[0] ?? "") : null;
  }
}

/** Null where they say different things. */
function agreed(printed: string | null, named: string | null): string | null {
  if (printed === null || named === null) return printed ?? named;
  return printed === named ? printed : null;
}

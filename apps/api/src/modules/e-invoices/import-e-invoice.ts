import type { Core } from "../../core";
import { setImmediate as nextTurn } from "node:timers/promises";
import { type CalendarDate, todayIn } from "@kundenportal/domain/dates/calendar-date";
import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { DocumentType } from "@kundenportal/domain/documents/document-types";
import { subtractMinor } from "@kundenportal/domain/money/money";
import type { MerchantActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import { Failure, NotFound } from "../../graphql/failures.types";
import type { FileStore } from "../../integrations/file-store/file-store";
import { sha256Hex } from "../../shared/crypto";
import { UnexpectedError } from "../../shared/errors";
import { FifoQueue } from "../../shared/fifo-queue";
import { newId } from "../../shared/ids";
import type { Client } from "../clients/client";
import type { ClientService } from "../clients/client.service";
import {
  type Attachment,
  AttachmentKind,
  type DocumentAttachmentRepository,
} from "../documents/versions/document-attachment.repository";
import type { DocumentIssuer } from "../document-steps/document-issuer";
import { claimOf } from "../documents/table/document-figures";
import type { DocumentRepository } from "../documents/table/document.repository";
import { type DocumentRow, DocumentSource } from "../documents/table/document-row";
import { LedgerSource } from "../ledger/claim";
import type { Ledger } from "../ledger/ledger";
import { decodeUpload } from "../uploads/decode-upload";
import { type EInvoiceProblem, fileProblem } from "./parsing/en16931/e-invoice-problem";
import type { EInvoiceRepository } from "./e-invoice.repository";
import { makeFileNamesUnique, sanitiseFileName } from "../uploads/sanitise-file-name";
import { ClientMatch, matchClient, type MatchedClient } from "./match-client";
import { E_INVOICE_MAX_SIZE_BYTES, parseEInvoice } from "./parsing/parse-e-invoice";
import type { EInvoiceParseResult, ParsedEInvoice } from "./parsing/en16931/parsed-e-invoice";
import { type ProposedClient, proposeClient } from "./propose-client";

export interface EInvoiceUpload {
  readonly fileName: string;
  readonly contentBase64: string;
  /** Whose document it is, whatever the file says; null: determined from what the file says about its buyer. */
  readonly clientId: string | null;
  /** Whether to create a new client when none is found. */
  readonly createClient: boolean;
}

export type ImportOutcome =
  | { readonly kind: "IMPORTED"; readonly document: DocumentRow; readonly matchedBy: ClientMatch }
  | { readonly kind: "REFUSED"; readonly problems: readonly EInvoiceProblem[] }
  | { readonly kind: "DUPLICATE"; readonly document: DocumentRow }
  | UnknownClient
  | NotFound;

export interface UnknownClient {
  readonly kind: "UNKNOWN_CLIENT";
  readonly proposal: ProposedClient;
  /** Those that match equally well; empty when none does. */
  readonly candidates: readonly Client[];
  readonly content: DocumentContent;
}

interface EInvoiceFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

type ImportedFile = Pick<Attachment, "kind" | "fileName" | "mediaType" | "description"> & {
  readonly bytes: Uint8Array;
};

const XML_MEDIA_TYPE = "application/xml";

interface ImportEInvoiceNeeds extends Pick<Core, "database" | "clock" | "timeline"> {
  readonly eInvoiceRepository: EInvoiceRepository;
  readonly clients: ClientService;
  readonly documentRepository: DocumentRepository;
  readonly documentAttachmentRepository: DocumentAttachmentRepository;
  readonly documentIssuer: DocumentIssuer;
  readonly fileStore: FileStore;
  readonly ledger: Ledger;
}

/**
 * Turns an uploaded e-invoice into an issued document.
 * Any seller is accepted: merchants write e-invoices under several names, and try the import with other people's files.
 */
export class ImportEInvoice {
  /** Parsing blocks the process, for seconds if a file was made to do that: so never two in a row without a pause. */
  private readonly parsing = new FifoQueue();

  constructor(private readonly needs: ImportEInvoiceNeeds) {}

  /** With any outcome other than IMPORTED, nothing was stored. */
  async import(actor: MerchantActor, upload: EInvoiceUpload): Promise<ImportOutcome> {
    const bytes = decodeUpload(upload.contentBase64, E_INVOICE_MAX_SIZE_BYTES);
    if (!bytes.ok) return { kind: "REFUSED", problems: [fileProblem(bytes.error.code, bytes.error.message)] };
    const parsed = await this.parse(bytes.value);
    if (!parsed.ok) return { kind: "REFUSED", problems: parsed.problems };
    const file: EInvoiceFile = {
      fileName: sanitiseFileName(upload.fileName, "e-invoice.xml"),
      bytes: bytes.value,
      sha256: sha256Hex(bytes.value),
    };
    return this.needs.database.transaction(async () => {
      await this.needs.eInvoiceRepository.lockNumbers(actor.scope, parsed.invoice.documentType);
      const duplicate = await this.findDuplicate(actor.scope, parsed.invoice.content, file);
      if (duplicate !== null) return { kind: "DUPLICATE", document: duplicate };
      const match = await this.findClient(actor, upload, parsed.invoice);
      if (!("matchedBy" in match)) return match;
      const document = await this.keep(actor, match.clientId, parsed.invoice, file);
      return { kind: "IMPORTED", document, matchedBy: match.matchedBy };
    });
  }

  /** In the merchant's time zone. */
  today(actor: MerchantActor): CalendarDate {
    return todayIn(actor.timeZone, this.needs.clock.now());
  }

  private parse(bytes: Uint8Array): Promise<EInvoiceParseResult> {
    return this.parsing.run(async () => {
      await nextTurn();
      return parseEInvoice(bytes);
    });
  }

  /** The same file, or another one with the same number: the two syntaxes of one invoice, or a second attempt. */
  private async findDuplicate(
    scope: MerchantScope,
    { type, number }: DocumentContent,
    { sha256 }: EInvoiceFile,
  ): Promise<DocumentRow | null> {
    return (
      (await this.needs.documentRepository.findBySource(scope, sha256)) ??
      (await this.needs.documentRepository.findByNumber(scope, type, number))
    );
  }

  private async findClient(
    actor: MerchantActor,
    { clientId, createClient }: EInvoiceUpload,
    { content, buyerIdentity }: ParsedEInvoice,
  ): Promise<Extract<MatchedClient, { matchedBy: ClientMatch }> | UnknownClient | NotFound> {
    const { scope } = actor;
    if (clientId !== null) {
      const chosen = await this.needs.clients.find(scope, clientId);
      return chosen === null ? new NotFound("The client") : { clientId, matchedBy: ClientMatch.CHOSEN };
    }
    const match = await matchClient(buyerIdentity, {
      byVatNumber: (values) => this.needs.eInvoiceRepository.findClientIdsByVatNumber(scope, values),
      byClientNumber: (values) => this.needs.eInvoiceRepository.findClientIdsByNumber(scope, values),
      byEmail: (values) => this.needs.eInvoiceRepository.findClientIdsByEmail(scope, values),
    });
    if ("matchedBy" in match) return match;
    const proposal = proposeClient(content.buyer, buyerIdentity);
    if (createClient && match.candidateIds.length === 0) return this.createClient(actor, proposal);
    const candidates = await this.needs.clients.findMany(scope, match.candidateIds);
    return { kind: "UNKNOWN_CLIENT", proposal, candidates, content };
  }

  private async createClient(
    actor: MerchantActor,
    proposal: ProposedClient,
  ): Promise<Extract<MatchedClient, { matchedBy: ClientMatch }>> {
    // The proposed number is free, or its client would have been found.
    const client = await this.needs.clients.create(actor, proposal, null);
    if (client instanceof Failure) throw new UnexpectedError(`A proposed client was refused: ${client.message}`);
    return { clientId: client.id, matchedBy: ClientMatch.CREATED };
  }

  private async keep(
    actor: MerchantActor,
    clientId: string,
    { content, attachments }: ParsedEInvoice,
    file: EInvoiceFile,
  ): Promise<DocumentRow> {
    const { scope } = actor;
    const { prepaidMinor, roundingMinor } = content.totals;
    const issued = await this.needs.documentIssuer.storeIssued(actor, {
      clientId,
      content,
      source: DocumentSource.E_INVOICE,
      sourceSha256: file.sha256,
      // A negative prepayment raises the amount due, and the ledger only ever lowers it.
      feesMinor: subtractMinor(roundingMinor, Math.min(prepaidMinor, 0)),
      precedingDocumentId: await this.findPreceding(scope, clientId, content),
    });
    await this.keepFiles(scope, issued.id, [
      { ...file, kind: AttachmentKind.E_INVOICE, mediaType: XML_MEDIA_TYPE, description: null },
      ...attachments.map((attachment) => ({ ...attachment, kind: AttachmentKind.ATTACHMENT })),
    ]);
    await this.needs.timeline.record(actor, {
      kind: "DOCUMENT_IMPORTED",
      clientId,
      documentId: issued.id,
      data: { type: content.type, number: content.number, fileName: file.fileName },
    });
    await this.settle(actor, issued, Math.max(prepaidMinor, 0));
    return this.needs.documentRepository.get(scope, issued.id);
  }

  /**
   * The bytes go to the file store before the transaction ends. When it fails, they stay there under their hash: nothing
   * refers to them, and the next attempt finds them there.
   */
  private async keepFiles(scope: MerchantScope, documentId: string, files: readonly ImportedFile[]): Promise<void> {
    const fileNames = makeFileNamesUnique(files.map(({ fileName }) => fileName));
    const attachments: Attachment[] = [];
    for (const [index, file] of files.entries()) {
      attachments.push({
        id: newId(),
        documentId,
        kind: file.kind,
        fileName: fileNames[index] ?? file.fileName,
        mediaType: file.mediaType,
        description: file.description,
        ...(await this.needs.fileStore.put(file.bytes)),
      });
    }
    await this.needs.documentAttachmentRepository.insert(scope, attachments, this.needs.clock.now().toISOString());
  }

  /** What the file says has already been paid; and if nothing is asked for, nothing stays open. */
  private async settle(actor: MerchantActor, issued: DocumentRow, prepaidMinor: number): Promise<void> {
    if (prepaidMinor === 0) {
      await this.needs.ledger.settle(actor, claimOf(issued));
      return;
    }
    await this.needs.ledger.book(actor, claimOf(issued), [
      {
        kind: "PREPAID",
        amountMinor: prepaidMinor,
        currency: issued.currency,
        provider: LedgerSource.E_INVOICE,
        providerPaymentId: issued.id,
        bookedOn: issued.documentDate,
      },
    ]);
  }

  /** The invoice that this document corrects or follows, if the same client has it here. */
  private async findPreceding(
    scope: MerchantScope,
    clientId: string,
    { precedingDocuments }: DocumentContent,
  ): Promise<string | null> {
    for (const { number } of precedingDocuments) {
      const invoice = await this.needs.documentRepository.findByNumber(scope, DocumentType.INVOICE, number);
      if (invoice?.clientId === clientId) return invoice.id;
    }
    return null;
  }
}

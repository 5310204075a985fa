import { type CalendarDate, todayIn } from "@kundenportal/domain/dates/calendar-date";
import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { isOwedByMerchant } from "@kundenportal/domain/documents/document-type-rules";
import { DocumentType } from "@kundenportal/domain/documents/document-types";
import { sumMinor } from "@kundenportal/domain/money/money";
import type { MerchantActor } from "../../access/actors";
import type { MerchantScope } from "../../access/scopes";
import type { Core } from "../../core";
import type { EInvoiceReport } from "../../integrations/e-invoices/e-invoice-report";
import type { InvalidInput, NotFound } from "../../graphql/failures.types";
import { InputChecker } from "../../graphql/input-checker";
import { sha256Hex } from "../../shared/crypto";
import { type ApplyCredits, creditWorthMinor, isCredit } from "../credits/apply-credits";
import type { NewAttachment } from "../documents/versions/new-attachment";
import type { KeepIssuedDocument } from "../document-steps/keep-issued-document";
import { type DocumentRow, DocumentSource } from "../documents/table/document-row";
import type { DocumentRepository } from "../documents/table/document.repository";
import { checkExternalReference, findTakenReference } from "../documents/table/external-reference";
import { findFollowed } from "../documents/table/find-followed";
import { AttachmentKind } from "../documents/versions/document-attachment.repository";
import { makeFileNamesUnique, sanitiseFileName } from "../../shared/uploads/sanitise-file-name";
import type { EInvoiceReader } from "./e-invoice-reader";
import type { EInvoiceRepository } from "./e-invoice.repository";
import type { FindRecipient, RecipientChoice, UnknownClient } from "./find-recipient";
import type { Hybrid } from "./hybrid/read-hybrid";
import type { ClientMatch } from "./match-client";
import { type EInvoiceProblem, fileProblem } from "./parsing/en16931/e-invoice-problem";
import type { ParsedEInvoice } from "./parsing/en16931/parsed-e-invoice";

export interface EInvoiceUpload extends RecipientChoice {
  readonly fileName: string;
  readonly contentBase64: string;
  readonly externalReference: string | null;
}

interface RefusedEInvoice {
  readonly kind: "REFUSED";
  readonly problems: readonly EInvoiceProblem[];
}

export type ImportOutcome =
  | { readonly kind: "IMPORTED"; readonly document: DocumentRow; readonly matchedBy: ClientMatch }
  | RefusedEInvoice
  | { readonly kind: "DUPLICATE"; readonly document: DocumentRow }
  | UnknownClient
  | InvalidInput
  | NotFound;

interface EInvoiceFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** What was inside, if it is a PDF. */
  readonly hybrid: Hybrid | null;
  /** Of its XML. */
  readonly report: EInvoiceReport;
}

interface KeptEInvoice {
  readonly clientId: string;
  readonly externalReference: string | null;
  readonly invoice: ParsedEInvoice;
  readonly file: EInvoiceFile;
  /** What it names, if the same client has it, in the same currency. */
  readonly preceding: DocumentRow | null;
}

const XML_MEDIA_TYPE = "application/xml";

interface ImportEInvoiceNeeds extends Pick<Core, "database" | "clock" | "timeline"> {
  readonly eInvoiceReader: EInvoiceReader;
  readonly eInvoiceRepository: EInvoiceRepository;
  readonly findRecipient: FindRecipient;
  readonly documentRepository: DocumentRepository;
  readonly keepIssuedDocument: KeepIssuedDocument;
  readonly applyCredits: ApplyCredits;
}

/**
 * Turns an uploaded e-invoice into an issued document.
 * Any seller is accepted: merchants issue e-invoices under several names, and try the import with other people's files.
 */
export class ImportEInvoice {
  constructor(private readonly needs: ImportEInvoiceNeeds) {}

  /**
   * Reads the file, which takes long, and returns what imports it, in one transaction. With any outcome other than IMPORTED,
   * nothing was stored.
   */
  async prepare(
    actor: MerchantActor,
    upload: EInvoiceUpload,
  ): Promise<RefusedEInvoice | InvalidInput | (() => Promise<ImportOutcome>)> {
    const check = new InputChecker();
    const externalReference = checkExternalReference(check, upload.externalReference);
    if (check.failure !== null) return check.failure;
    const read = await this.needs.eInvoiceReader.read(upload.contentBase64);
    if (!read.ok) return { kind: "REFUSED", problems: read.problems };
    const { bytes, hybrid, report } = read;
    const invoice = withDifferences(read.invoice, hybrid);
    const fileName = sanitiseFileName(upload.fileName, hybrid === null ? "e-invoice.xml" : "e-invoice.pdf");
    const file: EInvoiceFile = { fileName, bytes, sha256: sha256Hex(bytes), hybrid, report };
    return () =>
      this.needs.database.transaction<ImportOutcome>(async () => {
        // Invoices are locked before numbers, as everywhere.
        await this.findNamed(actor.scope, invoice.content);
        await this.needs.eInvoiceRepository.lockNumbers(actor.scope, invoice.documentType);
        const duplicate = await this.findDuplicate(actor.scope, invoice.content, file);
        if (duplicate !== null) return { kind: "DUPLICATE", document: duplicate };
        const { documentRepository } = this.needs;
        const taken = await findTakenReference(documentRepository, actor.scope, externalReference, null);
        if (taken !== null) return taken;
        const recipient = await this.needs.findRecipient.run(actor, upload, invoice);
        if (!("kind" in recipient) || recipient.kind !== "FOUND") return recipient;
        const named = await this.findNamed(actor.scope, invoice.content);
        const { clientId } = recipient;
        const preceding = findFollowed(named, { clientId, currency: invoice.content.currency });
        const problem = this.findCreditProblem(invoice.content, preceding);
        if (problem !== null) return { kind: "REFUSED", problems: [problem] };
        const document = await this.keep(actor, { clientId, externalReference, invoice, file, preceding });
        return { kind: "IMPORTED", document, matchedBy: recipient.matchedBy };
      });
  }

  /** In the merchant's time zone. */
  today(actor: MerchantActor): CalendarDate {
    return todayIn(actor.timeZone, this.needs.clock.now());
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

  private async keep(
    actor: MerchantActor,
    { clientId, externalReference, invoice, file, preceding }: KeptEInvoice,
  ): Promise<DocumentRow> {
    const { content } = invoice;
    const { prepaidMinor, roundingMinor, thirdPartyMinor = 0 } = content.totals;
    const document = await this.needs.keepIssuedDocument.run(actor, {
      clientId,
      externalReference,
      content,
      source: DocumentSource.E_INVOICE,
      sourceSha256: file.sha256,
      // A negative prepayment raises the amount due, and the ledger only ever lowers it.
      feesMinor: sumMinor([roundingMinor, thirdPartyMinor, -Math.min(prepaidMinor, 0)]),
      prepaidMinor: Math.max(prepaidMinor, 0),
      precedingDocumentId: preceding?.id ?? null,
      reminderLevel: null,
      pdf: file.hybrid === null ? null : file.bytes,
      isHybrid: file.hybrid !== null,
      // What we print of it is then what programs read as well as people; PDFs hold no UBL.
      carried:
        file.hybrid === null && invoice.syntax === "CII" ? { profile: invoice.profile, bytes: file.bytes } : null,
      attachments: attachmentsOf(invoice, file),
    });
    await this.needs.timeline.record(actor, {
      kind: "DOCUMENT_IMPORTED",
      clientId,
      documentId: document.id,
      data: { type: content.type, number: content.number, fileName: file.fileName },
    });
    return document;
  }

  /** The invoices that this document corrects, credits or follows, as far as they are here, locked. */
  private async findNamed(
    scope: MerchantScope,
    { precedingDocuments }: DocumentContent,
  ): Promise<readonly DocumentRow[]> {
    const ids: string[] = [];
    for (const { number } of precedingDocuments) {
      const invoice = await this.needs.documentRepository.findByNumber(scope, DocumentType.INVOICE, number);
      if (invoice !== null) ids.push(invoice.id);
    }
    const locked = await this.needs.documentRepository.findManyForUpdate(scope, ids);
    return locked.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  }

  /** Null if it is clear who owes what. */
  private findCreditProblem(content: DocumentContent, preceding: DocumentRow | null): EInvoiceProblem | null {
    const { grossMinor } = content.totals;
    const credit = { type: content.type, grossMinor };
    if (!isCredit(credit)) return null;
    // Some senders mean a credit by it, others a claim.
    if (isOwedByMerchant(content.type) && grossMinor < 0) {
      return fileProblem(
        "CREDIT_BELOW_ZERO",
        "A credit note must not add up to less than zero: send an invoice instead.",
      );
    }
    if (preceding === null) return null;
    const excess = this.needs.applyCredits.findExcess(preceding, creditWorthMinor(credit));
    return excess === null ? null : fileProblem("CREDIT_TOO_HIGH", excess.message);
  }
}

/** The PDF does not say the same: whoever looks at the document learns it. */
function withDifferences(invoice: ParsedEInvoice, hybrid: Hybrid | null): ParsedEInvoice {
  const pdfDifferences = hybrid?.differences ?? [];
  return pdfDifferences.length === 0 ? invoice : { ...invoice, content: { ...invoice.content, pdfDifferences } };
}

/**
 * The XML, then the files embedded in it or in the PDF. A PDF is no attachment: it is the document's own. Authorities take
 * the XML alone, so customers can get it by itself.
 */
function attachmentsOf(
  { attachments }: ParsedEInvoice,
  { fileName, bytes, hybrid, report }: EInvoiceFile,
): readonly NewAttachment[] {
  const xml = hybrid?.xml ?? { fileName, mediaType: XML_MEDIA_TYPE, description: null, bytes };
  const original = { ...xml, kind: AttachmentKind.E_INVOICE, report };
  // Their own identifiers (BT-122) are unique only within one invoice, if at all: they name a document, not a file of ours.
  const inXml = attachments.map(({ id: _reference, ...file }) => ({ ...file, kind: AttachmentKind.ATTACHMENT }));
  const inPdf = (hybrid?.otherFiles ?? []).map((file) => ({ ...file, kind: AttachmentKind.ATTACHMENT }));
  const all = [original, ...inXml, ...inPdf];
  const fileNames = makeFileNamesUnique(all.map((file) => file.fileName));
  return all.map((file, index) => ({ ...file, fileName: fileNames[index] ?? file.fileName }));
}

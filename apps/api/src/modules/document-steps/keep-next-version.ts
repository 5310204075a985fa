import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import type { DocumentStatus } from "@kundenportal/domain/documents/document-status";
import { isBookable } from "@kundenportal/domain/documents/document-type-rules";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { ActingActor } from "../../access/actors";
import type { Core } from "../../core";
import { UnexpectedError } from "../../shared/errors";
import type { ClientService } from "../clients/client.service";
import { type ApplyCredits, isCredit } from "../credits/apply-credits";
import { claimOf } from "../documents/table/document-figures";
import type { DocumentRow } from "../documents/table/document-row";
import type { DocumentRepository } from "../documents/table/document.repository";
import type { Ledger } from "../ledger/ledger";
import type { DocumentFiles } from "./files/document-files";
import { cashDiscountsColumn, type DocumentIssuer } from "./document-issuer";
import type { NewAttachment } from "../documents/versions/new-attachment";

/** A document that came complete before, and now again. */
export interface NextVersion {
  readonly content: DocumentContent;
  readonly status: DocumentStatus;
  readonly feesMinor: number;
  readonly precedingDocumentId: string | null;
  readonly pdf: Uint8Array;
  /** The PDF holds the e-invoice. */
  readonly isHybrid: boolean;
  readonly attachments: readonly NewAttachment[];
}

interface KeepNextVersionNeeds extends Pick<Core, "clock" | "timeline"> {
  readonly clients: ClientService;
  readonly documentRepository: DocumentRepository;
  readonly documentFiles: DocumentFiles;
  readonly documentIssuer: DocumentIssuer;
  readonly ledger: Ledger;
  readonly applyCredits: ApplyCredits;
}

/** Stores a document that arrives again as its next version; earlier ones stay as they are. */
export class KeepNextVersion {
  constructor(private readonly needs: KeepNextVersionNeeds) {}

  /** Call inside a transaction with the document locked, and what it may become decided. Returns it as it is afterwards. */
  async run(actor: ActingActor, before: DocumentRow, next: NextVersion): Promise<DocumentRow> {
    const { scope } = actor;
    const { clients, clock, documentFiles, documentIssuer, documentRepository, timeline } = this.needs;
    const client = await clients.find(scope, before.clientId);
    if (client === null) throw new UnexpectedError("The document's client does not exist");
    const { content, status, feesMinor, precedingDocumentId, isHybrid } = next;
    const issuedAt = clock.now();
    const { id: documentId } = before;
    const version = before.currentVersion + 1;
    const kept = await documentFiles.keep({ documentId, version }, next);
    const { pdf } = kept;
    if (pdf === null) throw new UnexpectedError("A PDF that came is kept");
    const title = content.title?.slice(0, FIELD_LIMITS.document.title) ?? null;
    await documentIssuer.storeVersion(scope, {
      documentId,
      version,
      content,
      files: { ...kept, pdf, isHybrid },
      issuedAt,
    });
    await documentRepository.change(scope, documentId, {
      title,
      status,
      documentDate: content.documentDate,
      dueDate: content.dueDate,
      validUntil: content.validUntil,
      currency: content.currency,
      grossMinor: content.totals.grossMinor,
      feesMinor,
      cashDiscounts: cashDiscountsColumn(content),
      precedingDocumentId,
      currentVersion: version,
      revision: before.revision + 1,
      updatedAt: issuedAt.toISOString(),
    });
    await timeline.record(actor, {
      kind: "DOCUMENT_REVISED",
      clientId: before.clientId,
      documentId,
      data: { number: before.number, version },
    });
    await this.settle(actor, await documentRepository.get(scope, documentId), before);
    return documentRepository.get(scope, documentId);
  }

  /** What is asked for may be another amount now, and a credit may have found its invoice. */
  private async settle(actor: ActingActor, document: DocumentRow, before: DocumentRow): Promise<void> {
    if (!isBookable(document.type)) return;
    const hasFoundInvoice = document.precedingDocumentId !== before.precedingDocumentId;
    if (hasFoundInvoice && isCredit(document)) await this.needs.applyCredits.announce(actor, document);
    else await this.needs.ledger.settle(actor, claimOf(document));
  }
}

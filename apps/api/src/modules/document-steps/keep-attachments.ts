import type { MerchantScope } from "../../access/scopes";
import type { Core } from "../../core";
import type { EInvoiceReport } from "../../integrations/e-invoices/e-invoice-report";
import type { FileStore } from "../../integrations/file-store/file-store";
import { newId } from "../../shared/ids";
import { trueMediaType } from "../../shared/uploads/true-media-type";
import type { EInvoiceChecksService } from "../documents/e-invoice-checks/e-invoice-checks.service";
import type { Attachment, DocumentAttachmentRepository } from "../documents/versions/document-attachment.repository";
import type { VersionKey } from "../documents/versions/version-key";

/** A file attached to a document. File names are unique within a document. */
export type NewAttachment = Pick<Attachment, "kind" | "fileName" | "mediaType" | "description"> & {
  readonly bytes: Uint8Array;
  /** What the check of the e-invoice came to; left out for all other files. */
  readonly report?: EInvoiceReport;
};

interface KeepAttachmentsNeeds extends Pick<Core, "clock"> {
  readonly documentAttachmentRepository: DocumentAttachmentRepository;
  readonly eInvoiceChecks: EInvoiceChecksService;
  readonly fileStore: FileStore;
}

/** Keeps files that came with a version of a document, and what the check of its e-invoice came to. */
export class KeepAttachments {
  constructor(private readonly needs: KeepAttachmentsNeeds) {}

  /**
   * The bytes go to the file store before the transaction ends. If it fails, they stay there under their hash: nothing
   * refers to them, and the next try finds them there.
   */
  async run(scope: MerchantScope, { documentId, version }: VersionKey, files: readonly NewAttachment[]): Promise<void> {
    const attachments: Attachment[] = [];
    for (const { bytes, kind, fileName, mediaType: declared, description, report } of files) {
      const stored = await this.needs.fileStore.put(bytes);
      const mediaType = trueMediaType(declared, bytes);
      attachments.push({ id: newId(), documentId, kind, fileName, mediaType, description, ...stored });
      if (report === undefined) continue;
      await this.needs.eInvoiceChecks.keep(scope, { documentId, version, sha256: stored.sha256, report });
    }
    const now = this.needs.clock.now().toISOString();
    await this.needs.documentAttachmentRepository.insert(scope, attachments, now, version);
  }
}

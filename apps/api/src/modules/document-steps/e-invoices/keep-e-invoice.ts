import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import type { Locale } from "@kundenportal/domain/locale";
import type { MerchantScope } from "../../../access/scopes";
import type { EInvoiceReport } from "../../../integrations/e-invoices/e-invoice-report";
import { EInvoiceProfile, type EInvoiceSyntax } from "../../../integrations/e-invoices/e-invoice-syntax";
import { writeEInvoice } from "../../../integrations/e-invoices/write-e-invoice";
import type { FileStore } from "../../../integrations/file-store/file-store";
import { UnexpectedError } from "../../../shared/errors";
import { newId } from "../../../shared/ids";
import { sanitiseFileName } from "../../../shared/uploads/sanitise-file-name";
import type { EInvoiceChecksService } from "../../documents/e-invoice-checks/e-invoice-checks.service";
import {
  AttachmentKind,
  type DocumentAttachmentRepository,
} from "../../documents/versions/document-attachment.repository";

interface IssuedContent {
  readonly documentId: string;
  readonly content: DocumentContent;
  readonly syntax: EInvoiceSyntax;
  readonly locale: Locale;
  readonly issuedAt: Date;
  /** What its check came to. */
  readonly report: EInvoiceReport;
}

interface KeepEInvoiceNeeds {
  readonly documentAttachmentRepository: DocumentAttachmentRepository;
  readonly eInvoiceChecks: EInvoiceChecksService;
  readonly fileStore: FileStore;
}

/** Writes the XRechnung of what is issued, once, with its certificate: from then on it is the invoice, byte for byte. */
export class KeepEInvoice {
  constructor(private readonly needs: KeepEInvoiceNeeds) {}

  /**
   * Call inside the transaction that issues the document, for what nothing keeps from being an e-invoice. Its bytes are in the
   * file store before that ends, as the PDF's are.
   */
  async run(scope: MerchantScope, { documentId, content, issuedAt, report, ...form }: IssuedContent): Promise<void> {
    const written = writeEInvoice(content, { ...form, profile: EInvoiceProfile.XRECHNUNG });
    if (!written.ok) throw new UnexpectedError(`Checked as complete, and lacks ${written.gaps.join(", ")}`);
    const stored = await this.needs.fileStore.put(written.bytes);
    const attachment = {
      id: newId(),
      documentId,
      kind: AttachmentKind.E_INVOICE,
      fileName: sanitiseFileName(`XRechnung ${content.number.replaceAll(/[/\\]/g, "-")}.xml`, "XRechnung.xml"),
      mediaType: "application/xml",
      description: `XRechnung 3.0 (${form.syntax})`,
      sha256: stored.sha256,
      sizeBytes: stored.sizeBytes,
    };
    await this.needs.documentAttachmentRepository.insert(scope, [attachment], issuedAt.toISOString());
    await this.needs.eInvoiceChecks.keep(scope, { documentId, version: 1, sha256: stored.sha256, report });
  }
}

import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { isEInvoiceType } from "@kundenportal/domain/documents/document-type-rules";
import { InvoiceFormat } from "@kundenportal/domain/documents/invoice-format";
import type { Locale } from "@kundenportal/domain/locale";
import type { MerchantScope } from "../../../access/scopes";
import { EInvoiceProfile, EInvoiceSyntax } from "../../../integrations/e-invoices/e-invoice-syntax";
import { writeEInvoice } from "../../../integrations/e-invoices/write-e-invoice";
import type { FileStore } from "../../../integrations/file-store/file-store";
import { newId } from "../../../shared/ids";
import { sanitiseFileName } from "../../../shared/uploads/sanitise-file-name";
import type { EInvoiceChecksService } from "../../documents/e-invoice-checks/e-invoice-checks.service";
import {
  AttachmentKind,
  type DocumentAttachmentRepository,
} from "../../documents/versions/document-attachment.repository";
import { checkWritten } from "./check-written";

interface IssuedContent {
  readonly documentId: string;
  readonly content: DocumentContent;
  readonly syntax: EInvoiceSyntax;
  readonly locale: Locale;
  readonly issuedAt: Date;
}

interface KeepEInvoiceNeeds {
  readonly documentAttachmentRepository: DocumentAttachmentRepository;
  readonly eInvoiceChecks: EInvoiceChecksService;
  readonly fileStore: FileStore;
}

/** What the client's programs read; UBL, which public bodies take as well, unless CII is asked for. */
export function syntaxOf(format: InvoiceFormat): EInvoiceSyntax {
  return format === InvoiceFormat.XRECHNUNG_CII ? EInvoiceSyntax.CII : EInvoiceSyntax.UBL;
}

/** Writes the XRechnung of what is issued, once, and checks it: from then on it is the invoice, byte for byte. */
export class KeepEInvoice {
  constructor(private readonly needs: KeepEInvoiceNeeds) {}

  /**
   * Call inside the transaction that issues the document. Nothing is kept for other types, and where something is missing that
   * an e-invoice has to say: the document is issued all the same. Its bytes are in the file store before that ends, as the
   * PDF's are.
   */
  async run(scope: MerchantScope, { documentId, content, syntax, locale, issuedAt }: IssuedContent): Promise<void> {
    if (!isEInvoiceType(content.type)) return;
    const form = { syntax, profile: EInvoiceProfile.XRECHNUNG, locale };
    const written = writeEInvoice(content, form);
    if (!written.ok) return;
    const stored = await this.needs.fileStore.put(written.bytes);
    const attachment = {
      id: newId(),
      documentId,
      kind: AttachmentKind.E_INVOICE,
      fileName: sanitiseFileName(`XRechnung ${content.number.replaceAll(/[/\\]/g, "-")}.xml`, "XRechnung.xml"),
      mediaType: "application/xml",
      description: `XRechnung 3.0 (${syntax})`,
      sha256: stored.sha256,
      sizeBytes: stored.sizeBytes,
    };
    await this.needs.documentAttachmentRepository.insert(scope, [attachment], issuedAt.toISOString());
    const report = await checkWritten(written.bytes);
    await this.needs.eInvoiceChecks.keep(scope, { documentId, version: 1, sha256: stored.sha256, report });
  }
}

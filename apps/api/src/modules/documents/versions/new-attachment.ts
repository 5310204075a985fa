import type { EInvoiceReport } from "../../../integrations/e-invoices/e-invoice-report";
import type { StoredFile } from "../../../integrations/file-store/file-store";
import type { Attachment } from "./document-attachment.repository";

interface AttachmentFacts extends Pick<Attachment, "kind" | "fileName" | "mediaType" | "description"> {
  /** What the check of the e-invoice came to; left out for all other files. */
  readonly report?: EInvoiceReport;
}

/** A file attached to a document. File names are unique within a document. */
export interface NewAttachment extends AttachmentFacts {
  readonly bytes: Uint8Array;
}

/** The same with its bytes in the file store. */
export interface StoredAttachment extends AttachmentFacts, StoredFile {}

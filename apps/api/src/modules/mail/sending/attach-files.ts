import { isEInvoiceType } from "@kundenportal/domain/documents/document-type-rules";
import { documentTypeName } from "@kundenportal/domain/documents/document-type-names";
import type { InvoiceFormat } from "@kundenportal/domain/documents/invoice-format";
import type { Locale } from "@kundenportal/domain/locale";
import type { MailedDocument } from "../context/mail-context";
import type { MailAttachment } from "./mail.repository";

/** Which of a document's files go with an email. */
export const MailFiles = {
  NONE: "NONE",
  PDF: "PDF",
  /** The PDF, which holds the e-invoice. */
  ZUGFERD: "ZUGFERD",
  /** The e-invoice as XML, and the PDF to look at. */
  XRECHNUNG: "XRECHNUNG",
} as const;
export type MailFiles = (typeof MailFiles)[keyof typeof MailFiles];

/** Together. Mail servers take 20 MB or more, and in an email a file is a third larger. */
const MAX_ATTACHED_BYTES = 12 * 1024 * 1024;

const FILES_OF: Readonly<Record<InvoiceFormat, MailFiles>> = {
  LINK: MailFiles.NONE,
  PDF: MailFiles.PDF,
  ZUGFERD: MailFiles.ZUGFERD,
  XRECHNUNG_UBL: MailFiles.XRECHNUNG,
  XRECHNUNG_CII: MailFiles.XRECHNUNG,
};

type AttachedDocument = Omit<MailedDocument, "content">;

/** What the client wants with this document: e-invoices only where there could be one. */
export function wantedFiles({ row }: AttachedDocument, format: InvoiceFormat): MailFiles {
  const files = FILES_OF[format];
  return isEInvoiceType(row.type) || files === MailFiles.NONE ? files : MailFiles.PDF;
}

/** What can go with an email about the document, the plainest first. */
export function possibleFiles(document: AttachedDocument): readonly MailFiles[] {
  return Object.values(MailFiles).filter((files) => fits(document, files));
}

/** As wanted, or what comes closest to it. */
export function closestFiles(document: AttachedDocument, wanted: MailFiles): MailFiles {
  if (fits(document, wanted)) return wanted;
  return fits(document, MailFiles.PDF) ? MailFiles.PDF : MailFiles.NONE;
}

function fits(document: AttachedDocument, files: MailFiles): boolean {
  if (files === MailFiles.ZUGFERD && !document.pdf.holdsEInvoice) return false;
  if (files === MailFiles.XRECHNUNG && document.eInvoice === null) return false;
  return sizeOf(attachmentsOf(document, files, "de")) <= MAX_ATTACHED_BYTES;
}

function sizeOf(attachments: readonly MailAttachment[]): number {
  return attachments.reduce((total, { sizeBytes }) => total + (sizeBytes ?? 0), 0);
}

/** The files, named in the reader's language. The email keeps what they are called and their hash, not their bytes. */
export function attachmentsOf(document: AttachedDocument, files: MailFiles, locale: Locale): readonly MailAttachment[] {
  if (files === MailFiles.NONE) return [];
  const { eInvoice, pdf } = document;
  const printed = {
    fileName: pdfName(document, locale),
    mediaType: "application/pdf",
    sha256: pdf.sha256,
    sizeBytes: pdf.sizeBytes,
  };
  if (files !== MailFiles.XRECHNUNG || eInvoice === null) return [printed];
  const { fileName, mediaType, sha256, sizeBytes } = eInvoice;
  return [{ fileName, mediaType, sha256, sizeBytes }, printed];
}

function pdfName({ row }: AttachedDocument, locale: Locale): string {
  const number = (row.number ?? "").replaceAll(/[^\p{L}\p{N}._-]+/gu, "-");
  return `${documentTypeName(row.type, locale)}-${number}.pdf`.replaceAll(" ", "-");
}

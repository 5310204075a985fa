import { failure, type Result, success } from "@kundenportal/domain/result";
import { runHeavyWork } from "../../shared/heavy-work";
import { decodeUpload } from "../../shared/uploads/decode-upload";
import { E_INVOICE_MAX_SIZE_BYTES } from "../e-invoices/parsing/e-invoice-size";
import type { FileProblem } from "./publishing.errors";
import type { PublishedFiles, ReadPublishedFiles, work } from "./read-published-file";

/** Of PDF and XML together. */
const MAX_SIZE_BYTES = E_INVOICE_MAX_SIZE_BYTES;

export type ReadUpload = ReadPublishedFiles & { readonly files: PublishedFiles };

/** Reads what is sent to be published, in a thread of its own. */
export class PublishedFileReader {
  async read(pdfBase64: string, xmlBase64: string | null): Promise<Result<ReadUpload, FileProblem>> {
    const pdf = await decodeUpload(pdfBase64, MAX_SIZE_BYTES);
    if (!pdf.ok) return pdf;
    const xml = xmlBase64 === null ? null : await decodeUpload(xmlBase64, MAX_SIZE_BYTES - pdf.value.length);
    if (xml !== null && !xml.ok) return xml;
    const files = { pdf: pdf.value, xml: xml?.value ?? null };
    const read = await runHeavyWork<typeof work>(require.resolve("./read-published-file"), files);
    return read.ok ? success({ ...read.value, files }) : failure(read.error);
  }
}

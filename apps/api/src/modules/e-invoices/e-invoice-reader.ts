import { decodeUpload } from "../../shared/uploads/decode-upload";
import type { EInvoiceProblem } from "./parsing/en16931/e-invoice-problem";
import { fileProblem } from "./parsing/en16931/e-invoice-problem";
import type { ParsedEInvoice } from "./parsing/en16931/parsed-e-invoice";
import { E_INVOICE_MAX_SIZE_BYTES } from "./parsing/parse-e-invoice";
import type { Hybrid } from "./hybrid/read-hybrid";
import { readFileInThread } from "./read-file";

export type ReadEInvoice =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly invoice: ParsedEInvoice;
      /** Null for an XML file. */
      readonly hybrid: Hybrid | null;
    }
  | { readonly ok: false; readonly problems: readonly EInvoiceProblem[] };

/** Reads uploaded e-invoices. */
export class EInvoiceReader {
  async read(contentBase64: string): Promise<ReadEInvoice> {
    const decoded = await decodeUpload(contentBase64, E_INVOICE_MAX_SIZE_BYTES);
    if (!decoded.ok) return { ok: false, problems: [fileProblem(decoded.error.code, decoded.error.message)] };
    const bytes = decoded.value;
    const read = await readFileInThread(bytes);
    return read.ok ? { ...read, bytes } : read;
  }
}

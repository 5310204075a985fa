import { runHeavyWork } from "../../shared/heavy-work";
import { decodeUpload } from "../../shared/uploads/decode-upload";
import type { EInvoiceProblem } from "./parsing/en16931/e-invoice-problem";
import { fileProblem } from "./parsing/en16931/e-invoice-problem";
import { E_INVOICE_MAX_SIZE_BYTES } from "./parsing/e-invoice-size";
import type { ReadFileResult, work } from "./read-file";

export type ReadEInvoice =
  | (Extract<ReadFileResult, { readonly ok: true }> & { readonly bytes: Uint8Array })
  | { readonly ok: false; readonly problems: readonly EInvoiceProblem[] };

/** Reads uploaded e-invoices, in a thread of its own. */
export class EInvoiceReader {
  async read(contentBase64: string): Promise<ReadEInvoice> {
    const decoded = await decodeUpload(contentBase64, E_INVOICE_MAX_SIZE_BYTES);
    if (!decoded.ok) return { ok: false, problems: [fileProblem(decoded.error.code, decoded.error.message)] };
    const bytes = decoded.value;
    const read = await runHeavyWork<typeof work>(require.resolve("./read-file"), bytes);
    return read.ok ? { ...read, bytes } : read;
  }
}

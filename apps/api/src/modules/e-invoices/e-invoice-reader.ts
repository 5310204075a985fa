import { setImmediate as nextTurn } from "node:timers/promises";
import { FifoQueue } from "../../shared/fifo-queue";
import { decodeUpload } from "../../shared/uploads/decode-upload";
import type { EInvoiceProblem } from "./parsing/en16931/e-invoice-problem";
import { fileProblem } from "./parsing/en16931/e-invoice-problem";
import type { ParsedEInvoice } from "./parsing/en16931/parsed-e-invoice";
import { E_INVOICE_MAX_SIZE_BYTES, parseEInvoice } from "./parsing/parse-e-invoice";

export type ReadEInvoice =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly invoice: ParsedEInvoice }
  | { readonly ok: false; readonly problems: readonly EInvoiceProblem[] };

/** Reads uploaded e-invoices. */
export class EInvoiceReader {
  /** Parsing blocks the process, for seconds if a file was made to do that: so never two in a row without a pause. */
  private readonly queue = new FifoQueue();

  async read(contentBase64: string): Promise<ReadEInvoice> {
    const decoded = decodeUpload(contentBase64, E_INVOICE_MAX_SIZE_BYTES);
    if (!decoded.ok) return { ok: false, problems: [fileProblem(decoded.error.code, decoded.error.message)] };
    const bytes = decoded.value;
    const parsed = await this.queue.run(async () => {
      await nextTurn();
      return parseEInvoice(bytes);
    });
    return parsed.ok ? { ok: true, bytes, invoice: parsed.invoice } : parsed;
  }
}

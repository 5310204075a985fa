import { checkEInvoice } from "../../integrations/e-invoices/check-e-invoice";
import type { EInvoiceReport } from "../../integrations/e-invoices/e-invoice-report";
import { isPdf } from "../../shared/uploads/pdf/read-pdf-contents";
import { type Hybrid, readHybrid } from "./hybrid/read-hybrid";
import { type EInvoiceProblem, fileProblem } from "./parsing/en16931/e-invoice-problem";
import type { ParsedEInvoice } from "./parsing/en16931/parsed-e-invoice";
import { E_INVOICE_MAX_SIZE_BYTES } from "./parsing/e-invoice-size";
import { parseEInvoice } from "./parsing/parse-e-invoice";

export type ReadFileResult =
  | {
      readonly ok: true;
      readonly invoice: ParsedEInvoice;
      /** Null for an XML file. */
      readonly hybrid: Hybrid | null;
      /** What the check of the XML came to. */
      readonly report: EInvoiceReport;
    }
  | { readonly ok: false; readonly problems: readonly EInvoiceProblem[] };

/** Reads and checks an e-invoice, XML or PDF: what the thread calls. @public */
export function work(bytes: Uint8Array): ReadFileResult {
  if (isPdf(bytes)) {
    if (bytes.length > E_INVOICE_MAX_SIZE_BYTES) {
      return {
        ok: false,
        problems: [fileProblem("TOO_LARGE", `The file is larger than ${E_INVOICE_MAX_SIZE_BYTES} bytes.`)],
      };
    }
    const read = readHybrid(bytes);
    return read.ok ? { ...read, report: checkEInvoice(read.hybrid.xml.bytes) } : read;
  }
  const parsed = parseEInvoice(bytes);
  return parsed.ok ? { ...parsed, hybrid: null, report: checkEInvoice(bytes) } : parsed;
}

import { runHeavyWork } from "../../shared/heavy-work";
import { isPdf } from "../../shared/uploads/pdf/read-pdf-contents";
import { type Hybrid, readHybrid } from "./hybrid/read-hybrid";
import { type EInvoiceProblem, fileProblem } from "./parsing/en16931/e-invoice-problem";
import type { ParsedEInvoice } from "./parsing/en16931/parsed-e-invoice";
import { E_INVOICE_MAX_SIZE_BYTES, parseEInvoice } from "./parsing/parse-e-invoice";

export type ReadFileResult =
  /** `hybrid` is null for an XML file. */
  | { readonly ok: true; readonly invoice: ParsedEInvoice; readonly hybrid: Hybrid | null }
  | { readonly ok: false; readonly problems: readonly EInvoiceProblem[] };

/** Reads an e-invoice, XML or PDF, in a thread of its own. Errors: throws what `runHeavyWork` throws. */
export function readFileInThread(bytes: Uint8Array): Promise<ReadFileResult> {
  return runHeavyWork({ file: __filename, run: readFile }, bytes);
}

/** What the thread calls. @public */
export const work = readFile;

function readFile(bytes: Uint8Array): ReadFileResult {
  if (isPdf(bytes)) {
    if (bytes.length > E_INVOICE_MAX_SIZE_BYTES) {
      return {
        ok: false,
        problems: [fileProblem("TOO_LARGE", `The file is larger than ${E_INVOICE_MAX_SIZE_BYTES} bytes.`)],
      };
    }
    return readHybrid(bytes);
  }
  const parsed = parseEInvoice(bytes);
  return parsed.ok ? { ...parsed, hybrid: null } : parsed;
}

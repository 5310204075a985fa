import { checkEInvoice } from "../../../integrations/e-invoices/check-e-invoice";
import type { EInvoiceReport } from "../../../integrations/e-invoices/e-invoice-report";
import { runHeavyWork } from "../../../shared/heavy-work";

/** Checks an e-invoice of ours in a thread of its own. Errors: throws what `runHeavyWork` throws. */
export function checkWritten(bytes: Uint8Array): Promise<EInvoiceReport> {
  return runHeavyWork({ file: __filename, run: checkEInvoice }, bytes);
}

/** What the thread calls. @public */
export const work = checkEInvoice;

import { runHeavyWork } from "../../../shared/heavy-work";
import type { EInvoiceParseResult } from "./en16931/parsed-e-invoice";
import { parseEInvoice } from "./parse-e-invoice";

/** Like `parseEInvoice`, in a thread of its own. Errors: throws what `runHeavyWork` throws. */
export function parseEInvoiceInThread(bytes: Uint8Array): Promise<EInvoiceParseResult> {
  return runHeavyWork({ file: __filename, run: parseEInvoice }, bytes);
}

/** What the thread calls. @public */
export const work = parseEInvoice;

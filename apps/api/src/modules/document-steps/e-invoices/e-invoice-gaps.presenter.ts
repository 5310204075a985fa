import { GAP_TERMS } from "../../../integrations/e-invoices/e-invoice-gap";
import { AdminEInvoiceGap } from "./e-invoice-gaps.admin.types";
import type { GapOfDocument } from "./find-e-invoice-gaps";

export function presentGap({ gap }: GapOfDocument): AdminEInvoiceGap {
  return Object.assign(new AdminEInvoiceGap(), { field: gap, businessTerm: GAP_TERMS[gap] });
}

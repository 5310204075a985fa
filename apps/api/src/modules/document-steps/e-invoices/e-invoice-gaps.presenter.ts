import { presentFinding } from "../../documents/e-invoice-checks/e-invoice-check.presenter";
import { AdminEInvoiceGap } from "./e-invoice-gaps.admin.types";
import type { GapOfDocument } from "./find-e-invoice-gaps";

export function presentGap({ gap, term, finding }: GapOfDocument): AdminEInvoiceGap {
  return Object.assign(new AdminEInvoiceGap(), {
    field: gap,
    businessTerm: term,
    finding: finding === null ? null : presentFinding(finding),
  });
}

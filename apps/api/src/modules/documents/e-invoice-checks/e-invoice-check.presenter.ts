import type { Finding } from "../../../integrations/e-invoices/e-invoice-report";
import type { EInvoiceCheck as StoredCheck } from "./e-invoice-check.repository";
import { EInvoiceCheck, EInvoiceFinding } from "./e-invoice-check.types";

export function presentEInvoiceCheck({
  findings,
  checkedAt,
  checkVersion,
  rules,
  profile,
  result,
  sha256,
  findingCount,
}: StoredCheck): EInvoiceCheck {
  return Object.assign(new EInvoiceCheck(), {
    checkedAt,
    version: checkVersion,
    rules,
    profile,
    result,
    sha256,
    findingCount,
    findings: findings.map(presentFinding),
  });
}

export function presentFinding({ term, ...finding }: Finding): EInvoiceFinding {
  return Object.assign(new EInvoiceFinding(), { ...finding, businessTerm: term });
}

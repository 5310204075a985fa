import { textOrNull } from "@kundenportal/app-core/form-schema";
import { TaxCategory, type TaxExemption } from "@kundenportal/domain/documents/tax-category";
import { readTaxChoice, type TaxChoice } from "./line-tax";

interface ExemptionValues {
  readonly exemptionCode: string;
  readonly exemptionReason: string;
}

interface WithTax {
  readonly tax: TaxChoice;
}

export const NO_EXEMPTION: ExemptionValues = { exemptionCode: "", exemptionReason: "" };

/** What is said about exempt lines; nothing while there are none. */
export function readExemption({
  lines,
  exemptionCode,
  exemptionReason,
}: ExemptionValues & { readonly lines: readonly WithTax[] }): TaxExemption | null {
  const reason = textOrNull(exemptionReason);
  const code = exemptionCode === "" ? null : exemptionCode;
  return isAnyExempt(lines) && (code !== null || reason !== null) ? { code, reason } : null;
}

export function isAnyExempt(lines: readonly WithTax[]): boolean {
  return lines.some(({ tax }) => readTaxChoice(tax).taxCategory === TaxCategory.E);
}

/** As a draft has it, ready for editing. */
export function toExemptionValues(stored: TaxExemption | null): ExemptionValues {
  return { exemptionCode: stored?.code ?? "", exemptionReason: stored?.reason ?? "" };
}

interface StoredTax {
  readonly category: string;
  readonly exemptionReason: string | null;
  readonly exemptionCode: string | null;
}

/** What an issued document says about its exempt lines. That of a small business is not taken over: it says so itself. */
export function exemptionOfTaxes(taxes: readonly StoredTax[], isSmallBusiness: boolean): TaxExemption | null {
  const exempt = taxes.find(({ category }) => category === TaxCategory.E);
  if (exempt === undefined || (isSmallBusiness && exempt.exemptionCode === null)) return null;
  return { code: exempt.exemptionCode, reason: exempt.exemptionReason };
}

import {
  hasTaxRate,
  isForSmallBusiness,
  TaxCategory,
  type TaxExemption,
  usualTaxCategory,
} from "@kundenportal/domain/documents/tax-category";
import { VATEX_CODES } from "@kundenportal/domain/documents/vatex-codes";
import { FIELD_LIMITS } from "@kundenportal/domain/limits/field-limits";
import type { InputChecker } from "../../../graphql/input-checker";
import type { DocumentDraft, DraftLine } from "../../documents/versions/document-draft";

interface LineTaxFields {
  readonly taxRatePercent: string;
  readonly taxCategory?: TaxCategory | null | undefined;
}

export interface ExemptionFields {
  readonly code?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

const EXEMPTION = "data.taxExemption";
const VATEX_FORM = /^VATEX-[A-Z]{2}-[0-9A-Z]+(-[0-9A-Z]+)*$/;

/** The category of a line, whose rate is a decimal; without one, it follows from the rate. */
export function checkLineTax(
  check: InputChecker,
  path: string,
  { taxRatePercent, taxCategory }: LineTaxFields,
  { isSmallBusiness }: { readonly isSmallBusiness: boolean },
): TaxCategory {
  const rate = Number(taxRatePercent);
  const category = taxCategory ?? usualTaxCategory(rate, isSmallBusiness);
  const field = `${path}taxRatePercent`;
  if (rate < 0 || rate > 100) check.report(field, "OUT_OF_RANGE", "must be from 0 to 100");
  else if (hasTaxRate(category) && rate === 0)
    check.report(field, "OUT_OF_RANGE", `must be more than 0 for ${category}`);
  else if (!hasTaxRate(category) && rate !== 0) check.report(field, "OUT_OF_RANGE", `must be 0 for ${category}`);
  return category;
}

/** What is outside the scope of tax is on a document of its own. */
export function checkMixture(check: InputChecker, lines: readonly Pick<DraftLine, "taxCategory">[]): void {
  const outside = lines.findIndex(({ taxCategory }) => taxCategory === TaxCategory.O);
  if (outside === -1 || lines.every(({ taxCategory }) => taxCategory === TaxCategory.O)) return;
  const field = `data.lines.${String(outside)}.taxCategory`;
  check.report(field, "NOT_MIXABLE", "O is for all lines of a document or for none");
}

export function checkExemption(check: InputChecker, fields: ExemptionFields | null | undefined): TaxExemption | null {
  const code = fields?.code?.trim().toUpperCase() ?? "";
  const reason = check.optionalText(`${EXEMPTION}.reason`, fields?.reason, {
    maxLength: FIELD_LIMITS.taxExemption.reason,
  });
  if (code !== "" && !VATEX_FORM.test(code)) {
    check.report(`${EXEMPTION}.code`, "INVALID_FORMAT", "must be a VATEX code such as VATEX-EU-132-1I");
  } else if (code !== "" && reason === null && !VATEX_CODES.has(code)) {
    check.report(`${EXEMPTION}.reason`, "REQUIRED", "must say in words what this code means: we have none for it");
  }
  return code === "" && reason === null ? null : { code: code === "" ? null : code, reason };
}

/** What has to be right when a document is issued: the merchant may have become a small business since it was drafted. */
export function checkTaxStated(
  check: InputChecker,
  { lines, taxExemption }: Pick<DocumentDraft, "lines" | "taxExemption">,
  { isSmallBusiness }: { readonly isSmallBusiness: boolean },
): void {
  lines.forEach(({ taxCategory }, index) => {
    if (!isSmallBusiness || isForSmallBusiness(taxCategory)) return;
    const field = `data.lines.${String(index)}.taxRatePercent`;
    check.report(field, "NOT_ALLOWED", "a small business shows no tax: it would owe what it shows");
  });
  const isExempt = lines.some(({ taxCategory }) => taxCategory === TaxCategory.E);
  if (isExempt && taxExemption === null && !isSmallBusiness) {
    check.report(EXEMPTION, "REQUIRED", "must say why lines are exempt from tax");
  }
}

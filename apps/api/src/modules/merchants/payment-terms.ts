import { canonicalJson } from "@kundenportal/domain/evidence/canonical-json";
import { MAX_DUE_DAYS, type PaymentTerms } from "@kundenportal/domain/documents/payment-terms";
import type { InputChecker } from "../../graphql/input-checker";
import { hasParts, jsonOf, orElse } from "../../database/stored-values";
import { checkDiscountSteps } from "./discount-steps";

/** Terms before they are checked. */
export interface PaymentTermsFields {
  readonly dueDays?: number | null | undefined;
  readonly cashDiscounts?: PaymentTerms["cashDiscounts"] | null | undefined;
}

/** Of the column; terms that nobody here can read preset nothing. */
export const STORED_TERMS = orElse(
  jsonOf((terms) => hasParts(terms, { lists: ["cashDiscounts"] })),
  null,
);

/** The column is written by us from checked terms. */
export function readPaymentTerms(column: string | null): PaymentTerms | null {
  return column === null ? null : (JSON.parse(column) as PaymentTerms);
}

/** As the column has them; null: none. */
export function checkPaymentTerms(check: InputChecker, path: string, terms: PaymentTermsFields | null): string | null {
  if (terms === null) return null;
  const dueDays = terms.dueDays ?? null;
  if (dueDays !== null && (!Number.isInteger(dueDays) || dueDays < 0 || dueDays > MAX_DUE_DAYS)) {
    check.report(`${path}.dueDays`, "OUT_OF_RANGE", `must be from 0 to ${String(MAX_DUE_DAYS)}`);
  }
  return canonicalJson({
    dueDays,
    cashDiscounts: checkDiscountSteps(check, `${path}.cashDiscounts`, terms.cashDiscounts ?? []),
  });
}

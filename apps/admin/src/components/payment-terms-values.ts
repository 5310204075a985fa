import { z } from "@kundenportal/app-core/form-schema";
import type { Locale } from "@kundenportal/domain/locale";
import { MAX_DUE_DAYS, type PaymentTerms } from "@kundenportal/domain/documents/payment-terms";
import type { PaymentTermsInput } from "../gql/graphql";
import { type DiscountValues, discountsShape, readDiscounts, toDiscountValues } from "./discount-values";

/** Terms of payment in a form: text as typed. */
export interface PaymentTermsValues {
  readonly hasTerms: boolean;
  readonly dueDays: string;
  readonly discounts: DiscountValues[];
}

export const PAYMENT_TERMS_SHAPE = {
  hasTerms: z.boolean(),
  dueDays: z.string(),
  discounts: z.array(z.object({ percent: z.string(), days: z.string() })),
};

/** The server's names of these fields. */
export const PAYMENT_TERMS_FIELDS = {
  "paymentTerms.dueDays": "dueDays",
  "paymentTerms.cashDiscounts.0.percent": "discounts.0.percent",
  "paymentTerms.cashDiscounts.0.days": "discounts.0.days",
} as const;

/** What is wrong with terms that are set; those that are not are not shown either. */
export function checkPaymentTerms(
  { hasTerms, dueDays, discounts }: PaymentTermsValues,
  context: z.RefinementCtx,
  locale: Locale,
): void {
  if (!hasTerms) return;
  const days = dueDays.trim();
  if (days !== "" && !(/^\d{1,9}$/.test(days) && Number(days) <= MAX_DUE_DAYS)) {
    const message = /^\d+$/.test(days) ? "OUT_OF_RANGE" : "INVALID_NUMBER";
    context.addIssue({ code: "custom", path: ["dueDays"], message });
  }
  for (const { path, message } of discountsShape(locale).safeParse(discounts).error?.issues ?? []) {
    context.addIssue({ code: "custom", path: ["discounts", ...path], message });
  }
}

/** Call it with values that the schema has passed. */
export function readPaymentTerms(
  { hasTerms, dueDays, discounts }: PaymentTermsValues,
  locale: Locale,
): PaymentTermsInput | null {
  if (!hasTerms) return null;
  return {
    dueDays: dueDays.trim() === "" ? null : Number(dueDays.trim()),
    cashDiscounts: readDiscounts(discounts, locale),
  };
}

export function toPaymentTermsValues(terms: PaymentTerms | null, locale: Locale): PaymentTermsValues {
  return {
    hasTerms: terms !== null,
    dueDays: terms?.dueDays?.toString() ?? "",
    discounts: toDiscountValues(terms?.cashDiscounts ?? [], locale),
  };
}

import { z } from "@kundenportal/app-core/form-schema";
import type { Locale } from "@kundenportal/domain/locale";
import { parseDecimalText } from "@kundenportal/domain/money/money";
import { parseTypedDecimal } from "./typed-decimal";

/** A positive amount as typed in this language; the schema returns it in plain notation. */
export function typedAmount(locale: Locale, currency: string) {
  return z.string().transform((text, context) => {
    const decimal = parseTypedDecimal(text, locale);
    const parsed = decimal === null ? null : parseDecimalText(decimal, currency);
    if (decimal !== null && parsed?.ok === true && parsed.value.amountMinor > 0) return decimal;
    context.addIssue({ code: "custom", message: parsed?.ok === true ? "OUT_OF_RANGE" : "INVALID_NUMBER" });
    return z.NEVER;
  });
}

/** A decimal that may be left empty; null then. */
export function optionalTypedDecimal(locale: Locale) {
  return z.string().transform((text, context) => {
    if (text.trim() === "") return null;
    const decimal = parseTypedDecimal(text, locale);
    if (decimal !== null) return decimal;
    context.addIssue({ code: "custom", message: "INVALID_NUMBER" });
    return z.NEVER;
  });
}

/** An amount that is not negative and may be left empty, null then. */
export function optionalTypedAmount(locale: Locale, currency: string) {
  return z.string().transform((text, context) => {
    if (text.trim() === "") return null;
    const decimal = parseTypedDecimal(text, locale);
    const parsed = decimal === null ? null : parseDecimalText(decimal, currency);
    if (decimal !== null && parsed?.ok === true && parsed.value.amountMinor >= 0) return decimal;
    context.addIssue({ code: "custom", message: parsed?.ok === true ? "OUT_OF_RANGE" : "INVALID_NUMBER" });
    return z.NEVER;
  });
}

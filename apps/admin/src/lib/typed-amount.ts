import { z } from "@kundenportal/app-core/form-schema";
import type { Locale } from "@kundenportal/domain/locale";
import { parseAmountText } from "@kundenportal/domain/money/money";
import { parseTypedDecimal } from "./typed-decimal";

/** A positive amount as typed in this language; the schema returns it in plain notation. */
export function typedAmount(locale: Locale, currency: string) {
  return z.string().transform((text, context) => {
    const read = readTyped(text, locale, currency);
    if (read.problem === null && read.amountMinor > 0) return read.decimal;
    context.addIssue({ code: "custom", message: read.problem ?? "NOT_POSITIVE" });
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
    const read = readTyped(text, locale, currency);
    if (read.problem === null && read.amountMinor >= 0) return read.decimal;
    context.addIssue({ code: "custom", message: read.problem ?? "NEGATIVE" });
    return z.NEVER;
  });
}

type TypedAmount =
  | { readonly problem: null; readonly decimal: string; readonly amountMinor: number }
  | { readonly problem: "INVALID_NUMBER" | "TOO_MANY_DECIMALS" | "TOO_LARGE" };

function readTyped(text: string, locale: Locale, currency: string): TypedAmount {
  const decimal = parseTypedDecimal(text, locale);
  if (decimal === null) return { problem: "INVALID_NUMBER" };
  const amount = parseAmountText(decimal, currency);
  if (amount.ok) return { problem: null, decimal, amountMinor: amount.value.amountMinor };
  if (amount.error === "TOO_LARGE") return { problem: "TOO_LARGE" };
  return { problem: amount.error === "TOO_MANY_DIGITS" ? "TOO_MANY_DECIMALS" : "INVALID_NUMBER" };
}

import type { DocumentContent } from "@kundenportal/domain/documents/document-content";
import { isOwedByMerchant } from "@kundenportal/domain/documents/document-type-rules";
import { parseDecimalText, toDecimalText } from "@kundenportal/domain/money/money";
import type { InputChecker } from "../../graphql/input-checker";
import type { StatedFields } from "./check-facts";

/** A field in which the sender says something else than the XML, which counts. */
export interface StatedDifference {
  readonly field: "date" | "currency" | "total" | "tax" | "dueDate";
  readonly stated: string;
  readonly inXml: string | null;
}

/**
 * What was stated besides an XML that leads. Another type or number is another document, and a mistake; everything else is
 * told.
 */
export function checkAgainstXml(
  check: InputChecker,
  fields: StatedFields,
  content: DocumentContent,
): readonly StatedDifference[] {
  const { type, number, currency, totals } = content;
  if (fields.type != null && fields.type !== type) check.report("type", "WRONG", `is ${type} in the XML`);
  if (fields.number != null && fields.number.trim() !== number) {
    check.report("number", "WRONG", `is ${number} in the XML`);
  }
  if (isOwedByMerchant(type) && totals.grossMinor < 0) {
    check.report("total", "BELOW_ZERO", "a credit note must not add up to less than zero: send an invoice instead");
  }
  const amount = (amountMinor: number): string => toDecimalText({ amountMinor, currency });
  return [
    differenceOf("date", fields.date, content.documentDate),
    differenceOf("currency", fields.currency, currency),
    differenceOf("total", inDigitsOf(currency, fields.total), amount(totals.grossMinor)),
    differenceOf("tax", inDigitsOf(currency, fields.tax), amount(totals.taxMinor)),
    differenceOf("dueDate", fields.dueDate, content.dueDate),
  ].filter((difference) => difference !== null);
}

function differenceOf(
  field: StatedDifference["field"],
  stated: string | null | undefined,
  inXml: string | null,
): StatedDifference | null {
  return stated == null || stated === inXml ? null : { field, stated, inXml };
}

/** `119` and `119.00` are the same. */
function inDigitsOf(currency: string, text: string | null | undefined): string | null {
  if (text == null) return null;
  const amount = parseDecimalText(text, currency);
  return amount.ok ? toDecimalText(amount.value) : text;
}

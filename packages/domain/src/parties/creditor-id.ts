import { remainderBy97 } from "./mod-97";

/** Country, check digits, three characters that the creditor chooses, and what the country assigned. */
const FORM = /^([A-Z]{2}\d{2})([0-9A-Z]{3})([0-9A-Z]{1,28})$/;
const GERMAN = /^DE\d{2}[0-9A-Z]{3}0\d{10}$/;

/**
 * Whether it is a creditor identifier, which SEPA direct debits need (Gläubiger-ID).
 * Shape: capitals without spaces.
 * Source: EPC262-08; the business code (characters 5 to 7) is not part of the check.
 */
export function isCreditorId(id: string): boolean {
  const [, head = "", , assigned = ""] = FORM.exec(id) ?? [];
  if (head === "" || (id.startsWith("DE") && !GERMAN.test(id))) return false;
  return remainderBy97(`${assigned}${head}`) === 1n;
}

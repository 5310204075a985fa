import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";
import { REASONED_CATEGORIES, UNTAXED_CATEGORIES } from "./code-lists";
import type { BusinessTerm } from "./e-invoice-problem";
import type { FieldReader } from "./field-reader";

/** A category and its rate, wherever they are. */
interface StatedTax {
  readonly category: string | null;
  readonly rate: string | null;
  readonly rateTerm: BusinessTerm;
  readonly ratePath: string;
}

interface StatedExemption {
  readonly category: string;
  readonly baseMinor: number;
  readonly reason: string | null;
  readonly path: string;
}

/**
 * A rate must be possible in its category, or nobody can tell what is owed to whom: the standard rate is never 0
 * (BR-S-05 to 07), and where no tax is due there is no other rate (BR-Z, BR-E, BR-AE, BR-IC, BR-G and BR-O, 05 to 07).
 */
export function checkTaxRate(fields: FieldReader, parent: XmlElement, tax: StatedTax): void {
  const { category, rate, rateTerm, ratePath } = tax;
  const element = fields.group(parent, ratePath);
  if (category === null || rate === null || element === null) return;
  if (category === "S" && Number(rate) === 0) {
    fields.invalid(element, rateTerm, "is 0, but the standard rate (category S) is above 0");
  }
  if (UNTAXED_CATEGORIES.has(category) && Number(rate) !== 0) {
    fields.invalid(element, rateTerm, `is ${rate}, but in category ${category} no tax is due`);
  }
}

/**
 * Where no tax is due, the breakdown says why, in words or as a code (BR-E-10, BR-AE-10, BR-IC-10, BR-G-10, BR-O-10). A
 * group of nothing needs no reason: programs write one for each category they know.
 */
export function checkExemptionReason(
  fields: FieldReader,
  parent: XmlElement,
  { category, baseMinor, reason, path }: StatedExemption,
): void {
  if (reason !== null || baseMinor === 0 || !REASONED_CATEGORIES.has(category)) return;
  fields.missing(parent, path, "BT-120", null);
}

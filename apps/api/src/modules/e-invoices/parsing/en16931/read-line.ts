import type { DocumentLine, PriceDiscount } from "@kundenportal/domain/documents/document-content";
import { type DecimalText, decimalToText, getDecimal, powerOfTen } from "@kundenportal/domain/money/decimal";
import type { XmlElement } from "../../../../shared/uploads/xml/xml-element";
import type { FieldReader } from "./field-reader";
import { canonicalDecimal } from "./normalise-text";

/** BT-149, from the first of the places where it may be, all of which say the same (BR-TMP-3); 1 when it is in none. */
export function readPriceBaseQuantity(fields: FieldReader, places: readonly (XmlElement | null)[]): DecimalText {
  const element = places.find((place) => place !== null && place.text.trim() !== "") ?? null;
  if (element === null) return "1";
  const quantity = canonicalDecimal(fields.textOf(element, "BT-149") ?? "");
  for (const place of places) {
    if (place !== null && Number(place.text) === Number(quantity)) fields.readElements.add(place);
  }
  if (quantity !== null && Number(quantity) > 0) return quantity;
  fields.invalid(element, "BT-149", "is not a number above zero");
  return "1";
}

/** One step from the list price to the net price. */
interface PriceStep {
  readonly isCharge: boolean;
  readonly amount: DecimalText | null;
}

/** All steps together; null when they come to nothing. */
export function makePriceDiscount(
  steps: readonly PriceStep[],
  grossUnitPrice: DecimalText | null,
): PriceDiscount | null {
  const signed = steps.flatMap(({ isCharge, amount }) =>
    amount === null ? [] : [{ isCharge, ...getDecimal(amount) }],
  );
  const scale = Math.max(0, ...signed.map((step) => step.scale));
  const units = signed.reduce(
    (sum, step) => sum + (step.isCharge ? -1n : 1n) * step.units * powerOfTen(scale - step.scale),
    0n,
  );
  return units === 0n ? null : { amount: canonicalDecimal(decimalToText({ units, scale })) ?? "0", grossUnitPrice };
}

/**
 * EN 16931 requires unique line numbers, but no validator checks, and the lines below a line often start at 1 again:
 * the second `1` becomes `1-2`.
 */
export function makePositionsUnique(lines: readonly DocumentLine[]): readonly DocumentLine[] {
  const taken = new Set<string>();
  const lastCount = new Map<string, number>();
  return lines.map(withOwnPosition);

  function withOwnPosition(line: DocumentLine): DocumentLine {
    const position = takeFree(line.position);
    return { ...line, position, subLines: line.subLines.map(withOwnPosition) };
  }

  function takeFree(wanted: string): string {
    for (let count = (lastCount.get(wanted) ?? 0) + 1; ; count += 1) {
      const position = count === 1 ? wanted : `${wanted}-${count}`;
      if (taken.has(position)) continue;
      lastCount.set(wanted, count);
      taken.add(position);
      return position;
    }
  }
}

import type { Adjustment, DocumentLine, TaxTotal } from "@kundenportal/domain/documents/document-content";
import type { ReadInvoice } from "./read-invoice";
import { makePositionsUnique } from "./read-line";

/** Removes differences between files that say the same: order where it means nothing, and negative allowances. */
export function normaliseContent(content: ReadInvoice["content"]): ReadInvoice["content"] {
  return {
    ...content,
    lines: makePositionsUnique(content.lines).map(normaliseLine),
    adjustments: normaliseAdjustments(content.adjustments),
    taxes: [...content.taxes].sort(compareTaxes),
  };
}

function normaliseLine(line: DocumentLine): DocumentLine {
  return {
    ...line,
    adjustments: normaliseAdjustments(line.adjustments),
    subLines: line.subLines.map(normaliseLine),
  };
}

/** Allowances first. A negative allowance, as found in corrections, is a charge, and vice versa. */
function normaliseAdjustments(adjustments: readonly Adjustment[]): readonly Adjustment[] {
  const positive = adjustments.map((item): Adjustment => {
    if (item.amountMinor >= 0) return item;
    return {
      ...item,
      kind: item.kind === "CHARGE" ? "ALLOWANCE" : "CHARGE",
      amountMinor: -item.amountMinor,
    };
  });
  return [
    ...positive.filter((item) => item.kind === "ALLOWANCE"),
    ...positive.filter((item) => item.kind === "CHARGE"),
  ];
}

function compareTaxes(first: TaxTotal, second: TaxTotal): number {
  return (
    compareTexts(first.category, second.category) ||
    Number(first.ratePercent) - Number(second.ratePercent) ||
    compareTexts(first.exemptionReason ?? "", second.exemptionReason ?? "")
  );
}

/** By code units, so that the result does not depend on the machine's language. */
function compareTexts(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

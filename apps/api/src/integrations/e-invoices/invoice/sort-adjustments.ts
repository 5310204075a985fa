import type { Adjustment } from "@kundenportal/domain/documents/document-content";

/** Allowances first, in the order in which both syntaxes are read. */
export function sortAdjustments(adjustments: readonly Adjustment[]): readonly Adjustment[] {
  return [
    ...adjustments.filter(({ kind }) => kind === "ALLOWANCE"),
    ...adjustments.filter(({ kind }) => kind === "CHARGE"),
  ];
}

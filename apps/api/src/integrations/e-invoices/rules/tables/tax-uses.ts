import type { CheckedInvoice } from "../engine/checked-invoice";
import type { TermGroup } from "../terms/term-group";

/** Lines, allowances and charges of the document: where categories and rates are, and what they add to the sum. */
export const USES = [
  { group: "BG-25", category: "BT-151", rate: "BT-152", amount: "BT-131", sign: 1 },
  { group: "BG-20", category: "BT-95", rate: "BT-96", amount: "BT-92", sign: -1 },
  { group: "BG-21", category: "BT-102", rate: "BT-103", amount: "BT-99", sign: 1 },
] as const;
export type TaxUse = (typeof USES)[number];

/** Those of a category. */
export function usesOf(invoice: CheckedInvoice, use: TaxUse, code: string): readonly TermGroup[] {
  const groups = use.group === "BG-25" ? invoice.countedLines : invoice.groups(use.group);
  return groups.filter((group) => group.text(use.category) === code);
}

/** The breakdowns of a category. */
export function breakdowns(invoice: CheckedInvoice, code: string): readonly TermGroup[] {
  return invoice.groups("BG-23").filter((group) => group.text("BT-118") === code);
}

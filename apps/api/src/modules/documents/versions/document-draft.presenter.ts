import type * as domain from "@kundenportal/domain/documents/draft-adjustment";
import type { TaxExemptions } from "@kundenportal/domain/documents/tax-category";
import { writtenTotals } from "@kundenportal/domain/documents/written-totals";
import { DraftDiscount } from "../../merchants/discount-step.admin.types";
import { presentTaxes, presentTotals } from "./document-content.presenter";
import { ServicePeriod } from "./content-parties.types";
import { computeDraft, type DocumentDraft, type DraftLine } from "./document-draft";
import { AdminDocumentDraft, AdminDraftLine, DraftAdjustment, TaxExemption } from "./document-draft.admin.types";

/** Shape: `exemptions` as they will be printed. */
export function presentDraft(draft: DocumentDraft, currency: string, exemptions: TaxExemptions): AdminDocumentDraft {
  const computed = computeDraft(draft, currency, exemptions);
  const written = writtenTotals({ ...computed, pricesIncludeTax: draft.pricesIncludeTax });
  const cashDiscounts = draft.cashDiscounts.map((step) => Object.assign(new DraftDiscount(), step));
  return Object.assign(new AdminDocumentDraft(), {
    pricesIncludeTax: draft.pricesIncludeTax,
    date: draft.date,
    dueDate: draft.dueDate,
    validUntil: draft.validUntil,
    cashDiscount: cashDiscounts[0] ?? null,
    cashDiscounts,
    deliveryDate: draft.deliveryDate,
    servicePeriod: draft.servicePeriod === null ? null : Object.assign(new ServicePeriod(), draft.servicePeriod),
    buyerReference: draft.buyerReference,
    orderReference: draft.orderReference,
    contractReference: draft.contractReference,
    projectReference: draft.projectReference,
    taxExemption: draft.taxExemption === null ? null : Object.assign(new TaxExemption(), draft.taxExemption),
    title: draft.title,
    intro: draft.intro,
    note: draft.note,
    adjustments: draft.adjustments.map(presentDraftAdjustment),
    lines: draft.lines.map(presentDraftLine),
    taxes: presentTaxes(computed.taxes, currency),
    totals: presentTotals(computed.totals, currency, written),
  });
}

function presentDraftLine(line: DraftLine): AdminDraftLine {
  return Object.assign(new AdminDraftLine(), {
    name: line.name,
    description: line.description,
    articleNumber: line.articleNumber,
    quantity: line.quantity,
    unit: line.unit,
    unitPrice: line.unitPrice,
    taxRatePercent: line.taxRatePercent,
    taxCategory: line.taxCategory,
    optional: line.optional,
    dealLine: line.dealLine,
    adjustments: line.adjustments.map(presentDraftAdjustment),
  });
}

function presentDraftAdjustment({ kind, percent, amount, reason }: domain.DraftAdjustment): DraftAdjustment {
  return Object.assign(new DraftAdjustment(), { kind, percent, amount, reason });
}
